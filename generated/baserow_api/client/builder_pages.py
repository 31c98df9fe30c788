"""The operations with the tag "Builder pages"."""

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

_CREATE_BUILDER_PAGE: Operation[models.Page] = Operation(
    "create_builder_page",
    "POST",
    "/api/builder/{builder_id}/pages/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Page",
        400: "ErrorRequestBodyValidation0954",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_BUILDER_PAGE: Operation[None] = Operation(
    "delete_builder_page",
    "DELETE",
    "/api/builder/pages/{page_id}/",
    parameters=(path("page_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationC106",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_DUPLICATE_BUILDER_PAGE_ASYNC: Operation[models.DuplicatePageJobTypeResponse] = (
    Operation(
        "duplicate_builder_page_async",
        "POST",
        "/api/builder/pages/{page_id}/duplicate/async/",
        parameters=(path("page_id"), header("ClientSessionId")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            202: "DuplicatePageJobTypeResponse",
            400: "ErrorRequestBodyValidationC481",
            404: "ErrorPageDoesNotExist9f21",
        },
    )
)
_ORDER_BUILDER_PAGES: Operation[None] = Operation(
    "order_builder_pages",
    "POST",
    "/api/builder/{builder_id}/pages/order/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidation9a9d",
        404: "ErrorApplicationDoesNotExistEea0",
    },
)
_UPDATE_BUILDER_PAGE: Operation[models.Page] = Operation(
    "update_builder_page",
    "PATCH",
    "/api/builder/pages/{page_id}/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Page",
        400: "ErrorRequestBodyValidationD6fa",
        404: "ErrorPageDoesNotExist480b",
    },
)


class BuilderPages(Group):
    """The operations with the tag "Builder pages"."""

    @property
    def with_response(self) -> BuilderPagesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderPagesWithResponse(self._client)

    def create_builder_page(
        self,
        builder_id: int,
        body: inputs.CreatePage,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Page:
        """POST /api/builder/{builder_id}/pages/"""
        return self._call(
            _CREATE_BUILDER_PAGE, options, body, builder_id, client_session_id
        )

    def delete_builder_page(
        self,
        page_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/builder/pages/{page_id}/"""
        return self._call(
            _DELETE_BUILDER_PAGE, options, None, page_id, client_session_id
        )

    def duplicate_builder_page_async(
        self,
        page_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DuplicatePageJobTypeResponse:
        """POST /api/builder/pages/{page_id}/duplicate/async/"""
        return self._call(
            _DUPLICATE_BUILDER_PAGE_ASYNC, options, None, page_id, client_session_id
        )

    def order_builder_pages(
        self,
        builder_id: int,
        body: inputs.OrderPages,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/builder/{builder_id}/pages/order/"""
        return self._call(
            _ORDER_BUILDER_PAGES, options, body, builder_id, client_session_id
        )

    def update_builder_page(
        self,
        page_id: int,
        body: inputs.PatchedUpdatePage | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Page:
        """PATCH /api/builder/pages/{page_id}/"""
        return self._call(
            _UPDATE_BUILDER_PAGE, options, body, page_id, client_session_id
        )


class BuilderPagesWithResponse(ResponseGroup):
    """The methods of `BuilderPages`, giving the whole response."""

    _sync = BuilderPages
    create_builder_page = with_response(_sync.create_builder_page)
    delete_builder_page = with_response(_sync.delete_builder_page)
    duplicate_builder_page_async = with_response(_sync.duplicate_builder_page_async)
    order_builder_pages = with_response(_sync.order_builder_pages)
    update_builder_page = with_response(_sync.update_builder_page)


class AsyncBuilderPages(AsyncGroup):
    """The methods of `BuilderPages`, to be awaited."""

    _sync = BuilderPages

    @property
    def with_response(self) -> AsyncBuilderPagesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderPagesWithResponse(self._client)

    create_builder_page = asynchronous(_sync.create_builder_page)
    delete_builder_page = asynchronous(_sync.delete_builder_page)
    duplicate_builder_page_async = asynchronous(_sync.duplicate_builder_page_async)
    order_builder_pages = asynchronous(_sync.order_builder_pages)
    update_builder_page = asynchronous(_sync.update_builder_page)


class AsyncBuilderPagesWithResponse(AsyncResponseGroup):
    """The methods of `BuilderPages`, awaited, giving the whole response."""

    _sync = BuilderPagesWithResponse
    create_builder_page = asynchronous(_sync.create_builder_page)
    delete_builder_page = asynchronous(_sync.delete_builder_page)
    duplicate_builder_page_async = asynchronous(_sync.duplicate_builder_page_async)
    order_builder_pages = asynchronous(_sync.order_builder_pages)
    update_builder_page = asynchronous(_sync.update_builder_page)
