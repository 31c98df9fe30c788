from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .conditional import ConditionalColorValueProviderConfColors
    from .select import SelectColorValueProviderConf
    from .type9c4 import Type9c4Enum


class GeneratedConditionalColorCreateViewDecoration(TypedDict):
    type: Type9c4Enum
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    value_provider_conf: NotRequired[ConditionalColorValueProviderConfColors]
    value_provider_type: NotRequired[Literal["conditional_color"]]


class GeneratedConditionalColorUpdateViewDecoration(TypedDict):
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    type: NotRequired[Type9c4Enum]
    value_provider_conf: NotRequired[ConditionalColorValueProviderConfColors]
    value_provider_type: NotRequired[Literal["conditional_color"]]


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
