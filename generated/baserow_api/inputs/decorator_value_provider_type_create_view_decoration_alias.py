from typing import TypeAlias

from .generated import (
    GeneratedConditionalColorCreateViewDecoration,
    GeneratedSingleSelectColorCreateViewDecoration,
)

DecoratorValueProviderTypeCreateViewDecoration: TypeAlias = (
    GeneratedSingleSelectColorCreateViewDecoration
    | GeneratedConditionalColorCreateViewDecoration
)
