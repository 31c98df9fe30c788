from typing import Literal

from .._runtime.models.model import Field, Model


class SamlAppAuthProviderModelAppAuthProvider(Model):
    id: int
    is_verified: bool
    metadata: str
    type: Literal["saml"]
    domain: str | None = Field(default=None, max_length=255)
    email_attr_key: str | None = None
    first_name_attr_key: str | None = None
    last_name_attr_key: str | None = None
