from typing import TypeAlias

from .custom import CustomDomainCreateDomain
from .sub import SubDomainCreateDomain

DomainTypeCreateDomain: TypeAlias = CustomDomainCreateDomain | SubDomainCreateDomain
