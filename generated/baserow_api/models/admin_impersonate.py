from __future__ import annotations

from .._runtime.models.model import Model


class AdminImpersonateUserResponse(Model):
    access_token: str | None = None
    token: str | None = None  # Deprecated.
    user: AdminImpersonateUserResponseUser | None = None


class AdminImpersonateUserResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
