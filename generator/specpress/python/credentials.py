"""Security schemes to the classes of `auth`."""

from __future__ import annotations

from specpress.api.model import Api, OAuthFlow, SecurityScheme

from .expressions import Expression
from .import_block import Import
from .literals import string
from .names import ClassName, pascal
from .package import AuthModule, Credential
from .scope import resolve

_RUNTIME = "._runtime.auth"
_BASES = {
    "apiKey": "APIKeyCredential",
    "oauth2": "OAuth2Credential",
    "openIdConnect": "HTTPCredential",
    "mutualTLS": "",
}
_RESERVED = frozenset(
    {"APIKeyCredential", "BasicCredential", "HTTPCredential", "OAuth2Credential"}
)


def auth(api: Api) -> AuthModule:
    """The module with a class for each scheme that a credential can satisfy."""
    schemes = [scheme for scheme in api.security_schemes if scheme.kind != "mutualTLS"]
    names = resolve((scheme.name for scheme in schemes), _class_name, _RESERVED)
    credentials = tuple(_credential(scheme, names[scheme.name]) for scheme in schemes)
    imports: set[Import] = {
        (_RUNTIME, credential.base, None) for credential in credentials
    }
    return AuthModule("auth.py.jinja", "auth.py", tuple(imports), credentials)


def _class_name(scheme: str) -> ClassName:
    return pascal(scheme, fallback="Credential")


def _credential(scheme: SecurityScheme, class_name: str) -> Credential:
    attributes: list[tuple[str, Expression]] = [("scheme", string(scheme.name))]
    base = _BASES.get(scheme.kind, "HTTPCredential")
    if scheme.kind == "apiKey":
        attributes.append(("name", string(scheme.parameter)))
        attributes.append(("location", string(scheme.location)))
    elif scheme.kind == "http" and scheme.http_scheme == "basic":
        base = "BasicCredential"
    elif scheme.kind in {"http", "openIdConnect"}:
        attributes.append(("prefix", string(prefix(scheme))))
    else:
        token_url = _token_url(scheme.flows)
        if token_url:
            attributes.append(("token_url", string(token_url)))
    return Credential(class_name, base, _described(scheme), tuple(attributes))


def prefix(scheme: SecurityScheme) -> str:
    """What goes before the token in the `Authorization` header (RFC 9110, 11.6.2).

    A `bearerFormat` of several words shows the whole header value: its first word is
    the prefix that the server wants (``JWT your_token``). A single word names the
    token's format, and says nothing about the header.
    """
    if scheme.http_scheme not in {"", "bearer"}:
        return scheme.http_scheme.capitalize()
    words = scheme.bearer_format.split()
    return words[0] if len(words) > 1 and words[0].isalnum() else "Bearer"


def _token_url(flows: tuple[OAuthFlow, ...]) -> str:
    by_kind = {flow.kind: flow.token_url for flow in flows}
    return by_kind.get("clientCredentials") or next(
        (url for url in by_kind.values() if url), ""
    )


def _described(scheme: SecurityScheme) -> str:
    if scheme.description:
        return scheme.description
    if scheme.kind == "apiKey":
        return f"The {scheme.location} parameter {scheme.parameter}."
    if scheme.kind == "http" and scheme.http_scheme == "basic":
        return "A user name and a password (RFC 7617)."
    if scheme.kind == "oauth2":
        return "An OAuth 2 access token, or the client's credentials (RFC 6749)."
    return f"The header Authorization: {prefix(scheme)} <token>."
