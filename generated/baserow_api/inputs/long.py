"""LongTextFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .field import FieldConstraint


class LongTextFieldCreateField(TypedDict):
    name: str
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
    name: NotRequired[str]
    type: NotRequired[Literal["long_text"]]
