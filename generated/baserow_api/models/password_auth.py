from typing import Literal

from .._runtime.models.model import Model


class PasswordAuthProviderModelAuthProvider(Model):
    id: int
    type: Literal["password"]
    domain: str | None = None
    enabled: bool | None = None
