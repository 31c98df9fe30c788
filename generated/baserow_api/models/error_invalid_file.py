from typing import Any, Literal

from .._runtime.model import Model


class ErrorInvalidFile1501(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_FILE",
            "ERROR_FILE_SIZE_TOO_LARGE",
            "ERROR_VIEW_HAS_NO_PUBLIC_FILE_FIELD",
        ]
        | None
    ) = None


class ErrorInvalidFile9acc(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_FILE",
            "ERROR_FILE_SIZE_TOO_LARGE",
            "ERROR_FILE_URL_COULD_NOT_BE_REACHED",
            "ERROR_INVALID_FILE_URL",
        ]
        | None
    ) = None


class ErrorInvalidFileF6cc(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_INVALID_FILE", "ERROR_FILE_SIZE_TOO_LARGE"] | None = None
