from __future__ import annotations

from .._runtime.models.model import Model


class TokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None
    token: str | None = None  # Deprecated.
    user: TokenAuthResponseUser | None = None


class TokenAuthResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
