from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .custom_domain import CustomDomainDomain
from .sub_domain import SubDomainDomain

DomainTypeDomain: TypeAlias = Annotated[
    CustomDomainDomain | SubDomainDomain,
    Discriminator("type"),
]
