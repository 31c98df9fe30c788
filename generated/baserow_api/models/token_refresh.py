from __future__ import annotations

from .._runtime.models.model import Model


class TokenRefreshResponse(Model):
    access_token: str | None = None
    token: str | None = None  # Deprecated.
    user: TokenRefreshResponseUser | None = None


class TokenRefreshResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
