"""MultipleCollaboratorsFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .field import FieldConstraint
    from .select import SelectOption


class MultipleCollaboratorsFieldCreateField(TypedDict):
    name: str
    type: Literal["multiple_collaborators"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    notify_user_when_added: NotRequired[bool]


class MultipleCollaboratorsFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    notify_user_when_added: NotRequired[bool]
    type: NotRequired[Literal["multiple_collaborators"]]


class MultipleSelectFieldCreateField(TypedDict):
    name: str
    type: Literal["multiple_select"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    multiple_select_default: NotRequired[Sequence[int] | None]
    select_options: NotRequired[Sequence[SelectOption]]


class MultipleSelectFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    multiple_select_default: NotRequired[Sequence[int] | None]
    name: NotRequired[str]
    select_options: NotRequired[Sequence[SelectOption]]
    type: NotRequired[Literal["multiple_select"]]
