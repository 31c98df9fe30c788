"""The services: accounts, tokens and workspaces; everything else answers 501."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import cast
from uuid import UUID

from baserow_api import inputs, models
from baserow_api.server import (
    HTTPError,
    Request,
    UserService,
    WorkspacesService,
    create_app,
)
from fastapi import FastAPI

from .store import Account, Store, StoredWorkspace
from .tokens import issue, subject_of

ACCESS_SECONDS = 600.0
REFRESH_SECONDS = 86_400.0


class Users(UserService):
    """Registers and logs in."""

    def __init__(self, store: Store, key: bytes, access_seconds: float) -> None:
        self._store = store
        self._key = key
        self._access_seconds = access_seconds

    async def create_user(
        self, request: Request, body: inputs.Register
    ) -> models.CreateUserResponse:
        """Register an account; 400 if the address is taken."""
        account = self._store.add_account(body["email"], body["name"], body["password"])
        if account is None:
            raise HTTPError(400, {"error": "ERROR_ALREADY_EXISTS"})
        user = models.CreateUserResponseUser(
            username=account.email, first_name=account.name
        )
        if not body.get("authenticate"):
            return models.CreateUserResponse(user=user)
        return models.CreateUserResponse(
            user=user,
            access_token=self._access_token(account.id),
            refresh_token=self._refresh_token(account.id),
        )

    async def token_auth(
        self, request: Request, body: inputs.TokenObtainPairWithUser
    ) -> models.TokenAuthResponse:
        """Log in; 401 if the password is wrong."""
        email = body.get("email", body.get("username", ""))
        account = self._store.authenticated(email, body["password"])
        if account is None:
            raise HTTPError(401, {"error": "ERROR_INVALID_CREDENTIALS"})
        return models.TokenAuthResponse(
            access_token=self._access_token(account.id),
            refresh_token=self._refresh_token(account.id),
            user=models.TokenAuthResponseUser(
                username=account.email, first_name=account.name
            ),
        )

    async def token_refresh(
        self, request: Request, body: inputs.TokenRefreshWithUser | None = None
    ) -> models.TokenRefreshResponse:
        """Give another access token; 401 if the refresh token is no longer valid."""
        token = (body or {}).get("refresh_token", "")
        subject = subject_of(token, "refresh", self._key)
        if subject is None:
            raise HTTPError(401, {"error": "ERROR_INVALID_REFRESH_TOKEN"})
        return models.TokenRefreshResponse(access_token=self._access_token(subject))

    def _access_token(self, subject: int) -> str:
        return issue(subject, "access", self._access_seconds, self._key)

    def _refresh_token(self, subject: int) -> str:
        return issue(subject, "refresh", REFRESH_SECONDS, self._key)


class Workspaces(WorkspacesService):
    """The workspaces of who asks."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def list_workspaces(
        self, request: Request
    ) -> list[models.WorkspaceUserWorkspace]:
        """Give all of them."""
        return [_listed(each) for each in self._store.workspaces(_caller(request))]

    async def create_workspace(
        self,
        request: Request,
        body: inputs.Workspace,
        *,
        client_session_id: UUID | None = None,
    ) -> models.WorkspaceUserWorkspace:
        """Make one."""
        return _listed(self._store.add_workspace(_caller(request), body["name"]))

    async def update_workspace(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.PatchedWorkspace | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.Workspace:
        """Rename one; 404 if the caller has none of this number."""
        name = (body or {}).get("name", "")
        if not self._store.rename_workspace(_caller(request), workspace_id, name):
            raise _not_found()
        return models.Workspace(
            id=workspace_id, name=name, generative_ai_models_enabled={}
        )

    async def delete_workspace(
        self,
        request: Request,
        workspace_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None:
        """Delete one; 404 if the caller has none of this number."""
        if not self._store.delete_workspace(_caller(request), workspace_id):
            raise _not_found()


def _caller(request: Request) -> Account:
    return cast("Account", request.state.principal)


def _not_found() -> HTTPError:
    return HTTPError(404, {"error": "ERROR_GROUP_DOES_NOT_EXIST"})


def _listed(workspace: StoredWorkspace) -> models.WorkspaceUserWorkspace:
    return models.WorkspaceUserWorkspace(
        id=workspace.id,
        name=workspace.name,
        order=workspace.id,
        permissions="ADMIN",
        users=[],
        generative_ai_models_enabled={},
        unread_notifications_count=0,
    )


def build(
    store: Store | None = None, access_seconds: float = ACCESS_SECONDS
) -> FastAPI:
    """Give the app; access tokens are valid for so many seconds."""
    database = store or Store()
    key = os.urandom(32)

    def authenticate(
        scheme: str, credential: str, scopes: Sequence[str], request: Request
    ) -> Account | None:
        subject = subject_of(credential, "access", key) if scheme == "JWT" else None
        return None if subject is None else database.account(subject)

    return create_app(
        authenticate=authenticate,
        user=Users(database, key, access_seconds),
        workspaces=Workspaces(database),
    )
