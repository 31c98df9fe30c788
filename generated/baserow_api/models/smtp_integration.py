from decimal import Decimal
from typing import Literal

from .._runtime.models.model import Field, Model


class SMTPIntegrationIntegration(Model):
    application_id: int
    host: str = Field(max_length=255)
    id: int
    name: str
    order: Decimal
    type: Literal["smtp"]
    password: str | None = Field(default=None, max_length=255)
    port: int | None = Field(default=None, ge=0, le=2147483647)
    use_tls: bool | None = None
    username: str | None = Field(default=None, max_length=255)
