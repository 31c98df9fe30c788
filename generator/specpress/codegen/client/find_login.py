"""Finds the operations that log in and that renew a token, by their structure.

A login needs no credential, is given a name and a password (or an id and a secret), and
answers with a token. A refresh is given what the login answered with beside the token.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from specpress.codegen.options import LoginOperations
from specpress.ir.model import Api, Operation, SecurityScheme
from specpress.ir.types import Declarations, Object, Property
from specpress.utils.dataclass import dataclass

from .login import body_media_type
from .page_shape import answer_of, kind, plain, resolved

_SECRETS: Final = ("password", "passwd", "passphrase", "secret", "clientsecret")
_TOKENS: Final = (
    "accesstoken",
    "access",
    "token",
    "jwt",
    "authtoken",
    "bearertoken",
    "sessiontoken",
    "idtoken",
)
"""Names of the property with the token, the likeliest first (see `plain`)."""
_REFRESH_TOKENS: Final = ("refreshtoken", "refresh")
_ACTIONS_OF_LOGIN: Final = ("token", "login", "signin", "auth", "session", "logon")
_OTHER_ACTIONS: Final = (
    "register",
    "signup",
    "create",
    "reset",
    "change",
    "forgot",
    "verify",
    "confirm",
    "invite",
    "impersonate",
)
_WRAPPERS: Final = ("data", "result", "response", "tokens", "auth")
_MOST_REQUIRED: Final = 3
"""More values than that are asked of somebody who registers."""


@dataclass(frozen=True, slots=True)
class _Tokens:
    """Where the tokens stand in an answer, as dotted paths; `refresh` may be empty."""

    access: str
    refresh: str


def find_login(api: Api) -> LoginOperations | None:
    """How a scheme of the API gets its token by operations of it; None where none does.

    That is the scheme that the most operations take. What logs in by itself already, as
    OAuth's flows with their own addresses do, needs no operation.
    """
    scheme = _scheme(api)
    if scheme is None:
        return None
    candidates = [
        (_rank(operation), operation, tokens)
        for operation in api.operations
        if (tokens := _gives_tokens(operation, api.declarations)) is not None
    ]
    if not candidates:
        return None
    _, operation, tokens = min(candidates, key=lambda each: each[0])
    refresh = _refresh(api, operation) if tokens.refresh else None
    fields = {"token": tokens.access}
    if refresh is not None:
        fields["refresh_token"] = tokens.refresh
    return LoginOperations(
        scheme.name,
        operation.declared_id or operation.id,
        (refresh.declared_id or refresh.id) if refresh else None,
        **fields,
    )


def _scheme(api: Api) -> SecurityScheme | None:
    """The scheme whose credential an operation may give: the one taken most often."""
    counts = Counter(
        requirement.scheme
        for operation in api.operations
        for alternative in operation.security
        for requirement in alternative
    )
    usable = [each for each in api.security_schemes if _takes_token(each)]
    taken = [each for each in usable if counts[each.name]]
    return max(taken, key=lambda each: counts[each.name], default=None)


def _takes_token(scheme: SecurityScheme) -> bool:
    if scheme.kind == "http":
        return scheme.http_scheme not in {"basic", "digest"}
    if scheme.kind == "apiKey":
        # what stands around the token in `Authorization` and its like is not said
        name = scheme.parameter.lower()
        return scheme.location == "header" and "authorization" not in name
    return False


def _gives_tokens(operation: Operation, declarations: Declarations) -> _Tokens | None:
    """Where a login finds its tokens; None for an operation that is none."""
    if operation.method != "POST" or not _is_open(operation):
        return None
    if "{" in operation.path or any(p.required for p in operation.parameters):
        return None
    fields = [each for each in _sent(operation, declarations) if not each.deprecated]
    required = [each for each in fields if each.required]
    names = {plain(each.name) for each in fields}
    # the refresh of a token is no login
    if not names.intersection(_SECRETS) or names.intersection(_REFRESH_TOKENS):
        return None
    if len(required) > _MOST_REQUIRED or len(fields) < 2:
        return None
    return _answered(operation, declarations)


def _is_open(operation: Operation) -> bool:
    return not operation.security or () in operation.security


def _sent(operation: Operation, declarations: Declarations) -> tuple[Property, ...]:
    """The properties of a body that a login can send."""
    if operation.body is None or not body_media_type(operation.body):
        return ()
    for media_type in operation.body.media_types:
        body = resolved(media_type.type, declarations.request)
        if isinstance(body, Object):
            return body.properties
    return ()


def _answered(operation: Operation, declarations: Declarations) -> _Tokens | None:
    answer = answer_of(operation, declarations.response)
    if not isinstance(answer, Object):
        return None
    for prefix, value in _levels(answer, declarations):
        names = {
            plain(prop.name): prefix + prop.name
            for prop in sorted(value.properties, key=lambda prop: not prop.deprecated)
            if kind(prop.type) == "string" and "." not in prop.name
        }
        access = _first(names, _TOKENS)
        if access:
            return _Tokens(access, _first(names, _REFRESH_TOKENS))
    return None


def _levels(answer: Object, declarations: Declarations) -> Iterator[tuple[str, Object]]:
    """The answer, and what it wraps, with the dotted path that leads there."""
    yield "", answer
    for prop in answer.properties:
        value = resolved(prop.type, declarations.response)
        if plain(prop.name) in _WRAPPERS and isinstance(value, Object):
            yield f"{prop.name}.", value


def _first(names: Mapping[str, str], wanted: tuple[str, ...]) -> str:
    return next((names[name] for name in wanted if name in names), "")


def _rank(operation: Operation) -> tuple[int, int, str]:
    """How far an operation is from a login by its names; the least is the likeliest."""
    words = f"{operation.path} {operation.declared_id}".lower()
    is_login = any(word in words for word in _ACTIONS_OF_LOGIN)
    is_other = any(word in words for word in _OTHER_ACTIONS)
    return (2 * is_other - is_login, len(operation.path), operation.path)


def _refresh(api: Api, login: Operation) -> Operation | None:
    """The operation that renews the tokens of a login: the one at the nearest path."""
    renewing = [
        operation
        for operation in api.operations
        if operation.method in {"POST", "PUT"}
        and "{" not in operation.path
        and _is_open(operation)
        and operation.id != login.id
        and _is_refresh(operation, api.declarations)
    ]
    return max(renewing, key=lambda each: _shared(each.path, login.path), default=None)


def _is_refresh(operation: Operation, declarations: Declarations) -> bool:
    fields = _sent(operation, declarations)
    required = [each for each in fields if each.required and not each.deprecated]
    names = {plain(each.name) for each in fields}
    if not names.intersection(_REFRESH_TOKENS) or len(required) > 1:
        return False
    return _answered(operation, declarations) is not None


def _shared(first: str, second: str) -> int:
    """How many segments two paths begin with alike."""
    pairs = zip(first.split("/"), second.split("/"), strict=False)
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count
