"""Credentials, one class for each security scheme of the API."""

from ._runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    HTTPCredential,
    OAuth2Credential,
    OpenIDCredential,
)


class Identity(OpenIDCredential):
    """The header Authorization: Bearer <token>."""

    scheme = "identity"


class KioskKey(APIKeyCredential):
    """The query parameter kiosk."""

    scheme = "kioskKey"
    name = "kiosk"
    location = "query"


class KioskSession(APIKeyCredential):
    """The cookie parameter session."""

    scheme = "kioskSession"
    name = "session"
    location = "cookie"


class MemberToken(HTTPCredential):
    """What a member gets on signing in."""

    scheme = "memberToken"
    prefix = "Bearer"


class Oauth(OAuth2Credential):
    """An OAuth 2 access token, or the client's credentials (RFC 6749)."""

    scheme = "oauth"
    token_url = "https://id.library.example/token"
    scopes = ("catalogue:write", "members:read", "members:write")


class StaffKey(APIKeyCredential):
    """The header parameter X-Staff-Key."""

    scheme = "staffKey"
    name = "X-Staff-Key"
    location = "header"


class StaffPassword(BasicCredential):
    """A user name and a password (RFC 7617)."""

    scheme = "staffPassword"
