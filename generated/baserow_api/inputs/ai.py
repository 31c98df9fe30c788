from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.ai_output import AiOutputTypeEnum
    from .field import FieldConstraint
    from .select import SelectOption


class AIFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["ai"]
    ai_file_field_id: NotRequired[Annotated[int, Field(ge=1)] | None]
    ai_generative_ai_model: NotRequired[Annotated[str, Field(max_length=128)] | None]
    ai_generative_ai_type: NotRequired[Annotated[str, Field(max_length=32)] | None]
    ai_output_type: NotRequired[AiOutputTypeEnum]
    ai_prompt: NotRequired[str]
    ai_temperature: NotRequired[Annotated[float, Field(ge=0, le=2)] | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    select_options: NotRequired[Sequence[SelectOption]]


class AIFieldUpdateField(TypedDict):
    ai_file_field_id: NotRequired[Annotated[int, Field(ge=1)] | None]
    ai_generative_ai_model: NotRequired[Annotated[str, Field(max_length=128)] | None]
    ai_generative_ai_type: NotRequired[Annotated[str, Field(max_length=32)] | None]
    ai_output_type: NotRequired[AiOutputTypeEnum]
    ai_prompt: NotRequired[str]
    ai_temperature: NotRequired[Annotated[float, Field(ge=0, le=2)] | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    select_options: NotRequired[Sequence[SelectOption]]
    type: NotRequired[Literal["ai"]]
