from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .blank_enum import BlankEnum
    from .crossorigin_enum import CrossoriginEnum
    from .load_type import LoadTypeEnum


class CustomScript(Model):
    id: int
    crossorigin: CrossoriginEnum | BlankEnum | None = None
    load_type: LoadTypeEnum | BlankEnum | None = None
    type: CustomScriptTypeEnum | None = None
    url: str | None = Field(default=None, max_length=200)


CustomScriptTypeEnum: TypeAlias = Literal["stylesheet", "javascript"]
