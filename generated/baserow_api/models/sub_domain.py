import datetime as dt
from typing import Literal

from .._runtime.models.model import Field, Model


class SubDomainDomain(Model):
    builder_id: int
    domain_name: str = Field(max_length=255)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["sub_domain"]
    last_published: dt.datetime | None = None
