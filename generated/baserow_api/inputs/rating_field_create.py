from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.style_enum import StyleEnum
    from .field_constraint import FieldConstraint


class RatingFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["rating"]
    color: NotRequired[Annotated[str, Field(max_length=50)]]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    max_value: NotRequired[Annotated[int, Field(ge=1, le=10)]]
    style: NotRequired[StyleEnum]
