from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.duration_format import DurationFormatEnum
    from .field import FieldConstraint


class DurationFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["duration"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    duration_format: NotRequired[DurationFormatEnum]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class DurationFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    duration_format: NotRequired[DurationFormatEnum]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["duration"]]
