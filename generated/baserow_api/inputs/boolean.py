"""BooleanFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .field import FieldConstraint


class BooleanFieldCreateField(TypedDict):
    name: str
    type: Literal["boolean"]
    boolean_default: NotRequired[bool]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class BooleanFieldUpdateField(TypedDict):
    boolean_default: NotRequired[bool]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["boolean"]]
