from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .generated_conditional import GeneratedConditionalColorViewDecoration
from .generated_single import GeneratedSingleSelectColorViewDecoration

DecoratorValueProviderTypeViewDecoration: TypeAlias = Annotated[
    GeneratedSingleSelectColorViewDecoration | GeneratedConditionalColorViewDecoration,
    Discriminator("value_provider_type"),
]
