"""The operations with the tag "Service"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import RequestOptions
    from .._runtime.send.download import Progress, Target

_GET_HEALTH: Operation[str] = Operation(
    "getHealth",
    "GET",
    "/health",
    responses={200: "str"},
    server="https://status.library.example",
)
_GET_STATISTICS: Operation[models.Statistics] = Operation(
    "getStatistics",
    "GET",
    "/statistics",
    security=((),),
    responses={200: "Statistics"},
)
_TRACE_REQUEST: Operation[bytes] = Operation(
    "traceRequest",
    "TRACE",
    "/health",
    responses={200: {"message/http": "bytes"}},
)


class Service(Group):
    """State and figures of the service itself."""

    @property
    def with_response(self) -> ServiceWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return ServiceWithResponse(self._client)

    def get_health(self, *, options: RequestOptions | None = None) -> str:
        """Ask whether the service is up

        For load balancers.
        """
        return self._call(_GET_HEALTH, options, None)

    def get_statistics(
        self, *, options: RequestOptions | None = None
    ) -> models.Statistics:
        """Get the figures of today"""
        return self._call(_GET_STATISTICS, options, None)

    def trace_request(self, *, options: RequestOptions | None = None) -> bytes:
        """See what proxies make of a request

        For load balancers.
        """
        return self._call(_TRACE_REQUEST, options, None)

    def download_trace_request(
        self,
        target: Target,
        *,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """Write the answer of `trace_request` to a file.

        Gives the number of bytes; what is at a path is replaced when all of it has
        arrived.
        """
        return self._download(_TRACE_REQUEST, target, progress, options, None)


class ServiceWithResponse(ResponseGroup):
    """The methods of `Service`, giving the whole response."""

    _sync = Service
    get_health = with_response(_sync.get_health)
    get_statistics = with_response(_sync.get_statistics)
    trace_request = with_response(_sync.trace_request)


class AsyncService(AsyncGroup):
    """The methods of `Service`, to be awaited."""

    _sync = Service

    @property
    def with_response(self) -> AsyncServiceWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncServiceWithResponse(self._client)

    get_health = asynchronous(_sync.get_health)
    get_statistics = asynchronous(_sync.get_statistics)
    trace_request = asynchronous(_sync.trace_request)
    download_trace_request = asynchronous(_sync.download_trace_request)


class AsyncServiceWithResponse(AsyncResponseGroup):
    """The methods of `Service`, awaited, giving the whole response."""

    _sync = ServiceWithResponse
    get_health = asynchronous(_sync.get_health)
    get_statistics = asynchronous(_sync.get_statistics)
    trace_request = asynchronous(_sync.trace_request)
