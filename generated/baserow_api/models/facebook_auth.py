from typing import Literal

from .._runtime.models.model import Field, Model


class FacebookAuthProviderModelAuthProvider(Model):
    client_id: str = Field(max_length=191)
    domain: str
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["facebook"]
    enabled: bool | None = None
