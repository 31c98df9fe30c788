from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.blank_enum import BlankEnum
    from ..models.crossorigin_enum import CrossoriginEnum
    from ..models.custom_script_type import CustomScriptTypeEnum
    from ..models.load_type_enum import LoadTypeEnum


class CustomScript(TypedDict):
    crossorigin: NotRequired[CrossoriginEnum | BlankEnum]
    load_type: NotRequired[LoadTypeEnum | BlankEnum]
    type: NotRequired[CustomScriptTypeEnum]
    url: NotRequired[Annotated[str, Field(max_length=200)]]
