"""Calls of what the document does not declare, in an event loop.

They are those of `undeclared`, to be awaited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from .http import AsyncClient
from .operation import NOT_GIVEN
from .options import BodyOptions, CallOptions
from .send.connection import Connection
from .undeclared import Reading

if TYPE_CHECKING:
    from .result import Response

T = TypeVar("T")


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
        """Get a path behind the base URL, or an absolute URL.

        Gives the value of the answer: one of the type `answer` (a model, a list of
        them, any type that pydantic knows), read from JSON, items one after the other or
        a text, as its media type says, in packages with forms from a form or several
        parts, too; without it parsed JSON, text or bytes. Another origin than that of the base URL is sent none of
        the client's credentials and headers. Raises ValueError or TypeError for what
        cannot be sent, and an `ApiError` as every call does.
        """
        response = await self.request("GET", url, answer=answer, **options)
        return response.parsed

    @overload
    async def post(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> T: ...

    @overload
    async def post(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any: ...

    async def post(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any:
        """Post a body, a dict of JSON for instance, to a path; see `get`."""
        response = await self.request("POST", url, body, answer=answer, **options)
        return response.parsed

    @overload
    async def put(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> T: ...

    @overload
    async def put(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any: ...

    async def put(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any:
        """Put a body to a path; see `get`."""
        response = await self.request("PUT", url, body, answer=answer, **options)
        return response.parsed

    @overload
    async def patch(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> T: ...

    @overload
    async def patch(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any: ...

    async def patch(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any:
        """Patch what is at a path; see `get`."""
        response = await self.request("PATCH", url, body, answer=answer, **options)
        return response.parsed

    @overload
    async def delete(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: type[T],
        **options: Unpack[BodyOptions],
    ) -> T: ...

    @overload
    async def delete(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any: ...

    async def delete(
        self,
        url: str,
        body: object = NOT_GIVEN,
        *,
        answer: object = None,
        **options: Unpack[BodyOptions],
    ) -> Any:
        """Delete what is at a path; see `get`."""
        response = await self.request("DELETE", url, body, answer=answer, **options)
        return response.parsed

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
        """Send any method and give the whole answer, its status and headers; see `get`.

        The value that `get` gives is its `parsed`.
        """
        from .send.undeclared import exchange_undeclared_async, prepare

        call = prepare(self._settings, method, url, answer, body, options)
        connection = self._connection
        http, semaphore = connection.open(), connection.semaphore()
        return await exchange_undeclared_async(
            http, self._settings, call, answer, semaphore
        )
