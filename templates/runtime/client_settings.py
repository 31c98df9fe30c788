"""The arguments of clients as types, for constructors that take further ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import TypedDict

from .auth.credentials import AuthTypes
from .http import AsyncClient, Client, Timeout
from .mismatch import OnMismatch
from .operation import NotGiven
from .options import AuthRequired
from .retry import Retries
from .send.middleware import AsyncMiddleware, Middleware


class _Settings(TypedDict, total=False):
    auth: AuthTypes
    timeout: float | Timeout | NotGiven | None
    retries: int | Retries
    headers: Mapping[str, str] | None
    on_mismatch: OnMismatch
    timezone: tzinfo | None
    auth_required: AuthRequired
    idempotency_header: str | None


class ClientSettings(_Settings, total=False):
    """The arguments of a `SyncClient` beside its URL."""

    http_client: Client | None
    middleware: Sequence[Middleware]


class AsyncClientSettings(_Settings, total=False):
    """The arguments of an `AsyncBaseClient` beside its URL."""

    http_client: AsyncClient | None
    middleware: Sequence[AsyncMiddleware]
