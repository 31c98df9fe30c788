"""SubDomainCreateDomain"""

from typing import Literal, TypedDict


class SubDomainCreateDomain(TypedDict):
    domain_name: str
    type: Literal["sub_domain"]
