from typing import Literal

from .._runtime.models.model import Field, Model


class GitLabAuthProviderModelAuthProvider(Model):
    base_url: str = Field(max_length=200)
    client_id: str = Field(max_length=191)
    domain: str
    id: int
    name: str = Field(max_length=255)
    secret: str = Field(max_length=191)
    type: Literal["gitlab"]
    enabled: bool | None = None
