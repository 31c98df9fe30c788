from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .conditional_color_value import ConditionalColorValueProviderConfColors
    from .type9c4_enum import Type9c4Enum


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
