"""AIFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.ai import AiOutputTypeEnum
    from .field import FieldConstraint
    from .select import SelectOption


class AIFieldCreateField(TypedDict):
    name: str
    type: Literal["ai"]
    ai_file_field_id: NotRequired[int | None]
    ai_generative_ai_model: NotRequired[str | None]
    ai_generative_ai_type: NotRequired[str | None]
    ai_output_type: NotRequired[AiOutputTypeEnum]
    ai_prompt: NotRequired[str]
    ai_temperature: NotRequired[float | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    select_options: NotRequired[Sequence[SelectOption]]


class AIFieldUpdateField(TypedDict):
    ai_file_field_id: NotRequired[int | None]
    ai_generative_ai_model: NotRequired[str | None]
    ai_generative_ai_type: NotRequired[str | None]
    ai_output_type: NotRequired[AiOutputTypeEnum]
    ai_prompt: NotRequired[str]
    ai_temperature: NotRequired[float | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    select_options: NotRequired[Sequence[SelectOption]]
    type: NotRequired[Literal["ai"]]
