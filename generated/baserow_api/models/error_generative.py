from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorGenerativeAiDoesNotExistAcaa(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_GENERATIVE_AI_DOES_NOT_EXIST",
            "ERROR_MODEL_DOES_NOT_BELONG_TO_TYPE",
        ]
        | None
    ) = None


class ErrorGenerativeAiDoesNotExistE049(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_GENERATIVE_AI_DOES_NOT_EXIST",
            "ERROR_MODEL_DOES_NOT_BELONG_TO_TYPE",
            "ERROR_OUTPUT_PARSER",
            "ERROR_GENERATIVE_AI_PROMPT",
            "ERROR_USER_NOT_IN_GROUP",
        ]
        | None
    ) = None
