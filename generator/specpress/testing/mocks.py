"""The generated client, connected to an app: a service, or the mock of its package."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from .packages import package_of
from .round_trip import RoundTrip
from .transport import SyncASGITransport, for_clients_of

_BASE_URL = "http://testserver"


@contextmanager
def app_client(
    app: Any, package: str = "", *, auth: Any = None, base_url: str = _BASE_URL
) -> Generator[Any]:
    """Give a `Client` of a package that is answered by an app, without a network.

    `app` is any ASGI app; of one of `create_app` or `create_router` the package is
    known. Its lifespan is run, and what it raises is raised. `auth` is what the client
    takes; without any, made-up credentials are sent. ValueError where the package is not
    known. Not for use inside a running event loop.
    """
    trip = RoundTrip(package or package_of(app))
    with SyncASGITransport(app, lifespan=True) as transport:
        http = trip.http.Client(transport=for_clients_of(trip.http, transport))
        yield trip.module("client").Client(
            base_url,
            auth=trip.auth if auth is None else auth,
            http_client=http,
            retries=0,
        )


@contextmanager
def mock_client(package: str, *, auth: Any = None, **options: Any) -> Generator[Any]:
    """Give a `Client` of a package that is answered by its mock, without a network.

    `auth` is as for `app_client`; the options are those of `create_mock_app`. Not for
    use inside a running event loop.
    """
    app = _mock_of(RoundTrip(package), options)
    with app_client(app, package, auth=auth) as client:
        yield client


def mock_async_client(package: str, *, auth: Any = None, **options: Any) -> Any:
    """Give an `AsyncClient` of a package that is answered by its mock."""
    trip = RoundTrip(package)
    app = _mock_of(trip, options)
    http = trip.http.AsyncClient(transport=trip.http.ASGITransport(app=app))
    return trip.module("client").AsyncClient(
        _BASE_URL,
        auth=trip.auth if auth is None else auth,
        http_client=http,
        retries=0,
    )


def _mock_of(trip: RoundTrip, options: Mapping[str, Any]) -> Any:
    """The mock of a package. `ModuleNotFoundError` where it was generated without."""
    trip.module("server._runtime.mock.mock")
    return trip.module("server").create_mock_app(**options)
