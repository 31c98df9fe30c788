"""The operations with the tag "Builder elements"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_BUILDER_PAGE_ELEMENT: Operation[models.ElementTypeElement] = Operation(
    "create_builder_page_element",
    "POST",
    "/api/builder/page/{page_id}/elements/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ElementTypeElement",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_DELETE_BUILDER_PAGE_ELEMENT: Operation[None] = Operation(
    "delete_builder_page_element",
    "DELETE",
    "/api/builder/element/{element_id}/",
    parameters=(path("element_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorElementDoesNotExistDdef",
    },
)
_DUPLICATE_BUILDER_PAGE_ELEMENT: Operation[models.DuplicateElement] = Operation(
    "duplicate_builder_page_element",
    "POST",
    "/api/builder/element/{element_id}/duplicate/",
    parameters=(path("element_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DuplicateElement",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorElementDoesNotExistDdef",
    },
)
_LIST_BUILDER_PAGE_ELEMENTS: Operation[list[models.ElementTypeElement]] = Operation(
    "list_builder_page_elements",
    "GET",
    "/api/builder/page/{page_id}/elements/",
    parameters=(path("page_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "list[ElementTypeElement]", 404: "ErrorPageDoesNotExist9f21"},
)
_LIST_PUBLIC_BUILDER_PAGE_ELEMENTS: Operation[list[models.ElementTypePublicElement]] = (
    Operation(
        "list_public_builder_page_elements",
        "GET",
        "/api/builder/domains/published/page/{page_id}/elements/",
        parameters=(path("page_id"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "list[ElementTypePublicElement]",
            404: "ErrorPageDoesNotExist9f21",
        },
    )
)
_MOVE_BUILDER_PAGE_ELEMENT: Operation[models.ElementTypeElement] = Operation(
    "move_builder_page_element",
    "PATCH",
    "/api/builder/element/{element_id}/move/",
    parameters=(path("element_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ElementTypeElement",
        400: "ErrorRequestBodyValidation9130",
        404: "ErrorElementDoesNotExistDdef",
    },
)
_UPDATE_BUILDER_PAGE_ELEMENT: Operation[models.ElementTypeElement] = Operation(
    "update_builder_page_element",
    "PATCH",
    "/api/builder/element/{element_id}/",
    parameters=(path("element_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ElementTypeElement",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorElementDoesNotExistDdef",
    },
)


class BuilderElements(Group):
    """The operations with the tag "Builder elements"."""

    @property
    def with_response(self) -> BuilderElementsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderElementsWithResponse(self._client)

    def create_builder_page_element(
        self,
        page_id: int,
        body: inputs.ElementTypeCreateElement | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ElementTypeElement:
        """POST /api/builder/page/{page_id}/elements/"""
        return self._call(
            _CREATE_BUILDER_PAGE_ELEMENT, options, body, page_id, client_session_id
        )

    def delete_builder_page_element(
        self,
        element_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/builder/element/{element_id}/"""
        return self._call(
            _DELETE_BUILDER_PAGE_ELEMENT, options, None, element_id, client_session_id
        )

    def duplicate_builder_page_element(
        self,
        element_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DuplicateElement:
        """POST /api/builder/element/{element_id}/duplicate/"""
        return self._call(
            _DUPLICATE_BUILDER_PAGE_ELEMENT,
            options,
            None,
            element_id,
            client_session_id,
        )

    def list_builder_page_elements(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ElementTypeElement]:
        """GET /api/builder/page/{page_id}/elements/"""
        return self._call(_LIST_BUILDER_PAGE_ELEMENTS, options, None, page_id)

    def list_public_builder_page_elements(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ElementTypePublicElement]:
        """GET /api/builder/domains/published/page/{page_id}/elements/"""
        return self._call(_LIST_PUBLIC_BUILDER_PAGE_ELEMENTS, options, None, page_id)

    def move_builder_page_element(
        self,
        element_id: int,
        body: inputs.PatchedMoveElement | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ElementTypeElement:
        """PATCH /api/builder/element/{element_id}/move/"""
        return self._call(
            _MOVE_BUILDER_PAGE_ELEMENT, options, body, element_id, client_session_id
        )

    def update_builder_page_element(
        self,
        element_id: int,
        body: inputs.PatchedElementTypeUpdateElement | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ElementTypeElement:
        """PATCH /api/builder/element/{element_id}/"""
        return self._call(
            _UPDATE_BUILDER_PAGE_ELEMENT, options, body, element_id, client_session_id
        )


class BuilderElementsWithResponse(ResponseGroup):
    """The methods of `BuilderElements`, giving the whole response."""

    _sync = BuilderElements
    create_builder_page_element = with_response(_sync.create_builder_page_element)
    delete_builder_page_element = with_response(_sync.delete_builder_page_element)
    duplicate_builder_page_element = with_response(_sync.duplicate_builder_page_element)
    list_builder_page_elements = with_response(_sync.list_builder_page_elements)
    list_public_builder_page_elements = with_response(
        _sync.list_public_builder_page_elements,
    )
    move_builder_page_element = with_response(_sync.move_builder_page_element)
    update_builder_page_element = with_response(_sync.update_builder_page_element)


class AsyncBuilderElements(AsyncGroup):
    """The methods of `BuilderElements`, to be awaited."""

    _sync = BuilderElements

    @property
    def with_response(self) -> AsyncBuilderElementsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderElementsWithResponse(self._client)

    create_builder_page_element = asynchronous(_sync.create_builder_page_element)
    delete_builder_page_element = asynchronous(_sync.delete_builder_page_element)
    duplicate_builder_page_element = asynchronous(_sync.duplicate_builder_page_element)
    list_builder_page_elements = asynchronous(_sync.list_builder_page_elements)
    list_public_builder_page_elements = asynchronous(
        _sync.list_public_builder_page_elements,
    )
    move_builder_page_element = asynchronous(_sync.move_builder_page_element)
    update_builder_page_element = asynchronous(_sync.update_builder_page_element)


class AsyncBuilderElementsWithResponse(AsyncResponseGroup):
    """The methods of `BuilderElements`, awaited, giving the whole response."""

    _sync = BuilderElementsWithResponse
    create_builder_page_element = asynchronous(_sync.create_builder_page_element)
    delete_builder_page_element = asynchronous(_sync.delete_builder_page_element)
    duplicate_builder_page_element = asynchronous(_sync.duplicate_builder_page_element)
    list_builder_page_elements = asynchronous(_sync.list_builder_page_elements)
    list_public_builder_page_elements = asynchronous(
        _sync.list_public_builder_page_elements,
    )
    move_builder_page_element = asynchronous(_sync.move_builder_page_element)
    update_builder_page_element = asynchronous(_sync.update_builder_page_element)
