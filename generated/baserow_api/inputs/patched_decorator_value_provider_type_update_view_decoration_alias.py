"""PatchedDecorator_Value_Provider_TypeUpdateViewDecoration"""

from typing import TypeAlias

from .generated import (
    GeneratedConditionalColorUpdateViewDecoration,
    GeneratedSingleSelectColorUpdateViewDecoration,
)

PatchedDecoratorValueProviderTypeUpdateViewDecoration: TypeAlias = (
    GeneratedSingleSelectColorUpdateViewDecoration
    | GeneratedConditionalColorUpdateViewDecoration
)
