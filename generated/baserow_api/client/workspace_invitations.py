"""The operations with the tag "Workspace invitations"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ACCEPT_WORKSPACE_INVITATION: Operation[models.WorkspaceUserWorkspace] = Operation(
    "accept_workspace_invitation",
    "POST",
    "/api/workspaces/invitations/{workspace_invitation_id}/accept/",
    parameters=(path("workspace_invitation_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "WorkspaceUserWorkspace",
        400: "ErrorGroupInvitationEmailMismatch1833",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_CREATE_WORKSPACE_INVITATION: Operation[models.WorkspaceInvitation] = Operation(
    "create_workspace_invitation",
    "POST",
    "/api/workspaces/invitations/workspace/{workspace_id}/",
    parameters=(path("workspace_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "WorkspaceInvitation",
        400: "ErrorUserNotInGroup70c4",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_DELETE_WORKSPACE_INVITATION: Operation[None] = Operation(
    "delete_workspace_invitation",
    "DELETE",
    "/api/workspaces/invitations/{workspace_invitation_id}/",
    parameters=(path("workspace_invitation_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup56a1",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_GET_WORKSPACE_INVITATION: Operation[models.WorkspaceInvitation] = Operation(
    "get_workspace_invitation",
    "GET",
    "/api/workspaces/invitations/{workspace_invitation_id}/",
    parameters=(path("workspace_invitation_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "WorkspaceInvitation",
        400: "ErrorUserNotInGroup56a1",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_GET_WORKSPACE_INVITATION_BY_TOKEN: Operation[models.UserWorkspaceInvitation] = (
    Operation(
        "get_workspace_invitation_by_token",
        "GET",
        "/api/workspaces/invitations/token/{token}/",
        parameters=(path("token"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "UserWorkspaceInvitation",
            400: "BadTokenSignature3b17",
            404: "ErrorGroupInvitationDoesNotExistAba5",
        },
    )
)
_LIST_WORKSPACE_INVITATIONS: Operation[list[models.WorkspaceInvitation]] = Operation(
    "list_workspace_invitations",
    "GET",
    "/api/workspaces/invitations/workspace/{workspace_id}/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[WorkspaceInvitation]",
        400: "ErrorUserNotInGroup56a1",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_REJECT_WORKSPACE_INVITATION: Operation[None] = Operation(
    "reject_workspace_invitation",
    "POST",
    "/api/workspaces/invitations/{workspace_invitation_id}/reject/",
    parameters=(path("workspace_invitation_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorGroupInvitationEmailMismatch1833",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_UPDATE_WORKSPACE_INVITATION: Operation[models.WorkspaceInvitation] = Operation(
    "update_workspace_invitation",
    "PATCH",
    "/api/workspaces/invitations/{workspace_invitation_id}/",
    parameters=(path("workspace_invitation_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "WorkspaceInvitation",
        400: "ErrorUserNotInGroup0edc",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)


class WorkspaceInvitations(Group):
    """The operations with the tag "Workspace invitations"."""

    @property
    def with_response(self) -> WorkspaceInvitationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return WorkspaceInvitationsWithResponse(self._client)

    def accept_workspace_invitation(
        self, workspace_invitation_id: int, *, options: RequestOptions | None = None
    ) -> models.WorkspaceUserWorkspace:
        """POST /api/workspaces/invitations/{workspace_invitation_id}/accept/"""
        return self._call(
            _ACCEPT_WORKSPACE_INVITATION, options, None, workspace_invitation_id
        )

    def create_workspace_invitation(
        self,
        workspace_id: int,
        body: inputs.CreateWorkspaceInvitation,
        *,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceInvitation:
        """POST /api/workspaces/invitations/workspace/{workspace_id}/"""
        return self._call(_CREATE_WORKSPACE_INVITATION, options, body, workspace_id)

    def delete_workspace_invitation(
        self, workspace_invitation_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/workspaces/invitations/{workspace_invitation_id}/"""
        return self._call(
            _DELETE_WORKSPACE_INVITATION, options, None, workspace_invitation_id
        )

    def get_workspace_invitation(
        self, workspace_invitation_id: int, *, options: RequestOptions | None = None
    ) -> models.WorkspaceInvitation:
        """GET /api/workspaces/invitations/{workspace_invitation_id}/"""
        return self._call(
            _GET_WORKSPACE_INVITATION, options, None, workspace_invitation_id
        )

    def get_workspace_invitation_by_token(
        self, token: str, *, options: RequestOptions | None = None
    ) -> models.UserWorkspaceInvitation:
        """GET /api/workspaces/invitations/token/{token}/"""
        return self._call(_GET_WORKSPACE_INVITATION_BY_TOKEN, options, None, token)

    def list_workspace_invitations(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> list[models.WorkspaceInvitation]:
        """GET /api/workspaces/invitations/workspace/{workspace_id}/"""
        return self._call(_LIST_WORKSPACE_INVITATIONS, options, None, workspace_id)

    def reject_workspace_invitation(
        self, workspace_invitation_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/workspaces/invitations/{workspace_invitation_id}/reject/"""
        return self._call(
            _REJECT_WORKSPACE_INVITATION, options, None, workspace_invitation_id
        )

    def update_workspace_invitation(
        self,
        workspace_invitation_id: int,
        body: inputs.PatchedUpdateWorkspaceInvitation | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.WorkspaceInvitation:
        """PATCH /api/workspaces/invitations/{workspace_invitation_id}/"""
        return self._call(
            _UPDATE_WORKSPACE_INVITATION, options, body, workspace_invitation_id
        )


class WorkspaceInvitationsWithResponse(ResponseGroup):
    """The methods of `WorkspaceInvitations`, giving the whole response."""

    _sync = WorkspaceInvitations
    accept_workspace_invitation = with_response(_sync.accept_workspace_invitation)
    create_workspace_invitation = with_response(_sync.create_workspace_invitation)
    delete_workspace_invitation = with_response(_sync.delete_workspace_invitation)
    get_workspace_invitation = with_response(_sync.get_workspace_invitation)
    get_workspace_invitation_by_token = with_response(
        _sync.get_workspace_invitation_by_token,
    )
    list_workspace_invitations = with_response(_sync.list_workspace_invitations)
    reject_workspace_invitation = with_response(_sync.reject_workspace_invitation)
    update_workspace_invitation = with_response(_sync.update_workspace_invitation)


class AsyncWorkspaceInvitations(AsyncGroup):
    """The methods of `WorkspaceInvitations`, to be awaited."""

    _sync = WorkspaceInvitations

    @property
    def with_response(self) -> AsyncWorkspaceInvitationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncWorkspaceInvitationsWithResponse(self._client)

    accept_workspace_invitation = asynchronous(_sync.accept_workspace_invitation)
    create_workspace_invitation = asynchronous(_sync.create_workspace_invitation)
    delete_workspace_invitation = asynchronous(_sync.delete_workspace_invitation)
    get_workspace_invitation = asynchronous(_sync.get_workspace_invitation)
    get_workspace_invitation_by_token = asynchronous(
        _sync.get_workspace_invitation_by_token,
    )
    list_workspace_invitations = asynchronous(_sync.list_workspace_invitations)
    reject_workspace_invitation = asynchronous(_sync.reject_workspace_invitation)
    update_workspace_invitation = asynchronous(_sync.update_workspace_invitation)


class AsyncWorkspaceInvitationsWithResponse(AsyncResponseGroup):
    """The methods of `WorkspaceInvitations`, awaited, giving the whole response."""

    _sync = WorkspaceInvitationsWithResponse
    accept_workspace_invitation = asynchronous(_sync.accept_workspace_invitation)
    create_workspace_invitation = asynchronous(_sync.create_workspace_invitation)
    delete_workspace_invitation = asynchronous(_sync.delete_workspace_invitation)
    get_workspace_invitation = asynchronous(_sync.get_workspace_invitation)
    get_workspace_invitation_by_token = asynchronous(
        _sync.get_workspace_invitation_by_token,
    )
    list_workspace_invitations = asynchronous(_sync.list_workspace_invitations)
    reject_workspace_invitation = asynchronous(_sync.reject_workspace_invitation)
    update_workspace_invitation = asynchronous(_sync.update_workspace_invitation)
