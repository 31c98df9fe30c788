from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .select_color_value import SelectColorValueProviderConf
    from .type9c4_enum import Type9c4Enum


class GeneratedSingleSelectColorCreateViewDecoration(TypedDict):
    type: Type9c4Enum
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    value_provider_conf: NotRequired[SelectColorValueProviderConf]
    value_provider_type: NotRequired[Literal["single_select_color"]]


class GeneratedSingleSelectColorUpdateViewDecoration(TypedDict):
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    type: NotRequired[Type9c4Enum]
    value_provider_conf: NotRequired[SelectColorValueProviderConf]
    value_provider_type: NotRequired[Literal["single_select_color"]]
