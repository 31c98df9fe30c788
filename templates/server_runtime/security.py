"""Who may call an operation: enforced before anything else of a request is looked at."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import isawaitable
from secrets import token_hex
from typing import Any, Final, TypeAlias, TypeVar, cast

from fastapi import HTTPException, Request
from starlette.datastructures import Headers

from ..._runtime import PACKAGE
from ..._runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
)
from ..._runtime.operation import Operation
from .errors import Forbidden, Unauthorized

Principal = TypeVar("Principal")
Authenticate: TypeAlias = Callable[[str, str, Sequence[str], Request], Principal]
"""Says whose a credential is: `authenticate(scheme, credential, scopes, request)`.

`scheme` is the name of the security scheme, `credential` the token or key, for HTTP
basic authentication `user:password`, for HTTP digest authentication what the header
says, which it has to verify (RFC 7616 section 3.4). The result is the principal, any object that is
true: a user, a name, the claims of a token; or an awaitable of it. The service finds it in
`request.state.principal`. None and False refuse (401), as raising `Unauthorized` does.
`Forbidden` says that the scopes are not granted (403). What else is not true (an empty
text, 0) is a TypeError: it neither names anyone nor refuses. It may be a coroutine
function.
"""

BoolAuthenticate: TypeAlias = (
    Callable[[str, str, Sequence[str], Request], Awaitable[bool]]
    | Callable[[str, str, Sequence[str], Request], bool]
)
"""What a type checker refuses as `authenticate`: a bool is no principal."""

Alternative: TypeAlias = Sequence[tuple[str, Sequence[str]]]
"""The schemes that must all be satisfied, each with its scopes."""

VERDICTS: Final = "specpress.verdicts"
"""The key in the scope for what guards have said, if several look at a request."""

_ABSENT: Final = object()
_INVALID: Final = object()


class PrincipalRequired:
    """What `create_app` gives, to a type checker, for an `authenticate` that gives a bool.

    Let it give the principal, None where it refuses.
    """


@dataclass(frozen=True, slots=True)
class Guard:
    """Lets the requests of an operation pass that satisfy one of the alternatives."""

    alternatives: Sequence[Alternative]
    authenticate: Authenticate[Any] | None

    async def check(self, request: Request) -> None:
        """Set `request.state.principal`. HTTPException: 401, or 403.

        `authenticate` is not asked again where `admits` has, for the same alternatives.
        """
        for alternatives, verdict in request.scope.get(VERDICTS, ()):
            if alternatives == self.alternatives:
                if isinstance(verdict, Exception):
                    raise verdict
                (request.state.principal,) = verdict
                return
        request.state.principal = await self._principal(request)

    async def admits(self, request: Request) -> bool:
        """Tell whether a request may pass, and remember why in its scope."""
        verdicts: list[tuple[Sequence[Alternative], object]] = request.scope[VERDICTS]
        try:
            await self.check(request)
        except HTTPException as error:  # raised again where the request is answered
            verdicts.append((self.alternatives, error))
            return False
        verdicts.append((self.alternatives, (request.state.principal,)))
        return True

    async def _principal(self, request: Request) -> object:
        """Give the principal. HTTPException: 401, or 403.

        The principal is what `authenticate` gives; where an alternative asks for several
        schemes, a dict of principals by the name of the scheme; None for an anonymous
        request. A credential that is refused is a 401 though anonymous requests may pass.
        """
        refused = forbidden = False
        for alternative in self.alternatives:
            credentials = [credential_in(request, scheme) for scheme, _ in alternative]
            if not alternative or _ABSENT in credentials:
                continue
            try:
                if _INVALID in credentials:
                    raise Unauthorized
                principals = await self._principals(alternative, credentials, request)
            except Unauthorized:
                refused = True
            except Forbidden:
                forbidden = True
            else:
                one = len(principals) == 1
                return next(iter(principals.values())) if one else principals
        if forbidden:
            raise HTTPException(403, "Forbidden")
        if refused or all(self.alternatives):
            raise unauthorized(self.alternatives)
        return None

    async def _principals(
        self, alternative: Alternative, credentials: Sequence[object], request: Request
    ) -> dict[str, Any]:
        if self.authenticate is None:
            raise Unauthorized
        principals: dict[str, Any] = {}
        for (scheme, scopes), credential in zip(alternative, credentials, strict=True):
            answer = self.authenticate(scheme, str(credential), scopes, request)
            principal = await answer if isawaitable(answer) else answer
            if principal is None or principal is False:
                raise Unauthorized
            if not principal:
                raise TypeError(
                    f"authenticate gave {principal!r}: give the principal, or None or "
                    "False to refuse"
                )
            principals[scheme] = principal
        return principals


def unauthorized(
    alternatives: Sequence[Alternative], detail: str = "Not authenticated"
) -> HTTPException:
    """Give the 401 of an operation, with a challenge for each scheme it accepts.

    Each is a `WWW-Authenticate` header of its own: clients exist that read one only.
    """
    kinds = schemes()
    names = dict.fromkeys(scheme for each in alternatives for scheme, _ in each)
    challenges = dict.fromkeys(
        _challenge(kinds[name]) for name in names if name in kinds
    )
    raw = [
        (b"www-authenticate", each.encode("latin-1", "replace"))
        for each in challenges or ["Bearer"]
    ]
    # any mapping is taken; early versions of FastAPI declare a dict
    return HTTPException(401, detail, cast("dict[str, str]", Headers(raw=raw)))


def alternatives_of(operation: Operation[Any]) -> Sequence[Alternative]:
    """Give the alternatives of an operation, in the document's order."""
    none: Mapping[str, tuple[str, ...]] = {}
    scopes = operation.scopes or tuple(none for _ in operation.security)
    return [
        [(scheme, tuple(granted.get(scheme, ()))) for scheme in alternative]
        for alternative, granted in zip(operation.security, scopes, strict=True)
    ]


def guard(
    operation: Operation[Any], authenticate: Authenticate[Any] | None
) -> Guard | None:
    """Give the guard of an operation; None for one that is open to all."""
    if not operation.security:
        return None
    return Guard(alternatives_of(operation), authenticate)


@cache
def schemes() -> Mapping[str, type[Credential]]:
    """Give the classes of the package's security schemes by the scheme's name."""
    module = vars(import_module(f"{PACKAGE}.auth"))
    return {
        kind.scheme: kind
        for kind in module.values()
        if isinstance(kind, type) and issubclass(kind, Credential) and kind.scheme
    }


def credential_in(request: Request, scheme: str) -> object:
    """Give the credential for a scheme that a request carries, as a text.

    `_ABSENT` if there is none, `_INVALID` for one that cannot be read. A scheme that is
    no HTTP header, key or cookie (mutual TLS) is left to `authenticate`, which is given
    an empty credential.
    """
    kind = schemes().get(scheme)
    if kind is None:
        return ""
    if issubclass(kind, APIKeyCredential):
        return _key(request, kind)
    name, _, credential = request.headers.get("authorization", "").partition(" ")
    if issubclass(kind, BasicCredential):
        return _decoded(credential) if name.lower() == "basic" else _ABSENT
    prefix = _prefix(kind)
    if name.lower() != prefix.lower():
        return _ABSENT
    return credential.strip() or _INVALID


def _key(request: Request, kind: type[APIKeyCredential]) -> object:
    if kind.location == "header":
        key = request.headers.get(kind.name)
    elif kind.location == "cookie":
        key = request.cookies.get(kind.name)
    else:
        key = request.query_params.get(kind.name)
    return key or _ABSENT


def _decoded(credential: str) -> object:
    try:
        text = b64decode(credential.strip(), validate=True).decode()
    except ValueError:
        return _INVALID
    return text if ":" in text else _INVALID


def _prefix(kind: type[Credential]) -> str:
    """Give the name of the scheme that stands in the header `Authorization`."""
    prefix: str = getattr(kind, "prefix", "Bearer")
    return prefix


def _challenge(kind: type[Credential]) -> str:
    """Say how to authenticate (RFC 9110 section 11.6.1)."""
    if issubclass(kind, BasicCredential):
        return 'Basic realm="api"'
    if issubclass(kind, APIKeyCredential):
        return f'ApiKey in="{kind.location}", name="{kind.name}"'
    prefix = _prefix(kind)
    if prefix == "Digest":  # a client has no answer before it knows these (RFC 7616)
        return f'Digest realm="api", nonce="{token_hex(16)}", qop="auth"'
    return prefix
