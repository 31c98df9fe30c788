"""Credentials, one class for each security scheme of the API."""

from typing import Self

from ._runtime.auth.credentials import HTTPCredential


class DatabaseToken(HTTPCredential):
    """The header Authorization: Token <token>."""

    scheme = "Database token"
    prefix = "Token"


class JWT(HTTPCredential):
    """The header Authorization: JWT <token>."""

    scheme = "JWT"
    prefix = "JWT"

    @classmethod
    def login(cls, *, email: str | None = None, password: str) -> Self:
        """Log in by `token_auth` on first use, and again when the token expires."""
        from ._runtime.auth.login import Login, LoginOperation

        return cls(
            Login(
                LoginOperation(
                    "/api/user/token-auth/",
                    refresh_path="/api/user/token-refresh/",
                ),
                {"email": email, "password": password},
            ),
        )


class UserSourceJWT(HTTPCredential):
    """The header Authorization: JWT <token>."""

    scheme = "UserSource JWT"
    prefix = "JWT"
