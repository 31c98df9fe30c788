from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorTeamDoesNotExist3155(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_TEAM_DOES_NOT_EXIST",
            "ERROR_SUBJECT_DOES_NOT_EXIST",
            "ERROR_ROLE_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorTeamDoesNotExist7847(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TEAM_DOES_NOT_EXIST"] | None = None


class ErrorTeamDoesNotExist8de9(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_TEAM_DOES_NOT_EXIST", "ERROR_SUBJECT_DOES_NOT_EXIST"] | None
    ) = None
