"""Who may call an operation: enforced before anything else of a request is looked at."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import isawaitable
from secrets import token_hex
from typing import Any, Final, TypeAlias

from fastapi import HTTPException, Request

from ..._runtime import PACKAGE
from ..._runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
)
from ..._runtime.operation import Operation
from .errors import Forbidden, Unauthorized
from .security import VERDICTS, Authenticate, unauthorized

Alternative: TypeAlias = Sequence[tuple[str, Sequence[str]]]
"""The schemes that must all be satisfied, each with its scopes."""

_ABSENT: Final = object()
_INVALID: Final = object()


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
            raise unauthorized(challenges(self.alternatives))
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


def challenges(alternatives: Sequence[Alternative]) -> Iterable[str]:
    """Give a challenge for each scheme that an operation accepts."""
    kinds = schemes()
    names = dict.fromkeys(scheme for each in alternatives for scheme, _ in each)
    return dict.fromkeys(_challenge(kinds[name]) for name in names if name in kinds)


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
