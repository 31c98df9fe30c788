from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupBd5d(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_TEAM_NAME_NOT_UNIQUE",
            'ERROR_SUBJECT_BAD_REQUEST"',
        ]
        | None
    ) = None
