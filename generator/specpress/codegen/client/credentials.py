"""Security schemes to the classes of `auth`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.codegen.auth_module import AuthModule, Credential, LoginMethod
from specpress.codegen.names.identifiers import ClassName, pascal
from specpress.codegen.names.naming import Names
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.options import LoginOperations
from specpress.codegen.package import TYPE_CHECKING
from specpress.codegen.source.expressions import Dict, Expression, Tuple
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.errors import SpecpressError
from specpress.ir.model import Api, OAuthFlow, SecurityScheme

from .environment import credential_variable, ways
from .login import login

_BASES = {
    "APIKeyCredential": "credentials",
    "BasicCredential": "credentials",
    "DigestCredential": "digest",
    "HTTPCredential": "credentials",
    "OAuth2Credential": "oauth2",
    "OAuth2PasswordCredential": "oauth2",
    "OpenIDCredential": "oauth2",
}
"""The base classes of credentials, and the modules of the runtime that they are in."""
_RESERVED = frozenset(
    {*_BASES, "Login", "LoginOperation", "Self", "TYPE_CHECKING", "TokenFields"}
)


def auth(
    api: Api, package: str, names: Names, options: LoginOperations | None = None
) -> AuthModule:
    """The module with a class for each scheme that a credential can satisfy."""
    schemes = [scheme for scheme in api.security_schemes if scheme.kind != "mutualTLS"]
    classes = assign_unique_names(
        (scheme.name for scheme in schemes), _class_name, _RESERVED
    )
    method = None if options is None else login(api, names, options)
    scheme_with_login = None if options is None else _known(options.scheme, classes)
    credentials = tuple(
        _credential(
            scheme,
            classes[scheme.name],
            package,
            method if scheme.name == scheme_with_login else None,
        )
        for scheme in schemes
    )
    imports: set[Import] = {
        (f"._runtime.auth.{_BASES[credential.base]}", credential.base, None)
        for credential in credentials
    }
    checked: set[Import] = set()
    if credentials:
        imports.add(("typing", "Self", None))
    if method is not None:
        checked = set(method.checked_imports)
        if checked:
            imports.add(TYPE_CHECKING)
    return AuthModule(
        "auth.py.jinja", "auth.py", tuple(imports), tuple(checked), credentials
    )


def _known(scheme: str, classes: Mapping[str, str]) -> str:
    if scheme in classes:
        return scheme
    raise SpecpressError(
        f"login.scheme: the document has no security scheme {scheme!r}",
        hint=f"it has {', '.join(sorted(classes)) or 'none'}",
    )


def _class_name(scheme: str) -> ClassName:
    return pascal(scheme, fallback="Credential")


def _credential(
    scheme: SecurityScheme, class_name: str, package: str, method: LoginMethod | None
) -> Credential:
    attributes: list[tuple[str, Expression]] = [("scheme", string(scheme.name))]
    if scheme.kind == "apiKey":
        attributes.append(("name", string(scheme.parameter)))
        attributes.append(("location", string(scheme.location)))
    elif scheme.kind == "http" and scheme.http_scheme not in {"basic", "digest"}:
        attributes.append(("prefix", string(prefix(scheme))))
    elif scheme.kind in {"oauth2", "openIdConnect"}:
        attributes += _addresses(scheme)
    base = _base(scheme, has_login=method is not None)
    described = _described(scheme)
    return Credential(
        scheme.name,
        class_name,
        base,
        described,
        tuple(attributes),
        credential_variable(package, class_name),
        ways(base, method),
        method,
    )


def _base(scheme: SecurityScheme, *, has_login: bool) -> str:
    """The class that a credential of the scheme extends."""
    if scheme.kind == "apiKey":
        return "APIKeyCredential"
    if scheme.kind == "openIdConnect":
        return "OpenIDCredential"
    if scheme.kind == "oauth2":
        has_password = any(flow.kind == "password" for flow in scheme.flows)
        own = has_password and not has_login
        return "OAuth2PasswordCredential" if own else "OAuth2Credential"
    return {"basic": "BasicCredential", "digest": "DigestCredential"}.get(
        scheme.http_scheme, "HTTPCredential"
    )


def _addresses(scheme: SecurityScheme) -> list[tuple[str, Expression]]:
    """Where an authorization server is, and what scopes a client has by itself."""
    flows = scheme.flows
    token = _token_flow(flows)
    texts = {
        "authorization_url": _first(
            flow.authorization_url
            for flow in sorted(flows, key=lambda one: one.kind != "authorizationCode")
        ),
        "token_url": token.token_url if token else "",
        "refresh_url": _first(flow.refresh_url for flow in flows),
        "device_url": _first(flow.device_url for flow in flows),
        "metadata_url": scheme.metadata_url,
    }
    attributes: list[tuple[str, Expression]] = [
        (name, string(text)) for name, text in texts.items() if text
    ]
    attributes += _differing(flows, texts["token_url"], texts["refresh_url"])
    if token and token.kind == "clientCredentials" and token.scopes:
        scopes = Tuple([string(scope) for scope in token.scopes])
        attributes.append(("scopes", scopes))
    return attributes


def _differing(
    flows: tuple[OAuthFlow, ...], token_url: str, refresh_url: str
) -> list[tuple[str, Expression]]:
    """The addresses of those flows that have others than the scheme as a whole.

    Without a refresh URL of its own, a flow renews at its token URL (RFC 6749 section 6).
    """
    others = [flow for flow in flows if flow.token_url not in ("", token_url)]
    tokens = {flow.kind: flow.token_url for flow in others}
    renewals = {flow.kind: flow.refresh_url or flow.token_url for flow in others}
    renewals |= {flow.kind: flow.refresh_url for flow in flows if flow.refresh_url}
    return [
        (name, Dict([(string(kind), string(url)) for kind, url in urls.items()]))
        for name, urls in (
            ("token_urls", tokens),
            (
                "refresh_urls",
                {kind: url for kind, url in renewals.items() if url != refresh_url},
            ),
        )
        if urls
    ]


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


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


def _token_flow(flows: tuple[OAuthFlow, ...]) -> OAuthFlow | None:
    """The flow whose token URL the client credentials go to."""
    able = [flow for flow in flows if flow.token_url]
    named = [flow for flow in able if flow.kind == "clientCredentials"]
    return next(iter(named or able), None)


def _described(scheme: SecurityScheme) -> str:
    if scheme.description:
        return scheme.description
    if scheme.kind == "apiKey":
        return f"The {scheme.location} parameter {scheme.parameter}."
    if scheme.kind == "http" and scheme.http_scheme == "basic":
        return "A user name and a password (RFC 7617)."
    if scheme.kind == "http" and scheme.http_scheme == "digest":
        return "A user name and a password (RFC 7616)."
    if scheme.kind == "oauth2":
        return "An OAuth 2 access token, or what obtains one (RFC 6749)."
    return f"The header Authorization: {prefix(scheme)} <token>."
