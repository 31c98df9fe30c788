from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .field import FieldConstraint


class LongTextFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["long_text"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    long_text_enable_rich_text: NotRequired[bool | None]


class LongTextFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    long_text_enable_rich_text: NotRequired[bool | None]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["long_text"]]
