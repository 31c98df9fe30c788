from typing import Any

from .._runtime.models.model import Field, Model


class ViewDecoration(Model):
    id: int
    order: int | None = Field(default=None, ge=-32768, le=32767)
    type: str | None = Field(default=None, max_length=255)
    value_provider_conf: Any = None
    value_provider_type: str | None = Field(default=None, max_length=255)
    view: int | None = None
