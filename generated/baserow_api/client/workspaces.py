"""The operations with the tag "Workspaces"."""

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
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_INITIAL_WORKSPACE: Operation[models.WorkspaceUserWorkspace] = Operation(
    "create_initial_workspace",
    "POST",
    "/api/workspaces/create-initial-workspace/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "WorkspaceUserWorkspace"},
)
_CREATE_WORKSPACE: Operation[models.WorkspaceUserWorkspace] = Operation(
    "create_workspace",
    "POST",
    "/api/workspaces/",
    parameters=(header("ClientSessionId"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "WorkspaceUserWorkspace"},
)
_DELETE_WORKSPACE: Operation[None] = Operation(
    "delete_workspace",
    "DELETE",
    "/api/workspaces/{workspace_id}/",
    parameters=(
        path("workspace_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup0e7d",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_DELETE_WORKSPACE_USER: Operation[None] = Operation(
    "delete_workspace_user",
    "DELETE",
    "/api/workspaces/users/{workspace_user_id}/",
    parameters=(path("workspace_user_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup56a1",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_EXPORT_WORKSPACE_APPLICATIONS_ASYNC: Operation[
    models.ExportApplicationsJobTypeResponse
] = Operation(
    "export_workspace_applications_async",
    "POST",
    "/api/workspaces/{workspace_id}/export/async/",
    parameters=(path("workspace_id"), header("ClientSessionId")),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "ExportApplicationsJobTypeResponse",
        400: "ErrorUserNotInGroup3464",
        404: "ErrorGroupDoesNotExist9dde",
    },
)
_GET_WORKSPACE_GENERATIVE_AI_MODELS_SETTINGS: Operation[models.GenerativeAISettings] = (
    Operation(
        "get_workspace_generative_ai_models_settings",
        "GET",
        "/api/workspaces/{workspace_id}/settings/generative-ai/",
        parameters=(path("workspace_id"),),
        security=(("UserSource JWT",), ("JWT",)),
        responses={200: "GenerativeAISettings"},
    )
)
_IMPORT_EXPORT_RESOURCE: Operation[None] = Operation(
    "import_export_resource",
    "DELETE",
    "/api/workspaces/{workspace_id}/import/{resource_id}/",
    parameters=(path("workspace_id"), path("resource_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ResourceDoesNotExist8f2b",
    },
)
_IMPORT_RESOURCE_UPLOAD_FILE: Operation[models.ImportResource] = Operation(
    "import_resource_upload_file",
    "POST",
    "/api/workspaces/{workspace_id}/import/upload-file/",
    parameters=(path("workspace_id"), header("ClientSessionId")),
    body=("multipart/form-data",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ImportResource",
        202: "ImportResource",
        400: "ErrorUserNotInGroup7016",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_IMPORT_WORKSPACE_APPLICATIONS_ASYNC: Operation[
    models.ImportApplicationsJobTypeResponse
] = Operation(
    "import_workspace_applications_async",
    "POST",
    "/api/workspaces/{workspace_id}/import/async/",
    parameters=(path("workspace_id"), header("ClientSessionId")),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "ImportApplicationsJobTypeResponse",
        400: "ErrorUserNotInGroupBe4c",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_LEAVE_WORKSPACE: Operation[None] = Operation(
    "leave_workspace",
    "POST",
    "/api/workspaces/{workspace_id}/leave/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroupEe7c",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_LIST_WORKSPACE_EXPORTS: Operation[models.ListExportWorkspaceApplications] = Operation(
    "list_workspace_exports",
    "GET",
    "/api/workspaces/{workspace_id}/export/",
    parameters=(path("workspace_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ListExportWorkspaceApplications",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_LIST_WORKSPACE_USERS: Operation[list[models.ListWorkspaceUsersWithMemberData]] = (
    Operation(
        "list_workspace_users",
        "GET",
        "/api/workspaces/users/workspace/{workspace_id}/",
        parameters=(path("workspace_id"), query("search"), query("sorts")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "list[ListWorkspaceUsersWithMemberData]",
            400: "ErrorUserNotInGroupB02e",
            404: "ErrorGroupDoesNotExistC56d",
        },
    )
)
_LIST_WORKSPACES: Operation[list[models.WorkspaceUserWorkspace]] = Operation(
    "list_workspaces",
    "GET",
    "/api/workspaces/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[WorkspaceUserWorkspace]"},
)
_ORDER_WORKSPACES: Operation[None] = Operation(
    "order_workspaces",
    "POST",
    "/api/workspaces/order/",
    parameters=(header("ClientSessionId"), header("ClientUndoRedoActionGroupId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None"},
)
_UPDATE_WORKSPACE: Operation[models.Workspace] = Operation(
    "update_workspace",
    "PATCH",
    "/api/workspaces/{workspace_id}/",
    parameters=(
        path("workspace_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Workspace",
        400: "ErrorUserNotInGroup628c",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_UPDATE_WORKSPACE_GENERATIVE_AI_MODELS_SETTINGS: Operation[models.Workspace] = (
    Operation(
        "update_workspace_generative_ai_models_settings",
        "PATCH",
        "/api/workspaces/{workspace_id}/settings/generative-ai/",
        parameters=(path("workspace_id"), header("ClientSessionId")),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "Workspace",
            400: "ErrorUserNotInGroup628c",
            404: "ErrorGroupDoesNotExistC56d",
        },
    )
)
_UPDATE_WORKSPACE_USER: Operation[models.WorkspaceUser] = Operation(
    "update_workspace_user",
    "PATCH",
    "/api/workspaces/users/{workspace_user_id}/",
    parameters=(path("workspace_user_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "WorkspaceUser",
        400: "ErrorUserNotInGroup0edc",
        404: "ErrorGroupUserDoesNotExist9384",
    },
)
_WORKSPACE_PERMISSIONS: Operation[list[models.PermissionObject]] = Operation(
    "workspace_permissions",
    "GET",
    "/api/workspaces/{workspace_id}/permissions/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[PermissionObject]", 404: "ErrorUserNotInGroup4aea"},
)


class Workspaces(Group):
    """The operations with the tag "Workspaces"."""

    @property
    def with_response(self) -> WorkspacesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return WorkspacesWithResponse(self._client)

    def create_initial_workspace(
        self, *, options: RequestOptions | None = None
    ) -> models.WorkspaceUserWorkspace:
        """POST /api/workspaces/create-initial-workspace/"""
        return self._call(_CREATE_INITIAL_WORKSPACE, options, None)

    def create_workspace(
        self,
        body: inputs.Workspace,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceUserWorkspace:
        """POST /api/workspaces/"""
        return self._call(_CREATE_WORKSPACE, options, body, client_session_id)

    def delete_workspace(
        self,
        workspace_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/workspaces/{workspace_id}/"""
        return self._call(
            _DELETE_WORKSPACE,
            options,
            None,
            workspace_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_workspace_user(
        self, workspace_user_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/workspaces/users/{workspace_user_id}/"""
        return self._call(_DELETE_WORKSPACE_USER, options, None, workspace_user_id)

    def export_workspace_applications_async(
        self,
        workspace_id: int,
        body: inputs.ExportWorkspaceApplicationsAsyncRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExportApplicationsJobTypeResponse:
        """POST /api/workspaces/{workspace_id}/export/async/"""
        return self._call(
            _EXPORT_WORKSPACE_APPLICATIONS_ASYNC,
            options,
            body,
            workspace_id,
            client_session_id,
        )

    def get_workspace_generative_ai_models_settings(
        self, workspace_id: str, *, options: RequestOptions | None = None
    ) -> models.GenerativeAISettings:
        """GET /api/workspaces/{workspace_id}/settings/generative-ai/"""
        return self._call(
            _GET_WORKSPACE_GENERATIVE_AI_MODELS_SETTINGS, options, None, workspace_id
        )

    def import_export_resource(
        self,
        workspace_id: str,
        resource_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/workspaces/{workspace_id}/import/{resource_id}/"""
        return self._call(
            _IMPORT_EXPORT_RESOURCE, options, None, workspace_id, resource_id
        )

    def import_resource_upload_file(
        self,
        workspace_id: int,
        body: inputs.ImportResourceUploadFileRequest,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ImportResource:
        """POST /api/workspaces/{workspace_id}/import/upload-file/"""
        return self._call(
            _IMPORT_RESOURCE_UPLOAD_FILE, options, body, workspace_id, client_session_id
        )

    def import_workspace_applications_async(
        self,
        workspace_id: int,
        body: inputs.ImportWorkspaceApplicationsAsyncRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ImportApplicationsJobTypeResponse:
        """POST /api/workspaces/{workspace_id}/import/async/"""
        return self._call(
            _IMPORT_WORKSPACE_APPLICATIONS_ASYNC,
            options,
            body,
            workspace_id,
            client_session_id,
        )

    def leave_workspace(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/workspaces/{workspace_id}/leave/"""
        return self._call(_LEAVE_WORKSPACE, options, None, workspace_id)

    def list_workspace_exports(
        self,
        workspace_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ListExportWorkspaceApplications:
        """GET /api/workspaces/{workspace_id}/export/"""
        return self._call(
            _LIST_WORKSPACE_EXPORTS, options, None, workspace_id, client_session_id
        )

    def list_workspace_users(
        self,
        workspace_id: int,
        *,
        search: str | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ListWorkspaceUsersWithMemberData]:
        """GET /api/workspaces/users/workspace/{workspace_id}/"""
        return self._call(
            _LIST_WORKSPACE_USERS, options, None, workspace_id, search, sorts
        )

    def list_workspaces(
        self, *, options: RequestOptions | None = None
    ) -> list[models.WorkspaceUserWorkspace]:
        """GET /api/workspaces/"""
        return self._call(_LIST_WORKSPACES, options, None)

    def order_workspaces(
        self,
        body: inputs.OrderWorkspaces,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/workspaces/order/"""
        return self._call(
            _ORDER_WORKSPACES,
            options,
            body,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def update_workspace(
        self,
        workspace_id: int,
        body: inputs.PatchedWorkspace | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Workspace:
        """PATCH /api/workspaces/{workspace_id}/"""
        return self._call(
            _UPDATE_WORKSPACE,
            options,
            body,
            workspace_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def update_workspace_generative_ai_models_settings(
        self,
        workspace_id: int,
        body: inputs.PatchedGenerativeAISettings | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Workspace:
        """PATCH /api/workspaces/{workspace_id}/settings/generative-ai/"""
        return self._call(
            _UPDATE_WORKSPACE_GENERATIVE_AI_MODELS_SETTINGS,
            options,
            body,
            workspace_id,
            client_session_id,
        )

    def update_workspace_user(
        self,
        workspace_user_id: int,
        body: inputs.PatchedUpdateWorkspaceUser | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceUser:
        """PATCH /api/workspaces/users/{workspace_user_id}/"""
        return self._call(_UPDATE_WORKSPACE_USER, options, body, workspace_user_id)

    def workspace_permissions(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> list[models.PermissionObject]:
        """GET /api/workspaces/{workspace_id}/permissions/"""
        return self._call(_WORKSPACE_PERMISSIONS, options, None, workspace_id)


class WorkspacesWithResponse(ResponseGroup):
    """The methods of `Workspaces`, giving the whole response."""

    _sync = Workspaces
    create_initial_workspace = with_response(_sync.create_initial_workspace)
    create_workspace = with_response(_sync.create_workspace)
    delete_workspace = with_response(_sync.delete_workspace)
    delete_workspace_user = with_response(_sync.delete_workspace_user)
    export_workspace_applications_async = with_response(
        _sync.export_workspace_applications_async,
    )
    get_workspace_generative_ai_models_settings = with_response(
        _sync.get_workspace_generative_ai_models_settings,
    )
    import_export_resource = with_response(_sync.import_export_resource)
    import_resource_upload_file = with_response(_sync.import_resource_upload_file)
    import_workspace_applications_async = with_response(
        _sync.import_workspace_applications_async,
    )
    leave_workspace = with_response(_sync.leave_workspace)
    list_workspace_exports = with_response(_sync.list_workspace_exports)
    list_workspace_users = with_response(_sync.list_workspace_users)
    list_workspaces = with_response(_sync.list_workspaces)
    order_workspaces = with_response(_sync.order_workspaces)
    update_workspace = with_response(_sync.update_workspace)
    update_workspace_generative_ai_models_settings = with_response(
        _sync.update_workspace_generative_ai_models_settings,
    )
    update_workspace_user = with_response(_sync.update_workspace_user)
    workspace_permissions = with_response(_sync.workspace_permissions)


class AsyncWorkspaces(AsyncGroup):
    """The methods of `Workspaces`, to be awaited."""

    _sync = Workspaces

    @property
    def with_response(self) -> AsyncWorkspacesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncWorkspacesWithResponse(self._client)

    create_initial_workspace = asynchronous(_sync.create_initial_workspace)
    create_workspace = asynchronous(_sync.create_workspace)
    delete_workspace = asynchronous(_sync.delete_workspace)
    delete_workspace_user = asynchronous(_sync.delete_workspace_user)
    export_workspace_applications_async = asynchronous(
        _sync.export_workspace_applications_async,
    )
    get_workspace_generative_ai_models_settings = asynchronous(
        _sync.get_workspace_generative_ai_models_settings,
    )
    import_export_resource = asynchronous(_sync.import_export_resource)
    import_resource_upload_file = asynchronous(_sync.import_resource_upload_file)
    import_workspace_applications_async = asynchronous(
        _sync.import_workspace_applications_async,
    )
    leave_workspace = asynchronous(_sync.leave_workspace)
    list_workspace_exports = asynchronous(_sync.list_workspace_exports)
    list_workspace_users = asynchronous(_sync.list_workspace_users)
    list_workspaces = asynchronous(_sync.list_workspaces)
    order_workspaces = asynchronous(_sync.order_workspaces)
    update_workspace = asynchronous(_sync.update_workspace)
    update_workspace_generative_ai_models_settings = asynchronous(
        _sync.update_workspace_generative_ai_models_settings,
    )
    update_workspace_user = asynchronous(_sync.update_workspace_user)
    workspace_permissions = asynchronous(_sync.workspace_permissions)


class AsyncWorkspacesWithResponse(AsyncResponseGroup):
    """The methods of `Workspaces`, awaited, giving the whole response."""

    _sync = WorkspacesWithResponse
    create_initial_workspace = asynchronous(_sync.create_initial_workspace)
    create_workspace = asynchronous(_sync.create_workspace)
    delete_workspace = asynchronous(_sync.delete_workspace)
    delete_workspace_user = asynchronous(_sync.delete_workspace_user)
    export_workspace_applications_async = asynchronous(
        _sync.export_workspace_applications_async,
    )
    get_workspace_generative_ai_models_settings = asynchronous(
        _sync.get_workspace_generative_ai_models_settings,
    )
    import_export_resource = asynchronous(_sync.import_export_resource)
    import_resource_upload_file = asynchronous(_sync.import_resource_upload_file)
    import_workspace_applications_async = asynchronous(
        _sync.import_workspace_applications_async,
    )
    leave_workspace = asynchronous(_sync.leave_workspace)
    list_workspace_exports = asynchronous(_sync.list_workspace_exports)
    list_workspace_users = asynchronous(_sync.list_workspace_users)
    list_workspaces = asynchronous(_sync.list_workspaces)
    order_workspaces = asynchronous(_sync.order_workspaces)
    update_workspace = asynchronous(_sync.update_workspace)
    update_workspace_generative_ai_models_settings = asynchronous(
        _sync.update_workspace_generative_ai_models_settings,
    )
    update_workspace_user = asynchronous(_sync.update_workspace_user)
    workspace_permissions = asynchronous(_sync.workspace_permissions)
