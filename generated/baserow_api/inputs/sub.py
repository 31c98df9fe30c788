from typing import Annotated, Literal, TypedDict

from .._runtime.models.model import Field


class SubDomainCreateDomain(TypedDict):
    domain_name: Annotated[str, Field(max_length=255)]
    type: Literal["sub_domain"]
