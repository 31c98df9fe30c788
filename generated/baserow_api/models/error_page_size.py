from typing import Any, Literal

from .._runtime.model import Model


class ErrorPageSizeLimit1d29(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_PAGE_SIZE_LIMIT",
            "ERROR_INVALID_SORT_DIRECTION",
            "ERROR_INVALID_SORT_ATTRIBUTE",
        ]
        | None
    ) = None
