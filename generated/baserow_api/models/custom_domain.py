import datetime as dt
from typing import Literal

from .._runtime.models.model import Field, Model


class CustomDomainDomain(Model):
    builder_id: int
    domain_name: str = Field(max_length=255)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["custom"]
    last_published: dt.datetime | None = None
