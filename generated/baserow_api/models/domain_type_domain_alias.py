from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .custom import CustomDomainDomain
from .sub import SubDomainDomain

DomainTypeDomain: TypeAlias = Annotated[
    CustomDomainDomain | SubDomainDomain,
    Discriminator("type"),
]
