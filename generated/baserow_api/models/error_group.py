from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorGroupDoesNotExist3c5e(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_GROUP_DOES_NOT_EXIST", "ERROR_FEATURE_NOT_AVAILABLE"] | None
    ) = None


class ErrorGroupDoesNotExist4c9f(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_GROUP_DOES_NOT_EXIST", "ERROR_TEMPLATE_DOES_NOT_EXIST"] | None
    ) = None


class ErrorGroupDoesNotExist56eb(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_GROUP_DOES_NOT_EXIST", "NOTIFICATION_DOES_NOT_EXIST"] | None
    ) = None


class ErrorGroupDoesNotExist69f0(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_GROUP_DOES_NOT_EXIST",
            "ERROR_SUBJECT_DOES_NOT_EXIST",
            "ERROR_ROLE_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorGroupDoesNotExist9dde(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_GROUP_DOES_NOT_EXIST", "ERROR_APPLICATION_DOES_NOT_EXIST"] | None
    ) = None


class ErrorGroupDoesNotExistC56d(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_DOES_NOT_EXIST"] | None = None


class ErrorGroupInvitationDoesNotExistAba5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_INVITATION_DOES_NOT_EXIST"] | None = None


class ErrorGroupInvitationEmailMismatch1833(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_INVITATION_EMAIL_MISMATCH"] | None = None


class ErrorGroupUserDoesNotExist9384(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_USER_DOES_NOT_EXIST"] | None = None
