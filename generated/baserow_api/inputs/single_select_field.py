from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .field_constraint import FieldConstraint
    from .select_option import SelectOption


class SingleSelectFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["single_select"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    select_options: NotRequired[Sequence[SelectOption]]
    single_select_default: NotRequired[int | None]


class SingleSelectFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    select_options: NotRequired[Sequence[SelectOption]]
    single_select_default: NotRequired[int | None]
    type: NotRequired[Literal["single_select"]]
