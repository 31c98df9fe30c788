"""The operations with the tag "Search"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    asynchronous_stream,
    with_response,
)
from .._runtime.operation import Operation, Pages, query

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_SEARCH: Operation[models.SearchResults] = Operation(
    "search",
    "POST",
    "/search",
    parameters=(query("cursor"),),
    body=("application/json",),
    security=(("memberToken",), ("staffKey",)),
    responses={
        200: "SearchResults",
        "default": {"application/problem+json": "Problem"},
    },
    pages=Pages("cursor", items="items", parameter="cursor", next="next_cursor"),
)
_STREAM_EVENTS: Operation[bytes] = Operation(
    "streamEvents",
    "GET",
    "/events",
    security=(("memberToken",), ("staffKey",)),
    responses={200: {"application/x-ndjson": "bytes"}},
    stream="Event",
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

    def iter_search(
        self, body: inputs.Condition, *, options: RequestOptions | None = None
    ) -> Iterator[models.Book | models.Member]:
        """Iterate over the items on all pages of `search`."""
        return self._pages(_SEARCH, options, body, None)

    def stream_events(
        self, *, options: RequestOptions | None = None
    ) -> Generator[models.Event, None, None]:
        """Follow what happens

        Stays open; every line is one event.
        """
        return self._stream(_STREAM_EVENTS, options, None)


class SearchWithResponse(ResponseGroup):
    """The methods of `Search`, giving the whole response."""

    _sync = Search
    search = with_response(_sync.search)


class AsyncSearch(AsyncGroup):
    """The methods of `Search`, to be awaited."""

    _sync = Search

    @property
    def with_response(self) -> AsyncSearchWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncSearchWithResponse(self._client)

    search = asynchronous(_sync.search)
    iter_search = asynchronous_pages(_sync.iter_search)
    stream_events = asynchronous_stream(_sync.stream_events)


class AsyncSearchWithResponse(AsyncResponseGroup):
    """The methods of `Search`, awaited, giving the whole response."""

    _sync = SearchWithResponse
    search = asynchronous(_sync.search)
