from typing import Literal

from .._runtime.models.model import Model


class SamlAuthProviderModelAuthProvider(Model):
    domain: str
    id: int
    is_verified: bool
    metadata: str
    type: Literal["saml"]
    email_attr_key: str | None = None
    enabled: bool | None = None
    first_name_attr_key: str | None = None
    last_name_attr_key: str | None = None
