from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorCannotDeleteAlreadyDeletedItemB45a(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_CANNOT_DELETE_ALREADY_DELETED_ITEM"] | None = None
