"""The operations with the tag "Builder data sources"."""

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
    query,
)

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_BUILDER_PAGE_DATA_SOURCE: Operation[models.IntegrationServiceDataSource] = (
    Operation(
        "create_builder_page_data_source",
        "POST",
        "/api/builder/page/{page_id}/data-sources/",
        parameters=(path("page_id"), header("ClientSessionId")),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "IntegrationServiceDataSource",
            400: "ErrorRequestBodyValidationAd74",
            404: "ErrorPageDoesNotExist9f21",
        },
    )
)
_DELETE_BUILDER_PAGE_DATA_SOURCE: Operation[None] = Operation(
    "delete_builder_page_data_source",
    "DELETE",
    "/api/builder/data-source/{data_source_id}/",
    parameters=(path("data_source_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorDataSourceDoesNotExist5e7c",
    },
)
_DISPATCH_BUILDER_PAGE_DATA_SOURCE: Operation[dict[str, Any]] = Operation(
    "dispatch_builder_page_data_source",
    "POST",
    "/api/builder/data-source/{data_source_id}/dispatch/",
    parameters=(path("data_source_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "dict[str, Any]", 404: "ErrorDataSourceDoesNotExist6fe4"},
)
_DISPATCH_BUILDER_PAGE_DATA_SOURCES: Operation[dict[str, Any]] = Operation(
    "dispatch_builder_page_data_sources",
    "POST",
    "/api/builder/page/{page_id}/dispatch-data-sources/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "dict[str, Any]", 404: "ErrorDataDoesNotExist3ab5"},
)
_DISPATCH_PUBLIC_BUILDER_PAGE_DATA_SOURCE: Operation[Any] = Operation(
    "dispatch_public_builder_page_data_source",
    "POST",
    "/api/builder/domains/published/data-source/{data_source_id}/dispatch/",
    parameters=(path("data_source_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={404: "ErrorDataSourceDoesNotExist6fe4"},
)
_DISPATCH_PUBLIC_BUILDER_PAGE_DATA_SOURCES: Operation[dict[str, Any]] = Operation(
    "dispatch_public_builder_page_data_sources",
    "POST",
    "/api/builder/domains/published/page/{page_id}/dispatch-data-sources/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "dict[str, Any]", 404: "ErrorDataDoesNotExist3ab5"},
)
_GET_RECORD_NAMES_BUILDER_PAGE_DATA_SOURCE: Operation[dict[str, str]] = Operation(
    "get_record_names_builder_page_data_source",
    "GET",
    "/api/builder/data-source/{data_source_id}/record-names/",
    parameters=(path("data_source_id"), query("record_ids", explode=False)),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "dict[str, str]",
        400: "ErrorServiceImproperlyConfiguredCc31",
        404: "ErrorDataSourceDoesNotExist5e7c",
    },
)
_LIST_BUILDER_PAGE_DATA_SOURCES: Operation[
    list[models.IntegrationServiceDataSource]
] = Operation(
    "list_builder_page_data_sources",
    "GET",
    "/api/builder/page/{page_id}/data-sources/",
    parameters=(path("page_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[IntegrationServiceDataSource]",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_LIST_PUBLIC_BUILDER_PAGE_DATA_SOURCES: Operation[
    list[models.IntegrationServicePublicDataSource]
] = Operation(
    "list_public_builder_page_data_sources",
    "GET",
    "/api/builder/domains/published/page/{page_id}/data_sources/",
    parameters=(path("page_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[IntegrationServicePublicDataSource]",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_MOVE_BUILDER_PAGE_DATA_SOURCE: Operation[models.IntegrationServiceDataSource] = (
    Operation(
        "move_builder_page_data_source",
        "PATCH",
        "/api/builder/data-source/{data_source_id}/move/",
        parameters=(path("data_source_id"), header("ClientSessionId")),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "IntegrationServiceDataSource",
            400: "ErrorRequestBodyValidation8054",
            404: "ErrorDataSourceDoesNotExist5e7c",
        },
    )
)
_UPDATE_BUILDER_PAGE_DATA_SOURCE: Operation[models.IntegrationServiceDataSource] = (
    Operation(
        "update_builder_page_data_source",
        "PATCH",
        "/api/builder/data-source/{data_source_id}/",
        parameters=(path("data_source_id"), header("ClientSessionId")),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "IntegrationServiceDataSource",
            400: "ErrorRequestBodyValidationAd74",
            404: "ErrorDataSourceDoesNotExist5e7c",
        },
    )
)


class BuilderDataSources(Group):
    """The operations with the tag "Builder data sources"."""

    @property
    def with_response(self) -> BuilderDataSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderDataSourcesWithResponse(self._client)

    def create_builder_page_data_source(
        self,
        page_id: int,
        body: inputs.IntegrationServiceCreateDataSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationServiceDataSource:
        """POST /api/builder/page/{page_id}/data-sources/"""
        return self._call(
            _CREATE_BUILDER_PAGE_DATA_SOURCE, options, body, page_id, client_session_id
        )

    def delete_builder_page_data_source(
        self,
        data_source_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/builder/data-source/{data_source_id}/"""
        return self._call(
            _DELETE_BUILDER_PAGE_DATA_SOURCE,
            options,
            None,
            data_source_id,
            client_session_id,
        )

    def dispatch_builder_page_data_source(
        self,
        data_source_id: int,
        body: inputs.DispatchDataSourceRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """POST /api/builder/data-source/{data_source_id}/dispatch/"""
        return self._call(
            _DISPATCH_BUILDER_PAGE_DATA_SOURCE,
            options,
            body,
            data_source_id,
            client_session_id,
        )

    def dispatch_builder_page_data_sources(
        self,
        page_id: int,
        body: inputs.DispatchDataSourceRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """POST /api/builder/page/{page_id}/dispatch-data-sources/"""
        return self._call(
            _DISPATCH_BUILDER_PAGE_DATA_SOURCES,
            options,
            body,
            page_id,
            client_session_id,
        )

    def dispatch_public_builder_page_data_source(
        self,
        data_source_id: int,
        body: inputs.DispatchDataSourceRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /api/builder/domains/published/data-source/{data_source_id}/dispatch/"""
        return self._call(
            _DISPATCH_PUBLIC_BUILDER_PAGE_DATA_SOURCE,
            options,
            body,
            data_source_id,
            client_session_id,
        )

    def dispatch_public_builder_page_data_sources(
        self,
        page_id: int,
        body: inputs.DispatchDataSourceRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """POST /api/builder/domains/published/page/{page_id}/dispatch-data-sources/"""
        return self._call(
            _DISPATCH_PUBLIC_BUILDER_PAGE_DATA_SOURCES,
            options,
            body,
            page_id,
            client_session_id,
        )

    def get_record_names_builder_page_data_source(
        self,
        data_source_id: int,
        *,
        record_ids: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """GET /api/builder/data-source/{data_source_id}/record-names/"""
        return self._call(
            _GET_RECORD_NAMES_BUILDER_PAGE_DATA_SOURCE,
            options,
            None,
            data_source_id,
            record_ids,
        )

    def list_builder_page_data_sources(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.IntegrationServiceDataSource]:
        """GET /api/builder/page/{page_id}/data-sources/"""
        return self._call(_LIST_BUILDER_PAGE_DATA_SOURCES, options, None, page_id)

    def list_public_builder_page_data_sources(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.IntegrationServicePublicDataSource]:
        """GET /api/builder/domains/published/page/{page_id}/data_sources/"""
        return self._call(
            _LIST_PUBLIC_BUILDER_PAGE_DATA_SOURCES, options, None, page_id
        )

    def move_builder_page_data_source(
        self,
        data_source_id: int,
        body: inputs.PatchedMoveDataSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationServiceDataSource:
        """PATCH /api/builder/data-source/{data_source_id}/move/"""
        return self._call(
            _MOVE_BUILDER_PAGE_DATA_SOURCE,
            options,
            body,
            data_source_id,
            client_session_id,
        )

    def update_builder_page_data_source(
        self,
        data_source_id: int,
        body: inputs.PatchedIntegrationServiceUpdateDataSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationServiceDataSource:
        """PATCH /api/builder/data-source/{data_source_id}/"""
        return self._call(
            _UPDATE_BUILDER_PAGE_DATA_SOURCE,
            options,
            body,
            data_source_id,
            client_session_id,
        )


class BuilderDataSourcesWithResponse(ResponseGroup):
    """The methods of `BuilderDataSources`, giving the whole response."""

    _sync = BuilderDataSources
    create_builder_page_data_source = with_response(
        _sync.create_builder_page_data_source,
    )
    delete_builder_page_data_source = with_response(
        _sync.delete_builder_page_data_source,
    )
    dispatch_builder_page_data_source = with_response(
        _sync.dispatch_builder_page_data_source,
    )
    dispatch_builder_page_data_sources = with_response(
        _sync.dispatch_builder_page_data_sources,
    )
    dispatch_public_builder_page_data_source = with_response(
        _sync.dispatch_public_builder_page_data_source,
    )
    dispatch_public_builder_page_data_sources = with_response(
        _sync.dispatch_public_builder_page_data_sources,
    )
    get_record_names_builder_page_data_source = with_response(
        _sync.get_record_names_builder_page_data_source,
    )
    list_builder_page_data_sources = with_response(_sync.list_builder_page_data_sources)
    list_public_builder_page_data_sources = with_response(
        _sync.list_public_builder_page_data_sources,
    )
    move_builder_page_data_source = with_response(_sync.move_builder_page_data_source)
    update_builder_page_data_source = with_response(
        _sync.update_builder_page_data_source,
    )


class AsyncBuilderDataSources(AsyncGroup):
    """The methods of `BuilderDataSources`, to be awaited."""

    _sync = BuilderDataSources

    @property
    def with_response(self) -> AsyncBuilderDataSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderDataSourcesWithResponse(self._client)

    create_builder_page_data_source = asynchronous(
        _sync.create_builder_page_data_source,
    )
    delete_builder_page_data_source = asynchronous(
        _sync.delete_builder_page_data_source,
    )
    dispatch_builder_page_data_source = asynchronous(
        _sync.dispatch_builder_page_data_source,
    )
    dispatch_builder_page_data_sources = asynchronous(
        _sync.dispatch_builder_page_data_sources,
    )
    dispatch_public_builder_page_data_source = asynchronous(
        _sync.dispatch_public_builder_page_data_source,
    )
    dispatch_public_builder_page_data_sources = asynchronous(
        _sync.dispatch_public_builder_page_data_sources,
    )
    get_record_names_builder_page_data_source = asynchronous(
        _sync.get_record_names_builder_page_data_source,
    )
    list_builder_page_data_sources = asynchronous(_sync.list_builder_page_data_sources)
    list_public_builder_page_data_sources = asynchronous(
        _sync.list_public_builder_page_data_sources,
    )
    move_builder_page_data_source = asynchronous(_sync.move_builder_page_data_source)
    update_builder_page_data_source = asynchronous(
        _sync.update_builder_page_data_source,
    )


class AsyncBuilderDataSourcesWithResponse(AsyncResponseGroup):
    """The methods of `BuilderDataSources`, awaited, giving the whole response."""

    _sync = BuilderDataSourcesWithResponse
    create_builder_page_data_source = asynchronous(
        _sync.create_builder_page_data_source,
    )
    delete_builder_page_data_source = asynchronous(
        _sync.delete_builder_page_data_source,
    )
    dispatch_builder_page_data_source = asynchronous(
        _sync.dispatch_builder_page_data_source,
    )
    dispatch_builder_page_data_sources = asynchronous(
        _sync.dispatch_builder_page_data_sources,
    )
    dispatch_public_builder_page_data_source = asynchronous(
        _sync.dispatch_public_builder_page_data_source,
    )
    dispatch_public_builder_page_data_sources = asynchronous(
        _sync.dispatch_public_builder_page_data_sources,
    )
    get_record_names_builder_page_data_source = asynchronous(
        _sync.get_record_names_builder_page_data_source,
    )
    list_builder_page_data_sources = asynchronous(_sync.list_builder_page_data_sources)
    list_public_builder_page_data_sources = asynchronous(
        _sync.list_public_builder_page_data_sources,
    )
    move_builder_page_data_source = asynchronous(_sync.move_builder_page_data_source)
    update_builder_page_data_source = asynchronous(
        _sync.update_builder_page_data_source,
    )
