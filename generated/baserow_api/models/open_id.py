from typing import Literal

from .._runtime.models.model import Field, Model


class OpenIdConnectAppAuthProviderModelAppAuthProvider(Model):
    base_url: str
    client_id: str = Field(max_length=191)
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["openid_connect"]
    domain: str | None = Field(default=None, max_length=255)
    email_attr_key: str | None = Field(default=None, max_length=32)
    first_name_attr_key: str | None = Field(default=None, max_length=32)
    last_name_attr_key: str | None = Field(default=None, max_length=32)
    use_id_token: bool | None = None


class OpenIdConnectAuthProviderModelAuthProvider(Model):
    base_url: str = Field(max_length=200)
    client_id: str = Field(max_length=191)
    domain: str
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["openid_connect"]
    email_attr_key: str | None = Field(default=None, max_length=32)
    enabled: bool | None = None
    first_name_attr_key: str | None = Field(default=None, max_length=32)
    last_name_attr_key: str | None = Field(default=None, max_length=32)
    use_id_token: bool | None = None
