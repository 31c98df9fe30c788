from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .field import FieldConstraint


class AutonumberFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["autonumber"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    view_id: NotRequired[int | None]


class AutonumberFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["autonumber"]]
    view_id: NotRequired[int | None]
