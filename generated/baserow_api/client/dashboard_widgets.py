"""The operations with the tag "Dashboard widgets"."""

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

_CREATE_DASHBOARD_WIDGET: Operation[models.DashboardWidgetWidget] = Operation(
    "create_dashboard_widget",
    "POST",
    "/api/dashboard/{dashboard_id}/widgets/",
    parameters=(
        path("dashboard_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DashboardWidgetWidget",
        400: "ErrorRequestBodyValidation69bc",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorDashboardDoesNotExist43de",
    },
)
_DELETE_DASHBOARD_WIDGET: Operation[None] = Operation(
    "delete_dashboard_widget",
    "DELETE",
    "/api/dashboard/widgets/{widget_id}/",
    parameters=(
        path("widget_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorWidgetDoesNotExistCe60",
    },
)
_LIST_DASHBOARD_WIDGETS: Operation[list[models.DashboardWidgetWidget]] = Operation(
    "list_dashboard_widgets",
    "GET",
    "/api/dashboard/{dashboard_id}/widgets/",
    parameters=(path("dashboard_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[DashboardWidgetWidget]",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorDashboardDoesNotExist43de",
    },
)
_UPDATE_DASHBOARD_WIDGET: Operation[models.DashboardWidgetWidget] = Operation(
    "update_dashboard_widget",
    "PATCH",
    "/api/dashboard/widgets/{widget_id}/",
    parameters=(
        path("widget_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DashboardWidgetWidget",
        400: "ErrorRequestBodyValidationAd74",
        401: "ErrorPermissionDeniedDbf0",
        404: "ErrorWidgetDoesNotExistCe60",
    },
)


class DashboardWidgets(Group):
    """The operations with the tag "Dashboard widgets"."""

    @property
    def with_response(self) -> DashboardWidgetsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DashboardWidgetsWithResponse(self._client)

    def create_dashboard_widget(
        self,
        dashboard_id: int,
        body: inputs.DashboardWidgetCreateWidget | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DashboardWidgetWidget:
        """POST /api/dashboard/{dashboard_id}/widgets/"""
        return self._call(
            _CREATE_DASHBOARD_WIDGET,
            options,
            body,
            dashboard_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_dashboard_widget(
        self,
        widget_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/dashboard/widgets/{widget_id}/"""
        return self._call(
            _DELETE_DASHBOARD_WIDGET,
            options,
            None,
            widget_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def list_dashboard_widgets(
        self, dashboard_id: int, *, options: RequestOptions | None = None
    ) -> list[models.DashboardWidgetWidget]:
        """GET /api/dashboard/{dashboard_id}/widgets/"""
        return self._call(_LIST_DASHBOARD_WIDGETS, options, None, dashboard_id)

    def update_dashboard_widget(
        self,
        widget_id: int,
        body: inputs.PatchedDashboardWidgetUpdateWidget | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DashboardWidgetWidget:
        """PATCH /api/dashboard/widgets/{widget_id}/"""
        return self._call(
            _UPDATE_DASHBOARD_WIDGET,
            options,
            body,
            widget_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DashboardWidgetsWithResponse(ResponseGroup):
    """The methods of `DashboardWidgets`, giving the whole response."""

    _sync = DashboardWidgets
    create_dashboard_widget = with_response(_sync.create_dashboard_widget)
    delete_dashboard_widget = with_response(_sync.delete_dashboard_widget)
    list_dashboard_widgets = with_response(_sync.list_dashboard_widgets)
    update_dashboard_widget = with_response(_sync.update_dashboard_widget)


class AsyncDashboardWidgets(AsyncGroup):
    """The methods of `DashboardWidgets`, to be awaited."""

    _sync = DashboardWidgets

    @property
    def with_response(self) -> AsyncDashboardWidgetsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDashboardWidgetsWithResponse(self._client)

    create_dashboard_widget = asynchronous(_sync.create_dashboard_widget)
    delete_dashboard_widget = asynchronous(_sync.delete_dashboard_widget)
    list_dashboard_widgets = asynchronous(_sync.list_dashboard_widgets)
    update_dashboard_widget = asynchronous(_sync.update_dashboard_widget)


class AsyncDashboardWidgetsWithResponse(AsyncResponseGroup):
    """The methods of `DashboardWidgets`, awaited, giving the whole response."""

    _sync = DashboardWidgetsWithResponse
    create_dashboard_widget = asynchronous(_sync.create_dashboard_widget)
    delete_dashboard_widget = asynchronous(_sync.delete_dashboard_widget)
    list_dashboard_widgets = asynchronous(_sync.list_dashboard_widgets)
    update_dashboard_widget = asynchronous(_sync.update_dashboard_widget)
