from typing import Any, Literal

from .._runtime.models.model import Model


class ResourceDoesNotExist8f2b(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["RESOURCE_DOES_NOT_EXIST", "ERROR_GROUP_DOES_NOT_EXIST"] | None = (
        None
    )
