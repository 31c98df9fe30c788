from typing import Any

from .._runtime.model import Field, Model


class ViewFilter(Model):
    field: int
    id: int
    preload_values: dict[str, Any]
    type: str = Field(max_length=48)
    view: int
    group: int | None = None
    value: str | None = None
