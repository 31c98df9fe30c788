from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .field import FieldConstraint
    from .select import SelectOption


class MultipleCollaboratorsFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["multiple_collaborators"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    notify_user_when_added: NotRequired[bool]


class MultipleCollaboratorsFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    notify_user_when_added: NotRequired[bool]
    type: NotRequired[Literal["multiple_collaborators"]]


class MultipleSelectFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
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
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    select_options: NotRequired[Sequence[SelectOption]]
    type: NotRequired[Literal["multiple_select"]]
