"""The generated client, connected to the mock of its package."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .round_trip import RoundTrip
from .transport import SyncASGITransport, for_clients_of

_BASE_URL = "http://testserver"


@contextmanager
def mock_client(package: str, *, auth: Any = None, **options: Any) -> Generator[Any]:
    """Give a `Client` of a package that is answered by its mock, without a network.

    `auth` is what the client takes; without any, made-up credentials are sent. The
    options are those of `create_mock_app`. Not for use inside a running event loop.
    """
    trip = RoundTrip(package)
    app = trip.module("server").create_mock_app(**options)
    with SyncASGITransport(app) as transport:
        http = trip.http.Client(transport=for_clients_of(trip.http, transport))
        yield trip.module("client").Client(
            _BASE_URL,
            auth=trip.auth if auth is None else auth,
            http_client=http,
            retries=0,
        )


def mock_async_client(package: str, *, auth: Any = None, **options: Any) -> Any:
    """Give an `AsyncClient` of a package that is answered by its mock."""
    trip = RoundTrip(package)
    app = trip.module("server").create_mock_app(**options)
    http = trip.http.AsyncClient(transport=trip.http.ASGITransport(app=app))
    return trip.module("client").AsyncClient(
        _BASE_URL,
        auth=trip.auth if auth is None else auth,
        http_client=http,
        retries=0,
    )
