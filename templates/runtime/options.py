"""What a caller can set: for one call, and for a client."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import tzinfo
from typing import Any, Final, Literal, TypeAlias, TypedDict, TypeVar, cast
from uuid import uuid4

from .auth.credentials import Credentials
from .http import Timeout, refuse_unless
from .mismatch import OnMismatch, Place
from .operation import NOT_GIVEN, NotGiven
from .record import Record
from .retry import Retries, is_idempotent

T = TypeVar("T")

Query: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]
"""Query parameters: a value may be a list, which repeats the name; None is not sent."""


AuthRequired: TypeAlias = Literal["send", "raise"]
"""A call for which there is no credential: send it all the same, or raise
`CredentialMissing`."""


class RequestOptions(TypedDict, total=False):
    """What every method accepts besides the parameters of its operation.

    - `headers`: more headers; they win over those of the client and of parameters.
    - `query`: query parameters that the document does not declare.
    - `body`: fields to add to a JSON object or a form.
    - `timeout`: in seconds for each of connecting, reading and writing, or a `Timeout`;
      None for no limit.
    - `retries`: how many times a failed request is sent again, or a `Retries`.
    - `idempotency_key`: by which the server knows a request again, so that it may be
      sent again; see `SyncClient`.
    """

    headers: Mapping[str, str]
    query: Query
    body: Mapping[str, Any]
    timeout: float | Timeout | None
    retries: int | Retries
    idempotency_key: str


class CallOptions(TypedDict, total=False):
    """What a call takes that the document does not declare (`client.get(…)`).

    - `params`: query parameters.
    - `headers`: more headers; they win over those of the client.
    - `timeout`, `retries`: as in `RequestOptions`.
    """

    params: Query
    headers: Mapping[str, str]
    timeout: float | Timeout | None
    retries: int | Retries


class BodyOptions(CallOptions, total=False):
    """What a call takes that may have a body.

    - `content_type`: the media type to send it as; by default JSON, a form where the
      body holds files, and bytes and files as what they are.
    - `idempotency_key`: as in `RequestOptions`.
    """

    content_type: str
    idempotency_key: str


_OPTIONS: Final = frozenset(RequestOptions.__annotations__)


class Settings(Record, hidden=("headers", "query", "warned")):
    """The settings of a client, without its connections.

    `warned` holds the mismatches that were warned of; siblings share it. `timezone` is
    that of times which are given without an offset; None: they are refused.
    `auth_required` says what happens to a call for which there is no credential.
    `middleware` are functions around each request, `idempotency_header` is the header
    with the keys of requests, empty where they get none by themselves.
    `server` and `variables` are what was asked for of the servers of the document.
    """

    base_url: str
    servers: tuple[str, ...]
    timeout: Timeout
    retries: Retries
    credentials: Credentials
    headers: Mapping[str, str]
    query: tuple[tuple[str, Any], ...]
    on_mismatch: OnMismatch
    warned: set[Place]
    timezone: tzinfo | None = None
    auth_required: AuthRequired = "send"
    middleware: tuple[Any, ...] = ()
    idempotency_header: str = ""
    server: str | None = None
    variables: Mapping[str, str] = {}


def checked(options: RequestOptions | None) -> RequestOptions:
    """Give the options of a call. TypeError for a key that is none of them."""
    refuse_unknown("options", options or (), _OPTIONS)
    return options or {}


def refuse_unknown(where: str, names: Iterable[str], known: Collection[str]) -> None:
    """Raise TypeError, with a hint, for the first of the names that is not known."""
    for name in names:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            takes = ", ".join(sorted(known))
            raise TypeError(f"{where} has no {name!r}{hint} (it takes {takes})")


IDEMPOTENCY_HEADER: Final = "Idempotency-Key"
"""The header of a key where the client names none (draft-ietf-httpapi-idempotency-key)."""


def idempotency_key(
    settings: Settings, method: str, own: str | None
) -> Mapping[str, str]:
    """Give the header with the key of a request: what the caller gave, or a new one.

    A method that is idempotent by itself, and a client that names no header, need none.
    """
    if own is None and (not settings.idempotency_header or is_idempotent(method)):
        return {}
    return {
        settings.idempotency_header or IDEMPOTENCY_HEADER: own or str(uuid4()),
    }


def pairs(query: Query | None) -> tuple[tuple[str, Any], ...]:
    """Give query parameters as pairs."""
    if query is None:
        return ()
    if isinstance(query, Mapping):
        query = cast("Mapping[str, Any]", query).items()
    return tuple(query)


def retries_of(retries: int | Retries) -> Retries:
    """Give the policy that a number of retries stands for."""
    return Retries(retries) if isinstance(retries, int) else retries


def timeout_of(timeout: float | Timeout | None) -> Timeout:
    """Give the time limits that a number of seconds stands for; None for no limit.

    TypeError for what is neither a number nor a `Timeout`.
    """
    if timeout is None or isinstance(timeout, float | int):
        return Timeout(timeout)
    refuse_unless("timeout", timeout, Timeout)
    return timeout


def given_or(old: T, new: T | NotGiven) -> T:
    """Give a new setting, or the old one where none is given."""
    return old if new is NOT_GIVEN else new
