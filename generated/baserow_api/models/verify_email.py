from __future__ import annotations

from .._runtime.models.model import Model


class VerifyEmailResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None
    token: str | None = None  # Deprecated.
    user: VerifyEmailResponseUser | None = None


class VerifyEmailResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
