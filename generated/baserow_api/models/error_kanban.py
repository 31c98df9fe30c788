from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorKanbanDoesNotExist519e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_KANBAN_DOES_NOT_EXIST"] | None = None
