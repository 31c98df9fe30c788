"""The operations with the tag "User"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, header

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CHANGE_PASSWORD: Operation[None] = Operation(
    "change_password",
    "POST",
    "/api/user/change-password/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 400: "ErrorInvalidOldPassword96e0"},
)
_CREATE_USER: Operation[models.CreateUserResponse] = Operation(
    "create_user",
    "POST",
    "/api/user/",
    body=JSON_OR_FORM,
    responses={
        200: "CreateUserResponse",
        400: "ErrorAlreadyExists3864",
        404: "ErrorGroupInvitationDoesNotExistAba5",
    },
)
_DASHBOARD: Operation[models.Dashboard] = Operation(
    "dashboard",
    "GET",
    "/api/user/dashboard/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "Dashboard"},
)
_REDO: Operation[models.UndoRedoResponse] = Operation(
    "redo",
    "PATCH",
    "/api/user/redo/",
    parameters=(header("ClientSessionId"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "UndoRedoResponse"},
)
_RESET_PASSWORD: Operation[None] = Operation(
    "reset_password",
    "POST",
    "/api/user/reset-password/",
    body=JSON_OR_FORM,
    responses={204: "None", 400: "BadTokenSignature7b86"},
)
_SCHEDULE_ACCOUNT_DELETION: Operation[None] = Operation(
    "schedule_account_deletion",
    "POST",
    "/api/user/schedule-account-deletion/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 400: "ErrorRequestBodyValidationAd74"},
)
_SEND_PASSWORD_RESET_EMAIL: Operation[None] = Operation(
    "send_password_reset_email",
    "POST",
    "/api/user/send-reset-password-email/",
    body=JSON_OR_FORM,
    responses={204: "None", 400: "ErrorRequestBodyValidationB971"},
)
_SEND_VERIFY_EMAIL: Operation[None] = Operation(
    "send_verify_email",
    "POST",
    "/api/user/send-verify-email/",
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None"},
)
_TOKEN_AUTH: Operation[models.TokenAuthResponse] = Operation(
    "token_auth",
    "POST",
    "/api/user/token-auth/",
    body=JSON_OR_FORM,
    responses={200: "TokenAuthResponse", 401: "ErrorInvalidCredentialsBdd6"},
)
_TOKEN_BLACKLIST: Operation[None] = Operation(
    "token_blacklist",
    "POST",
    "/api/user/token-blacklist/",
    body=JSON_OR_FORM,
    responses={204: "None", 401: "Any"},
)
_TOKEN_REFRESH: Operation[models.TokenRefreshResponse] = Operation(
    "token_refresh",
    "POST",
    "/api/user/token-refresh/",
    body=JSON_OR_FORM,
    responses={200: "TokenRefreshResponse", 401: "ErrorInvalidRefreshTokenDe26"},
)
_TOKEN_VERIFY: Operation[models.TokenVerifyResponse] = Operation(
    "token_verify",
    "POST",
    "/api/user/token-verify/",
    body=JSON_OR_FORM,
    responses={200: "TokenVerifyResponse", 401: "ErrorInvalidRefreshTokenDe26"},
)
_UNDO: Operation[models.UndoRedoResponse] = Operation(
    "undo",
    "PATCH",
    "/api/user/undo/",
    parameters=(header("ClientSessionId"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "UndoRedoResponse"},
)
_UPDATE_ACCOUNT: Operation[models.Account] = Operation(
    "update_account",
    "PATCH",
    "/api/user/account/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "Account", 400: "ErrorRequestBodyValidationAd74"},
)
_VERIFY_EMAIL: Operation[models.VerifyEmailResponse] = Operation(
    "verify_email",
    "POST",
    "/api/user/verify-email/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "VerifyEmailResponse",
        400: "ErrorInvalidVerificationTokenFdcd",
        401: "ErrorDeactivatedUser182c",
    },
)


class User(Group):
    """The operations with the tag "User"."""

    @property
    def with_response(self) -> UserWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return UserWithResponse(self._client)

    def change_password(
        self,
        body: inputs.ChangePasswordBodyValidation,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/user/change-password/"""
        return self._call(_CHANGE_PASSWORD, options, body)

    def create_user(
        self, body: inputs.Register, *, options: RequestOptions | None = None
    ) -> models.CreateUserResponse:
        """POST /api/user/"""
        return self._call(_CREATE_USER, options, body)

    def dashboard(self, *, options: RequestOptions | None = None) -> models.Dashboard:
        """GET /api/user/dashboard/"""
        return self._call(_DASHBOARD, options, None)

    def redo(
        self,
        body: inputs.PatchedUndoRedoRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.UndoRedoResponse:
        """PATCH /api/user/redo/"""
        return self._call(_REDO, options, body, client_session_id)

    def reset_password(
        self,
        body: inputs.ResetPasswordBodyValidation,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/user/reset-password/"""
        return self._call(_RESET_PASSWORD, options, body)

    def schedule_account_deletion(
        self, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/user/schedule-account-deletion/"""
        return self._call(_SCHEDULE_ACCOUNT_DELETION, options, None)

    def send_password_reset_email(
        self,
        body: inputs.SendResetPasswordEmailBodyValidation,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/user/send-reset-password-email/"""
        return self._call(_SEND_PASSWORD_RESET_EMAIL, options, body)

    def send_verify_email(self, *, options: RequestOptions | None = None) -> None:
        """POST /api/user/send-verify-email/"""
        return self._call(_SEND_VERIFY_EMAIL, options, None)

    def token_auth(
        self,
        body: inputs.TokenObtainPairWithUser,
        *,
        options: RequestOptions | None = None,
    ) -> models.TokenAuthResponse:
        """POST /api/user/token-auth/"""
        return self._call(_TOKEN_AUTH, options, body)

    def token_blacklist(
        self, body: inputs.TokenBlacklist, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/user/token-blacklist/"""
        return self._call(_TOKEN_BLACKLIST, options, body)

    def token_refresh(
        self,
        body: inputs.TokenRefreshWithUser | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.TokenRefreshResponse:
        """POST /api/user/token-refresh/"""
        return self._call(_TOKEN_REFRESH, options, body)

    def token_verify(
        self, body: inputs.TokenVerifyWithUser, *, options: RequestOptions | None = None
    ) -> models.TokenVerifyResponse:
        """POST /api/user/token-verify/"""
        return self._call(_TOKEN_VERIFY, options, body)

    def undo(
        self,
        body: inputs.PatchedUndoRedoRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> models.UndoRedoResponse:
        """PATCH /api/user/undo/"""
        return self._call(_UNDO, options, body, client_session_id)

    def update_account(
        self,
        body: inputs.PatchedAccount | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.Account:
        """PATCH /api/user/account/"""
        return self._call(_UPDATE_ACCOUNT, options, body)

    def verify_email(
        self, body: inputs.VerifyEmailAddress, *, options: RequestOptions | None = None
    ) -> models.VerifyEmailResponse:
        """POST /api/user/verify-email/"""
        return self._call(_VERIFY_EMAIL, options, body)


class UserWithResponse(ResponseGroup):
    """The methods of `User`, giving the whole response."""

    _sync = User
    change_password = with_response(_sync.change_password)
    create_user = with_response(_sync.create_user)
    dashboard = with_response(_sync.dashboard)
    redo = with_response(_sync.redo)
    reset_password = with_response(_sync.reset_password)
    schedule_account_deletion = with_response(_sync.schedule_account_deletion)
    send_password_reset_email = with_response(_sync.send_password_reset_email)
    send_verify_email = with_response(_sync.send_verify_email)
    token_auth = with_response(_sync.token_auth)
    token_blacklist = with_response(_sync.token_blacklist)
    token_refresh = with_response(_sync.token_refresh)
    token_verify = with_response(_sync.token_verify)
    undo = with_response(_sync.undo)
    update_account = with_response(_sync.update_account)
    verify_email = with_response(_sync.verify_email)


class AsyncUser(AsyncGroup):
    """The methods of `User`, to be awaited."""

    _sync = User

    @property
    def with_response(self) -> AsyncUserWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncUserWithResponse(self._client)

    change_password = asynchronous(_sync.change_password)
    create_user = asynchronous(_sync.create_user)
    dashboard = asynchronous(_sync.dashboard)
    redo = asynchronous(_sync.redo)
    reset_password = asynchronous(_sync.reset_password)
    schedule_account_deletion = asynchronous(_sync.schedule_account_deletion)
    send_password_reset_email = asynchronous(_sync.send_password_reset_email)
    send_verify_email = asynchronous(_sync.send_verify_email)
    token_auth = asynchronous(_sync.token_auth)
    token_blacklist = asynchronous(_sync.token_blacklist)
    token_refresh = asynchronous(_sync.token_refresh)
    token_verify = asynchronous(_sync.token_verify)
    undo = asynchronous(_sync.undo)
    update_account = asynchronous(_sync.update_account)
    verify_email = asynchronous(_sync.verify_email)


class AsyncUserWithResponse(AsyncResponseGroup):
    """The methods of `User`, awaited, giving the whole response."""

    _sync = UserWithResponse
    change_password = asynchronous(_sync.change_password)
    create_user = asynchronous(_sync.create_user)
    dashboard = asynchronous(_sync.dashboard)
    redo = asynchronous(_sync.redo)
    reset_password = asynchronous(_sync.reset_password)
    schedule_account_deletion = asynchronous(_sync.schedule_account_deletion)
    send_password_reset_email = asynchronous(_sync.send_password_reset_email)
    send_verify_email = asynchronous(_sync.send_verify_email)
    token_auth = asynchronous(_sync.token_auth)
    token_blacklist = asynchronous(_sync.token_blacklist)
    token_refresh = asynchronous(_sync.token_refresh)
    token_verify = asynchronous(_sync.token_verify)
    undo = asynchronous(_sync.undo)
    update_account = asynchronous(_sync.update_account)
    verify_email = asynchronous(_sync.verify_email)
