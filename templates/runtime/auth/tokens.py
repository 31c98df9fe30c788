"""Tokens that are obtained when needed, renewed before they expire, by one at a time."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from base64 import urlsafe_b64decode
from collections.abc import Callable
from copy import copy
from threading import Lock
from typing import Any, Final, Protocol, TypeAlias, cast

from pydantic_core import from_json

from ..errors import ApiError, status_error
from ..http import Request, Response
from ..json_paths import pick
from ..record import Record
from ..result import RequestInfo
from ..result import Response as Result
from ..urls import redacted
from .source import Steps

Clock: TypeAlias = Callable[[], float]

LEEWAY: Final = 30.0
"""Seconds before its expiry at which a token is renewed."""


class Token(Record, hidden=("access", "refresh")):
    """An access token, the token to refresh it with, and when to do so (Unix time)."""

    access: str
    refresh: str | None = None
    deadline: float | None = None


class TokenStore(Protocol):
    """Where tokens are kept between the runs of a program: a file, a keyring, a table.

    Both methods are called while a lock is held, one at a time.
    """

    def load(self) -> Token | None:
        """Give the tokens that were saved last; None if there are none."""
        ...

    def save(self, token: Token) -> None:
        """Keep tokens that were just obtained, in the place of the last ones."""
        ...


class TokenSource(ABC):
    """A source of tokens, one for each API it is used with.

    However many threads and tasks ask at the same time, one of them obtains the token
    and the others wait for it; if it is refused, so are they, without asking again.
    """

    renews = True

    def __init__(
        self, clock: Clock = time.time, *, store: TokenStore | None = None
    ) -> None:
        self._clock = clock
        self._store = store
        self._lock = Lock()
        self._tokens: dict[str, Token] = {}
        self._rounds = 0
        self._refusal: ApiError | None = None

    @abstractmethod
    def obtain(
        self, request: Request, base_url: str, previous: Token | None
    ) -> Steps[Token]:
        """Yield the requests that obtain a token; raise an ApiError if refused."""

    def secret(self, request: Request, base_url: str, stale: str | None) -> Steps[str]:
        """Give a token that is not `stale` and not about to expire."""
        if (token := self._usable(base_url, stale)) is not None:
            return token.access
        seen = self._rounds
        yield self._lock
        try:
            if (token := self._usable(base_url, stale)) is not None:
                return token.access
            if self._rounds != seen and self._refusal is not None:
                # A copy: each thread adds its own traceback.
                raise copy(self._refusal)
            if self._store and base_url not in self._tokens:
                if saved := self._store.load():
                    self._tokens[base_url] = saved
                if (token := self._usable(base_url, stale)) is not None:
                    return token.access
            return (yield from self._renewed(request, base_url)).access
        finally:
            self._lock.release()

    def _renewed(self, request: Request, base_url: str) -> Steps[Token]:
        try:
            token = yield from self.obtain(
                request, base_url, self._tokens.get(base_url)
            )
        except ApiError as refusal:
            self._tokens.pop(base_url, None)
            self._rounds, self._refusal = self._rounds + 1, refusal
            raise
        self._tokens[base_url] = token
        self._rounds, self._refusal = self._rounds + 1, None
        if self._store:
            self._store.save(token)
        return token

    def _usable(self, base_url: str, stale: str | None) -> Token | None:
        token = self._tokens.get(base_url)
        if token is None or token.access == stale:
            return None
        fresh = token.deadline is None or self._clock() < token.deadline
        return token if fresh else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce__(self) -> Any:
        """Refuse: a pickle would hold the secret in plain text."""
        raise TypeError(f"{type(self).__name__} holds secrets and cannot be pickled")


class TokenFields(Record):
    """Where the tokens stand in an answer: dotted paths; empty where there is none.

    `expires_in` holds a lifetime in seconds; without it, the expiry is read from the
    access token itself, if it is a JWT.
    """

    access: str = "access_token"
    refresh: str = "refresh_token"
    expires_in: str = "expires_in"


def object_of(response: Response) -> dict[str, Any]:
    """Give the object that an answer holds; {} if it holds none.

    Raises the error of its status (an ApiError) if that is no success.
    """
    content = response.content
    if not response.is_success:
        request = _info(response)
        headers = response.headers
        raise status_error(
            request, Result(response.status_code, headers, None, content, request.url)
        )
    try:
        body: object = from_json(content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def token_of(response: Response, fields: TokenFields, now: float) -> Token:
    """Read the token out of an answer; raise an ApiError if it is none."""
    body = object_of(response)
    access = pick(body, fields.access)
    if not isinstance(access, str):
        # The answer itself is left out: it may hold other tokens.
        raise ApiError(f"no {fields.access!r} in the answer to {_info(response)}")
    refresh = pick(body, fields.refresh) if fields.refresh else None
    lifetime = pick(body, fields.expires_in) if fields.expires_in else None
    return Token(
        access,
        refresh if isinstance(refresh, str) else None,
        deadline_of(access, lifetime, now),
    )


def _info(response: Response) -> RequestInfo:
    request = response.request
    return RequestInfo(request.method, redacted(str(request.url)))


def deadline_of(access: str, lifetime: object, now: float) -> float | None:
    """Say when to renew a token received at `now`; None if nothing tells.

    `exp` of a JWT (RFC 7519 section 4.1.4) is the server's clock; with `iat` it gives
    a lifetime, which holds for a client whose clock is wrong, too.
    """
    claims = _claims(access)
    expires, issued = claims.get("exp"), claims.get("iat")
    if isinstance(expires, (int, float)) and isinstance(issued, (int, float)):
        lifetime = expires - issued
    elif isinstance(expires, (int, float)):
        return expires - LEEWAY
    if not isinstance(lifetime, (int, float)):
        return None
    # A short-lived token is used for half of its life, not for none of it.
    return now + max(lifetime - LEEWAY, lifetime / 2)


def _claims(token: str) -> dict[str, Any]:
    """Give the claims of a JWT (not verified: they are the server's business)."""
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    try:
        claims = from_json(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return {}
    return cast("dict[str, Any]", claims) if isinstance(claims, dict) else {}
