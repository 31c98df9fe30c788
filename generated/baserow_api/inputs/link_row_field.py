from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .field_constraint import FieldConstraint


class LinkRowFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["link_row"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    has_related_field: NotRequired[bool]
    link_row_limit_selection_view_id: NotRequired[int | None]
    link_row_multiple_relationships: NotRequired[bool]
    link_row_table: NotRequired[int | None]
    link_row_table_id: NotRequired[int | None]


class LinkRowFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    has_related_field: NotRequired[bool]
    link_row_limit_selection_view_id: NotRequired[int | None]
    link_row_multiple_relationships: NotRequired[bool]
    link_row_table: NotRequired[int | None]
    link_row_table_id: NotRequired[int | None]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["link_row"]]
