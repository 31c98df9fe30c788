from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class GenerateFormulaWithAIRequest(TypedDict):
    ai_model: str
    ai_prompt: Annotated[str, Field(max_length=1000)]
    ai_type: str
    ai_temperature: NotRequired[Annotated[float, Field(ge=0, le=2)] | None]


class GenerateTableAiFieldValueRequest(TypedDict):
    row_ids: NotRequired[Sequence[int]]
