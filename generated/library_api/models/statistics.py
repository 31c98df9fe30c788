from typing import Annotated, Any

from .._runtime.models.model import Field, Model


class Statistics(Model):
    loans_by_branch: dict[str, Annotated[int, Field(ge=0)]] | None = Field(
        default=None,
        max_length=100,
    )
    notes: dict[str, Any] | None = None
    waiting: list[list[int]] | None = None
