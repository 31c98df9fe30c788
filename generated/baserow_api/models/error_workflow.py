from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorWorkflowActionCannotBeDispatched7b89(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_WORKFLOW_ACTION_CANNOT_BE_DISPATCHED"] | None = None


class ErrorWorkflowActionDoesNotExist48de(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_WORKFLOW_ACTION_DOES_NOT_EXIST"] | None = None
