from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .field import Field_
    from .field_constraint import FieldConstraint
    from .field_field_alias import FieldField


class LinkRowFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    link_row_related_field: int | None
    link_row_related_field_id: int | None
    link_row_table_primary_field: FieldField
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["link_row"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    link_row_limit_selection_view_id: int | None = None
    link_row_multiple_relationships: bool | None = None
    link_row_table: int | None = None
    link_row_table_id: int | None = None
    primary: bool | None = None


class LinkRowFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    link_row_related_field: int | None
    link_row_related_field_id: int | None
    link_row_table_primary_field: FieldField
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["link_row"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    link_row_limit_selection_view_id: int | None = None
    link_row_multiple_relationships: bool | None = None
    link_row_table: int | None = None
    link_row_table_id: int | None = None
    primary: bool | None = None


class LinkRowValue(Model):
    id: int
    order: Decimal | None = None
    value: str | None = None
