from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .generated import (
    GeneratedConditionalColorViewDecoration,
    GeneratedSingleSelectColorViewDecoration,
)

DecoratorValueProviderTypeViewDecoration: TypeAlias = Annotated[
    GeneratedSingleSelectColorViewDecoration | GeneratedConditionalColorViewDecoration,
    Discriminator("value_provider_type"),
]
