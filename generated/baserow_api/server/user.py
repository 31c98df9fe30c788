"""The operations with the tag "User"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class UserService(Service):
    """The operations with the tag "User"."""

    async def change_password(
        self, request: Request, body: inputs.ChangePasswordBodyValidation
    ) -> None | Response:
        """POST /api/user/change-password/"""
        raise NotImplementedByServer

    async def create_user(
        self, request: Request, body: inputs.Register
    ) -> models.CreateUserResponse | Response:
        """POST /api/user/"""
        raise NotImplementedByServer

    async def dashboard(self, request: Request) -> models.Dashboard | Response:
        """GET /api/user/dashboard/"""
        raise NotImplementedByServer

    async def redo(
        self,
        request: Request,
        body: inputs.PatchedUndoRedoRequest | None = None,
        *,
        client_session_id: UUID,
    ) -> models.UndoRedoResponse | Response:
        """PATCH /api/user/redo/"""
        raise NotImplementedByServer

    async def reset_password(
        self, request: Request, body: inputs.ResetPasswordBodyValidation
    ) -> None | Response:
        """POST /api/user/reset-password/"""
        raise NotImplementedByServer

    async def schedule_account_deletion(self, request: Request) -> None | Response:
        """POST /api/user/schedule-account-deletion/"""
        raise NotImplementedByServer

    async def send_password_reset_email(
        self, request: Request, body: inputs.SendResetPasswordEmailBodyValidation
    ) -> None | Response:
        """POST /api/user/send-reset-password-email/"""
        raise NotImplementedByServer

    async def send_verify_email(self, request: Request) -> None | Response:
        """POST /api/user/send-verify-email/"""
        raise NotImplementedByServer

    async def token_auth(
        self, request: Request, body: inputs.TokenObtainPairWithUser
    ) -> models.TokenAuthResponse | Response:
        """POST /api/user/token-auth/"""
        raise NotImplementedByServer

    async def token_blacklist(
        self, request: Request, body: inputs.TokenBlacklist
    ) -> None | Response:
        """POST /api/user/token-blacklist/"""
        raise NotImplementedByServer

    async def token_refresh(
        self, request: Request, body: inputs.TokenRefreshWithUser | None = None
    ) -> models.TokenRefreshResponse | Response:
        """POST /api/user/token-refresh/"""
        raise NotImplementedByServer

    async def token_verify(
        self, request: Request, body: inputs.TokenVerifyWithUser
    ) -> models.TokenVerifyResponse | Response:
        """POST /api/user/token-verify/"""
        raise NotImplementedByServer

    async def undo(
        self,
        request: Request,
        body: inputs.PatchedUndoRedoRequest | None = None,
        *,
        client_session_id: UUID,
    ) -> models.UndoRedoResponse | Response:
        """PATCH /api/user/undo/"""
        raise NotImplementedByServer

    async def update_account(
        self, request: Request, body: inputs.PatchedAccount | None = None
    ) -> models.Account | Response:
        """PATCH /api/user/account/"""
        raise NotImplementedByServer

    async def verify_email(
        self, request: Request, body: inputs.VerifyEmailAddress
    ) -> models.VerifyEmailResponse | Response:
        """POST /api/user/verify-email/"""
        raise NotImplementedByServer
