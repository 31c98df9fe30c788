"""The operations with the tag "Applications"."""

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

_DUPLICATE_APPLICATION_ASYNC: Operation[models.DuplicateApplicationJobTypeResponse] = (
    Operation(
        "duplicate_application_async",
        "POST",
        "/api/applications/{application_id}/duplicate/async/",
        parameters=(
            path("application_id"),
            header("ClientSessionId"),
            header("ClientUndoRedoActionGroupId"),
        ),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            202: "DuplicateApplicationJobTypeResponse",
            400: "ErrorUserNotInGroup3464",
            404: "ErrorApplicationDoesNotExistD349",
        },
    )
)
_LIST_ALL_APPLICATIONS: Operation[list[models.ApplicationApplication]] = Operation(
    "list_all_applications",
    "GET",
    "/api/applications/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[ApplicationApplication]", 400: "ErrorUserNotInGroup2521"},
)
_WORKSPACE_CREATE_APPLICATION: Operation[models.ApplicationApplication] = Operation(
    "workspace_create_application",
    "POST",
    "/api/applications/workspace/{workspace_id}/",
    parameters=(
        path("workspace_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ApplicationApplication",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_WORKSPACE_DELETE_APPLICATION: Operation[None] = Operation(
    "workspace_delete_application",
    "DELETE",
    "/api/applications/{application_id}/",
    parameters=(
        path("application_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2368",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_WORKSPACE_GET_APPLICATION: Operation[models.ApplicationApplication] = Operation(
    "workspace_get_application",
    "GET",
    "/api/applications/{application_id}/",
    parameters=(path("application_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ApplicationApplication",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_WORKSPACE_LIST_APPLICATIONS: Operation[list[models.ApplicationApplication]] = (
    Operation(
        "workspace_list_applications",
        "GET",
        "/api/applications/workspace/{workspace_id}/",
        parameters=(path("workspace_id"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "list[ApplicationApplication]",
            400: "ErrorUserNotInGroup2521",
            404: "ErrorGroupDoesNotExistC56d",
        },
    )
)
_WORKSPACE_ORDER_APPLICATIONS: Operation[None] = Operation(
    "workspace_order_applications",
    "POST",
    "/api/applications/workspace/{workspace_id}/order/",
    parameters=(
        path("workspace_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroupF98a",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_WORKSPACE_UPDATE_APPLICATION: Operation[models.ApplicationApplication] = Operation(
    "workspace_update_application",
    "PATCH",
    "/api/applications/{application_id}/",
    parameters=(
        path("application_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ApplicationApplication",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorApplicationDoesNotExistD349",
    },
)


class Applications(Group):
    """The operations with the tag "Applications"."""

    @property
    def with_response(self) -> ApplicationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return ApplicationsWithResponse(self._client)

    def duplicate_application_async(
        self,
        application_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DuplicateApplicationJobTypeResponse:
        """POST /api/applications/{application_id}/duplicate/async/"""
        return self._call(
            _DUPLICATE_APPLICATION_ASYNC,
            options,
            None,
            application_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def list_all_applications(
        self, *, options: RequestOptions | None = None
    ) -> list[models.ApplicationApplication]:
        """GET /api/applications/"""
        return self._call(_LIST_ALL_APPLICATIONS, options, None)

    def workspace_create_application(
        self,
        workspace_id: int,
        body: inputs.ApplicationBaseApplicationCreatePolymorphic | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationApplication:
        """POST /api/applications/workspace/{workspace_id}/"""
        return self._call(
            _WORKSPACE_CREATE_APPLICATION,
            options,
            body,
            workspace_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def workspace_delete_application(
        self,
        application_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/applications/{application_id}/"""
        return self._call(
            _WORKSPACE_DELETE_APPLICATION,
            options,
            None,
            application_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def workspace_get_application(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> models.ApplicationApplication:
        """GET /api/applications/{application_id}/"""
        return self._call(_WORKSPACE_GET_APPLICATION, options, None, application_id)

    def workspace_list_applications(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ApplicationApplication]:
        """GET /api/applications/workspace/{workspace_id}/"""
        return self._call(_WORKSPACE_LIST_APPLICATIONS, options, None, workspace_id)

    def workspace_order_applications(
        self,
        workspace_id: int,
        body: inputs.OrderApplications,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/applications/workspace/{workspace_id}/order/"""
        return self._call(
            _WORKSPACE_ORDER_APPLICATIONS,
            options,
            body,
            workspace_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def workspace_update_application(
        self,
        application_id: int,
        body: (
            inputs.PatchedApplicationBaseApplicationUpdatePolymorphic | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ApplicationApplication:
        """PATCH /api/applications/{application_id}/"""
        return self._call(
            _WORKSPACE_UPDATE_APPLICATION,
            options,
            body,
            application_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class ApplicationsWithResponse(ResponseGroup):
    """The methods of `Applications`, giving the whole response."""

    _sync = Applications
    duplicate_application_async = with_response(_sync.duplicate_application_async)
    list_all_applications = with_response(_sync.list_all_applications)
    workspace_create_application = with_response(_sync.workspace_create_application)
    workspace_delete_application = with_response(_sync.workspace_delete_application)
    workspace_get_application = with_response(_sync.workspace_get_application)
    workspace_list_applications = with_response(_sync.workspace_list_applications)
    workspace_order_applications = with_response(_sync.workspace_order_applications)
    workspace_update_application = with_response(_sync.workspace_update_application)


class AsyncApplications(AsyncGroup):
    """The methods of `Applications`, to be awaited."""

    _sync = Applications

    @property
    def with_response(self) -> AsyncApplicationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncApplicationsWithResponse(self._client)

    duplicate_application_async = asynchronous(_sync.duplicate_application_async)
    list_all_applications = asynchronous(_sync.list_all_applications)
    workspace_create_application = asynchronous(_sync.workspace_create_application)
    workspace_delete_application = asynchronous(_sync.workspace_delete_application)
    workspace_get_application = asynchronous(_sync.workspace_get_application)
    workspace_list_applications = asynchronous(_sync.workspace_list_applications)
    workspace_order_applications = asynchronous(_sync.workspace_order_applications)
    workspace_update_application = asynchronous(_sync.workspace_update_application)


class AsyncApplicationsWithResponse(AsyncResponseGroup):
    """The methods of `Applications`, awaited, giving the whole response."""

    _sync = ApplicationsWithResponse
    duplicate_application_async = asynchronous(_sync.duplicate_application_async)
    list_all_applications = asynchronous(_sync.list_all_applications)
    workspace_create_application = asynchronous(_sync.workspace_create_application)
    workspace_delete_application = asynchronous(_sync.workspace_delete_application)
    workspace_get_application = asynchronous(_sync.workspace_get_application)
    workspace_list_applications = asynchronous(_sync.workspace_list_applications)
    workspace_order_applications = asynchronous(_sync.workspace_order_applications)
    workspace_update_application = asynchronous(_sync.workspace_update_application)
