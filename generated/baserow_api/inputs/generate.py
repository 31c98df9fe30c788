"""GenerateFormulaWithAIRequest"""

from typing import NotRequired, TypedDict


class GenerateFormulaWithAIRequest(TypedDict):
    ai_model: str
    ai_prompt: str
    ai_type: str
    ai_temperature: NotRequired[float | None]
