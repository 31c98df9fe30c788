from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .generated_conditional_color import GeneratedConditionalColorViewDecoration
from .generated_single_select import GeneratedSingleSelectColorViewDecoration

DecoratorValueProviderTypeViewDecoration: TypeAlias = Annotated[
    GeneratedSingleSelectColorViewDecoration | GeneratedConditionalColorViewDecoration,
    Discriminator("value_provider_type"),
]
