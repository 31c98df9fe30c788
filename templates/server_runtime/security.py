"""Who may call an operation: enforced before anything else of a request is looked at."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import isawaitable
from typing import Any, TypeAlias, cast

from fastapi import HTTPException, Request

from ..._runtime import PACKAGE
from ..._runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
    HTTPCredential,
)
from ..._runtime.operation import Operation
from .errors import Forbidden, Unauthorized

Principal: TypeAlias = Any
Authenticate: TypeAlias = Callable[
    [str, str, Sequence[str], Request], Principal | Awaitable[Principal | None] | None
]
"""Says whose a credential is: `authenticate(scheme, credential, scopes, request)`.

`scheme` is the name of the security scheme, `credential` the token or key, for HTTP
basic authentication `user:password`. The result is any object, which the service finds
in `request.state.principal`; None refuses (401), as raising `Unauthorized` does.
`Forbidden` says that the scopes are not granted (403). It may be a coroutine function.
"""

Alternative: TypeAlias = Sequence[tuple[str, Sequence[str]]]
"""The schemes that must all be satisfied, each with its scopes."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Lets the requests of an operation pass that satisfy one of the alternatives."""

    alternatives: Sequence[Alternative]
    authenticate: Authenticate | None

    async def check(self, request: Request) -> None:
        """Set `request.state.principal`. HTTPException: 401, or 403."""
        request.state.principal = None
        forbidden = False
        for alternative in self.alternatives:
            try:
                if await self._satisfies(alternative, request):
                    return
            except Unauthorized:
                continue
            except Forbidden:
                forbidden = True
        if forbidden:
            raise HTTPException(403, "Forbidden")
        if all(self.alternatives):
            headers = {"WWW-Authenticate": ", ".join(self._challenges())}
            raise HTTPException(401, "Not authenticated", headers)

    async def _satisfies(self, alternative: Alternative, request: Request) -> bool:
        if not alternative or self.authenticate is None:
            return False
        presented = [credential_in(request, scheme) for scheme, _ in alternative]
        if None in presented:
            return False
        principals: list[Principal] = []
        for (scheme, scopes), credential in zip(alternative, presented, strict=True):
            answer = self.authenticate(scheme, credential or "", scopes, request)
            principal = await answer if isawaitable(answer) else answer
            if principal is None:
                return False
            principals.append(principal)
        request.state.principal = principals[0] if len(principals) == 1 else principals
        return True

    def _challenges(self) -> list[str]:
        kinds = schemes()
        names = {scheme for each in self.alternatives for scheme, _ in each}
        found = {_challenge(kinds[name]) for name in names if name in kinds}
        return sorted(found) or ["Bearer"]


def guard(operation: Operation[Any], authenticate: Authenticate | None) -> Guard | None:
    """Give the guard of an operation; None for one that is open to all."""
    if not operation.security:
        return None
    none: Mapping[str, tuple[str, ...]] = {}
    scopes = operation.scopes or tuple(none for _ in operation.security)
    return Guard(
        [
            [(scheme, tuple(granted.get(scheme, ()))) for scheme in alternative]
            for alternative, granted in zip(operation.security, scopes, strict=True)
        ],
        authenticate,
    )


@cache
def schemes() -> Mapping[str, type[Credential]]:
    """Give the classes of the package's security schemes by the scheme's name."""
    module = vars(import_module(f"{PACKAGE}.auth"))
    return {
        kind.scheme: kind
        for kind in module.values()
        if isinstance(kind, type) and issubclass(kind, Credential) and kind.scheme
    }


def credential_in(request: Request, scheme: str) -> str | None:
    """Give the credential for a scheme that a request carries; None if there is none.

    A scheme that is no HTTP header, key or cookie (mutual TLS) is left to
    `authenticate`, which is given an empty credential.
    """
    kind = schemes().get(scheme)
    if kind is None:
        return ""
    if issubclass(kind, APIKeyCredential):
        return _key(request, kind)
    given, _, credential = request.headers.get("authorization", "").partition(" ")
    if issubclass(kind, BasicCredential):
        return _decoded(credential) if given.lower() == "basic" else None
    prefix = kind.prefix if issubclass(kind, HTTPCredential) else "Bearer"
    if given.lower() != prefix.lower():
        return None
    return credential.strip() or None


def _key(request: Request, kind: type[APIKeyCredential]) -> str | None:
    if kind.location == "header":
        found = request.headers.get(kind.name)
    elif kind.location == "cookie":
        found = request.cookies.get(kind.name)
    else:
        found = request.query_params.get(kind.name)
    return found or None


def _decoded(credential: str) -> str | None:
    try:
        return b64decode(credential.strip(), validate=True).decode()
    except ValueError:
        return None


def _challenge(kind: type[Credential]) -> str:
    """Say how to authenticate (RFC 9110 section 11.6.1)."""
    if issubclass(kind, BasicCredential):
        return 'Basic realm="api"'
    if issubclass(kind, APIKeyCredential):
        return f'ApiKey in="{kind.location}", name="{kind.name}"'
    return cast("type[HTTPCredential]", kind).prefix
