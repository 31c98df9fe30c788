"""Credentials, one class for each security scheme of the API."""

from ._runtime.auth import HTTPCredential


class DatabaseToken(HTTPCredential):
    """The header Authorization: Token <token>."""

    scheme = "Database token"
    prefix = "Token"


class JWT(HTTPCredential):
    """The header Authorization: JWT <token>."""

    scheme = "JWT"
    prefix = "JWT"


class UserSourceJWT(HTTPCredential):
    """The header Authorization: JWT <token>."""

    scheme = "UserSource JWT"
    prefix = "JWT"
