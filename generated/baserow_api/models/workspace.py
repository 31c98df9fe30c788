from typing import Any

from .._runtime.models.model import Field, Model


class Workspace(Model):
    generative_ai_models_enabled: dict[str, Any]
    id: int
    name: str = Field(max_length=165)
