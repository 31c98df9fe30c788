"""The services: accounts, tokens and workspaces; everything else answers 501."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import cast
from uuid import UUID

from baserow_api import inputs, models
from baserow_api.server import (
    INJECTED,
    HTTPError,
    Request,
    UserService,
    WorkspacesService,
    create_app,
)
from fastapi import FastAPI

from .database import (
    Account,
    Database,
    Session,
    Workspace,
    add_account,
    authenticated,
    workspace_of,
    workspaces_of,
)
from .tokens import issue, subject_of

ACCESS_SECONDS = 600.0
REFRESH_SECONDS = 86_400.0


class Users(UserService):
    """Registers and logs in."""

    def __init__(self, key: bytes, access_seconds: float) -> None:
        self._key = key
        self._access_seconds = access_seconds

    async def create_user(
        self, request: Request, body: inputs.Register, *, db: Session = INJECTED
    ) -> models.CreateUserResponse:
        """Register an account; 400 if the address is taken."""
        account = await add_account(db, body["email"], body["name"], body["password"])
        if account is None:
            raise HTTPError(400, models.DetailError(error="ERROR_ALREADY_EXISTS"))
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
        self,
        request: Request,
        body: inputs.TokenObtainPairWithUser,
        *,
        db: Session = INJECTED,
    ) -> models.TokenAuthResponse:
        """Log in; 401 if the password is wrong."""
        email = body.get("email", body.get("username", ""))
        account = await authenticated(db, email, body["password"])
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

    async def list_workspaces(
        self, request: Request, *, db: Session = INJECTED
    ) -> list[models.WorkspaceUserWorkspace]:
        """Give all of them."""
        return [_listed(each) for each in await workspaces_of(db, _caller(request))]

    async def create_workspace(
        self,
        request: Request,
        body: inputs.Workspace,
        *,
        client_session_id: UUID | None = None,
        db: Session = INJECTED,
    ) -> models.WorkspaceUserWorkspace:
        """Make one."""
        workspace = Workspace(name=body["name"], owner_id=_caller(request).id)
        db.add(workspace)
        await db.commit()
        return _listed(workspace)

    async def update_workspace(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.PatchedWorkspace | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        db: Session = INJECTED,
    ) -> models.Workspace:
        """Rename one; 404 if the caller has none of this number."""
        workspace = await workspace_of(db, _caller(request), workspace_id)
        if workspace is None:
            raise _not_found()
        workspace.name = (body or {}).get("name", workspace.name)
        await db.commit()
        return models.Workspace(
            id=workspace.id, name=workspace.name, generative_ai_models_enabled={}
        )

    async def delete_workspace(
        self,
        request: Request,
        workspace_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        db: Session = INJECTED,
    ) -> None:
        """Delete one; 404 if the caller has none of this number."""
        workspace = await workspace_of(db, _caller(request), workspace_id)
        if workspace is None:
            raise _not_found()
        await db.delete(workspace)
        await db.commit()


def _caller(request: Request) -> Account:
    return cast("Account", request.state.principal)


def _not_found() -> HTTPError:
    return HTTPError(404, models.DetailError(error="ERROR_GROUP_DOES_NOT_EXIST"))


def _listed(workspace: Workspace) -> models.WorkspaceUserWorkspace:
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
    database: Database | None = None, access_seconds: float = ACCESS_SECONDS
) -> FastAPI:
    """Give the app; access tokens are valid for so many seconds."""
    used = database or Database()
    key = os.urandom(32)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        await used.start()
        yield
        await used.stop()

    async def authenticate(
        scheme: str, credential: str, scopes: Sequence[str], request: Request
    ) -> Account | None:
        subject = subject_of(credential, "access", key) if scheme == "JWT" else None
        if subject is None:
            return None
        async with used.sessions() as session:
            return await session.get(Account, subject)

    app = FastAPI(title="Workspaces", lifespan=lifespan)
    app.state.database = used
    return create_app(
        app=app,
        authenticate=authenticate,
        user=Users(key, access_seconds),
        workspaces=Workspaces(),
    )
