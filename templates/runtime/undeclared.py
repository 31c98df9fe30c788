"""Calls of what the document does not declare: any method on any path.

They are sent as declared ones are: with the client's credentials, headers, retries and
time limits, and errors are raised as `ApiError`. What is imported to send one is imported
with the first.
"""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, Unpack, cast, overload

from .http import AsyncClient, Client
from .operation import NOT_GIVEN
from .options import BodyOptions, CallOptions, Settings
from .send.connection import Connection

if TYPE_CHECKING:
    from .result import Response

T = TypeVar("T")


class Send(Protocol):
    """What a method with a body takes, and that it gives the value of the answer."""

    @overload
    def __call__(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> T: ...

    @overload
    def __call__(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any: ...


class AsyncSend(Protocol):
    """The same, to be awaited."""

    @overload
    def __call__(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> Coroutine[Any, Any, T]: ...

    @overload
    def __call__(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Coroutine[Any, Any, Any]: ...


class Reading:
    """Reads an answer that has come, in both kinds of clients."""

    _settings: Settings

    def read_again(self, response: Response[Any], answer: object) -> Any:
        """Give the value of an answer that has come already, as one of the type `answer`.

        Nothing is sent. Raises what a call raises whose answer is not of that type.
        """
        from .send.undeclared import read_again

        return read_again(self._settings, response, answer).parsed


class UndeclaredCalls(Reading):
    """The methods of a client for what the document does not declare."""

    _connection: Connection[Client]

    @overload
    def get(
        self, url: str, *, answer: type[T], **options: Unpack[CallOptions]
    ) -> T: ...

    @overload
    def get(
        self, url: str, *, answer: object = None, **options: Unpack[CallOptions]
    ) -> Any: ...

    def get(
        self, url: str, *, answer: object = None, **options: Unpack[CallOptions]
    ) -> Any:
        """Get a path behind the base URL, or an absolute URL.

        Gives the value of the answer: one of the type `answer` (a model, a list of
        them, any type that pydantic knows), read from JSON, items one after the other or
        a text, as its media type says, in packages with forms from a form or several
        parts, too; without it parsed JSON, text or bytes. Another origin than that of
        the base URL is sent none of the client's credentials and headers. Raises
        ValueError or TypeError for what cannot be sent, and an `ApiError` as every call
        does.
        """
        response = self.request("GET", url, answer=answer, **options)
        return response.parsed

    @property
    def post(self) -> Send:
        """Post a body, a dict of JSON for instance, to a path; see `get`."""
        return cast("Send", partial(self._value, "POST"))

    @property
    def put(self) -> Send:
        """Put a body to a path; see `get`."""
        return cast("Send", partial(self._value, "PUT"))

    @property
    def patch(self) -> Send:
        """Patch what is at a path; see `get`."""
        return cast("Send", partial(self._value, "PATCH"))

    @property
    def delete(self) -> Send:
        """Delete what is at a path; see `get`."""
        return cast("Send", partial(self._value, "DELETE"))

    @overload
    def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> Response[T]: ...

    @overload
    def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Response[Any]: ...

    def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Response[Any]:
        """Send any method and give the whole answer, its status and headers; see `get`.

        The value that `get` gives is its `parsed`.
        """
        from .send.undeclared import exchange_undeclared, prepare

        call = prepare(self._settings, method, url, answer, body, options)
        http = self._connection.open()
        return exchange_undeclared(http, self._settings, call, answer)

    def _value(
        self, method: str, url: str, body: object = NOT_GIVEN, **options: Any
    ) -> Any:
        return self.request(method, url, body, **options).parsed


class AsyncUndeclaredCalls(Reading):
    """Those of an asynchronous client, to be awaited."""

    _connection: Connection[AsyncClient]

    @overload
    async def get(
        self, url: str, *, answer: type[T], **options: Unpack[CallOptions]
    ) -> T: ...

    @overload
    async def get(
        self, url: str, *, answer: object = None, **options: Unpack[CallOptions]
    ) -> Any: ...

    async def get(
        self, url: str, *, answer: object = None, **options: Unpack[CallOptions]
    ) -> Any:
        """Get a path or an absolute URL; see `UndeclaredCalls.get`."""
        response = await self.request("GET", url, answer=answer, **options)
        return response.parsed

    @property
    def post(self) -> AsyncSend:
        """Post a body, a dict of JSON for instance, to a path; see `get`."""
        return cast("AsyncSend", partial(self._value, "POST"))

    @property
    def put(self) -> AsyncSend:
        """Put a body to a path; see `get`."""
        return cast("AsyncSend", partial(self._value, "PUT"))

    @property
    def patch(self) -> AsyncSend:
        """Patch what is at a path; see `get`."""
        return cast("AsyncSend", partial(self._value, "PATCH"))

    @property
    def delete(self) -> AsyncSend:
        """Delete what is at a path; see `get`."""
        return cast("AsyncSend", partial(self._value, "DELETE"))

    @overload
    async def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> Response[T]: ...

    @overload
    async def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Response[Any]: ...

    async def request(
        self,
        method: str,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Response[Any]:
        """Send any method and give the whole answer; see `UndeclaredCalls.request`."""
        from .send.undeclared import exchange_undeclared_async, prepare

        call = prepare(self._settings, method, url, answer, body, options)
        connection = self._connection
        http, semaphore = connection.open(), connection.semaphore()
        return await exchange_undeclared_async(
            http, self._settings, call, answer, semaphore
        )

    async def _value(
        self, method: str, url: str, body: object = NOT_GIVEN, **options: Any
    ) -> Any:
        return (await self.request(method, url, body, **options)).parsed
