from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .ai_output import AiOutputTypeEnum
    from .field import Field_
    from .field_constraint import FieldConstraint
    from .select_option import SelectOption


class AIFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["ai"]
    workspace_id: int
    ai_file_field_id: int | None = Field(default=None, ge=1)
    ai_generative_ai_model: str | None = Field(default=None, max_length=128)
    ai_generative_ai_type: str | None = Field(default=None, max_length=32)
    ai_output_type: AiOutputTypeEnum | None = None
    ai_prompt: str = ""
    ai_temperature: float | None = Field(default=None, ge=0, le=2)
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None
    select_options: list[SelectOption] | None = None


class AIFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["ai"]
    workspace_id: int
    ai_file_field_id: int | None = Field(default=None, ge=1)
    ai_generative_ai_model: str | None = Field(default=None, max_length=128)
    ai_generative_ai_type: str | None = Field(default=None, max_length=32)
    ai_output_type: AiOutputTypeEnum | None = None
    ai_prompt: str = ""
    ai_temperature: float | None = Field(default=None, ge=0, le=2)
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None
    select_options: list[SelectOption] | None = None
