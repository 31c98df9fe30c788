"""Search"""

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
from .._runtime.operation import Operation, query

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_SEARCH: Operation[models.SearchResults] = Operation(
    "search",
    "POST",
    "/search",
    parameters=(query("cursor"),),
    body=("application/json",),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "SearchResults", "default": "Problem"},
)

_STREAM_EVENTS: Operation[bytes] = Operation(
    "streamEvents",
    "GET",
    "/events",
    security=(("memberToken",), ("staffKey",)),
    responses={200: "bytes"},
)


class Search(Group):
    """Everything that can be found."""

    @property
    def with_response(self) -> SearchWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return SearchWithResponse(self._client)

    def search(
        self,
        body: inputs.Condition,
        *,
        cursor: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.SearchResults:
        """Search by a condition

        - `cursor`: The `next_cursor` of the answer before.
        """
        return self._call(_SEARCH, options, body, cursor)

    def stream_events(self, *, options: RequestOptions | None = None) -> bytes:
        """Follow what happens

        Stays open; every line is one event.
        """
        return self._call(_STREAM_EVENTS, options, None)


class SearchWithResponse(ResponseGroup):
    """The methods of `Search`, giving the whole response."""

    _sync = Search
    search = with_response(_sync.search)
    stream_events = with_response(_sync.stream_events)


class AsyncSearch(AsyncGroup):
    """The methods of `Search`, to be awaited."""

    _sync = Search

    @property
    def with_response(self) -> AsyncSearchWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncSearchWithResponse(self._client)

    search = asynchronous(_sync.search)
    stream_events = asynchronous(_sync.stream_events)


class AsyncSearchWithResponse(AsyncResponseGroup):
    """The methods of `Search`, awaited, giving the whole response."""

    _sync = SearchWithResponse
    search = asynchronous(_sync.search)
    stream_events = asynchronous(_sync.stream_events)
