from typing import TypeAlias

from .custom_domain_create import CustomDomainCreateDomain
from .sub_domain_create import SubDomainCreateDomain

DomainTypeCreateDomain: TypeAlias = CustomDomainCreateDomain | SubDomainCreateDomain
