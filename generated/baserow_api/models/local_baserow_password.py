from typing import Literal

from .._runtime.models.model import Field, Model


class LocalBaserowPasswordAppAuthProviderAppAuthProvider(Model):
    id: int
    type: Literal["local_baserow_password"]
    domain: str | None = Field(default=None, max_length=255)
    password_field_id: int | None = None
