from __future__ import annotations

from .._runtime.models.model import Model


class TokenVerifyResponse(Model):
    user: TokenVerifyResponseUser | None = None


class TokenVerifyResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
