from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.blank_enum import BlankEnum
    from ..models.crossorigin_enum import CrossoriginEnum
    from ..models.custom_script import CustomScriptTypeEnum
    from ..models.load_type import LoadTypeEnum


class CustomCode(TypedDict):
    css: NotRequired[str]
    js: NotRequired[str]


class CustomDomainCreateDomain(TypedDict):
    domain_name: Annotated[str, Field(max_length=255)]
    type: Literal["custom"]


class CustomScript(TypedDict):
    crossorigin: NotRequired[CrossoriginEnum | BlankEnum]
    load_type: NotRequired[LoadTypeEnum | BlankEnum]
    type: NotRequired[CustomScriptTypeEnum]
    url: NotRequired[Annotated[str, Field(max_length=200)]]
