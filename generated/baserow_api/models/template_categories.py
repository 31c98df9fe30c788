from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .template import Template


class TemplateCategories(Model):
    id: int
    name: str = Field(max_length=32)
    templates: list[Template]
