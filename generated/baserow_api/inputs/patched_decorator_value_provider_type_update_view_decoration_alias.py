from typing import TypeAlias

from .generated import (
    GeneratedConditionalColorUpdateViewDecoration,
    GeneratedSingleSelectColorUpdateViewDecoration,
)

PatchedDecoratorValueProviderTypeUpdateViewDecoration: TypeAlias = (
    GeneratedSingleSelectColorUpdateViewDecoration
    | GeneratedConditionalColorUpdateViewDecoration
)
