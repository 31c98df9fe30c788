"""The operations with the tag "Dashboard data sources"."""

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
    from typing import Any
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_DISPATCH_DASHBOARD_DATA_SOURCE: Operation[Any] = Operation(
    "dispatch_dashboard_data_source",
    "POST",
    "/api/dashboard/data-sources/{data_source_id}/dispatch/",
    parameters=(path("data_source_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        400: "ErrorDashboardDataSourceImproperlyConfigured194a",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorDashboardDataSourceDoesNotExistA046",
    },
)
_LIST_DASHBOARD_DATA_SOURCES: Operation[
    list[models.IntegrationServiceDashboardDataSource]
] = Operation(
    "list_dashboard_data_sources",
    "GET",
    "/api/dashboard/{dashboard_id}/data-sources/",
    parameters=(path("dashboard_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[IntegrationServiceDashboardDataSource]",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorDashboardDoesNotExist43de",
    },
)
_UPDATE_DASHBOARD_DATA_SOURCE: Operation[
    models.IntegrationServiceDashboardDataSource
] = Operation(
    "update_dashboard_data_source",
    "PATCH",
    "/api/dashboard/data-sources/{data_source_id}/",
    parameters=(
        path("data_source_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "IntegrationServiceDashboardDataSource",
        400: "ErrorRequestBodyValidationA5f9",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorDashboardDataSourceDoesNotExistAb19",
    },
)


class DashboardDataSources(Group):
    """The operations with the tag "Dashboard data sources"."""

    @property
    def with_response(self) -> DashboardDataSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DashboardDataSourcesWithResponse(self._client)

    def dispatch_dashboard_data_source(
        self, data_source_id: int, *, options: RequestOptions | None = None
    ) -> Any:
        """POST /api/dashboard/data-sources/{data_source_id}/dispatch/"""
        return self._call(
            _DISPATCH_DASHBOARD_DATA_SOURCE, options, None, data_source_id
        )

    def list_dashboard_data_sources(
        self, dashboard_id: int, *, options: RequestOptions | None = None
    ) -> list[models.IntegrationServiceDashboardDataSource]:
        """GET /api/dashboard/{dashboard_id}/data-sources/"""
        return self._call(_LIST_DASHBOARD_DATA_SOURCES, options, None, dashboard_id)

    def update_dashboard_data_source(
        self,
        data_source_id: int,
        body: (
            inputs.PatchedIntegrationServiceUpdateDashboardDataSource | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationServiceDashboardDataSource:
        """PATCH /api/dashboard/data-sources/{data_source_id}/"""
        return self._call(
            _UPDATE_DASHBOARD_DATA_SOURCE,
            options,
            body,
            data_source_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DashboardDataSourcesWithResponse(ResponseGroup):
    """The methods of `DashboardDataSources`, giving the whole response."""

    _sync = DashboardDataSources
    dispatch_dashboard_data_source = with_response(_sync.dispatch_dashboard_data_source)
    list_dashboard_data_sources = with_response(_sync.list_dashboard_data_sources)
    update_dashboard_data_source = with_response(_sync.update_dashboard_data_source)


class AsyncDashboardDataSources(AsyncGroup):
    """The methods of `DashboardDataSources`, to be awaited."""

    _sync = DashboardDataSources

    @property
    def with_response(self) -> AsyncDashboardDataSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDashboardDataSourcesWithResponse(self._client)

    dispatch_dashboard_data_source = asynchronous(_sync.dispatch_dashboard_data_source)
    list_dashboard_data_sources = asynchronous(_sync.list_dashboard_data_sources)
    update_dashboard_data_source = asynchronous(_sync.update_dashboard_data_source)


class AsyncDashboardDataSourcesWithResponse(AsyncResponseGroup):
    """The methods of `DashboardDataSources`, awaited, giving the whole response."""

    _sync = DashboardDataSourcesWithResponse
    dispatch_dashboard_data_source = asynchronous(_sync.dispatch_dashboard_data_source)
    list_dashboard_data_sources = asynchronous(_sync.list_dashboard_data_sources)
    update_dashboard_data_source = asynchronous(_sync.update_dashboard_data_source)
