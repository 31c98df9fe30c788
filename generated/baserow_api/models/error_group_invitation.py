from typing import Any, Literal

from .._runtime.model import Model


class ErrorGroupInvitationDoesNotExistAba5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_INVITATION_DOES_NOT_EXIST"] | None = None


class ErrorGroupInvitationEmailMismatch1833(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_INVITATION_EMAIL_MISMATCH"] | None = None
