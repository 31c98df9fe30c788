"""A server in memory for the tests of the runtime: records requests, gives answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import httpx
from runtime.client import AsyncBaseClient, SyncClient
from runtime.operation import Operation
from runtime.options import RequestOptions

BASE = "https://api.test"
Answer = httpx.Response | Exception
Answers = Callable[[httpx.Request], Answer] | Sequence[Answer]


class Server:
    """Answers with a function, or with a list of answers of which the last repeats.

    `slow` is how long an asynchronous answer takes, in seconds; `waiting` are the
    requests that wait for it.
    """

    def __init__(self, answers: Answers | None = None) -> None:
        self.answers = answers if answers is not None else [httpx.Response(204)]
        self.requests: list[httpx.Request] = []
        self.slow = 0.0
        self.waiting: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        if self.slow:
            self.waiting.append(request)
            await asyncio.sleep(self.slow)
            self.waiting.remove(request)
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        count = len(self.requests)
        # What is recorded must not change when a flow changes the request later.
        kept = httpx.Request(
            request.method,
            request.url,
            headers=request.headers.raw,
            stream=httpx.ByteStream(request.content),
        )
        kept.read()
        self.requests.append(kept)
        if callable(self.answers):
            answer = self.answers(request)
        else:
            answer = self.answers[min(count, len(self.answers) - 1)]
        if isinstance(answer, Exception):
            raise answer
        if callable(self.answers):
            return answer
        # A response of the list may be given more than once, but be read only once.
        return httpx.Response(
            answer.status_code, headers=answer.headers, content=answer.content
        )

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def target(self) -> str:
        """Path and query of the last request, as they were on the wire."""
        return self.last.url.raw_path.decode("ascii")

    def client(self, base_url: str = BASE, **settings: Any) -> SyncClient:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return SyncClient(base_url, http_client=http_client, **settings)

    def async_client(self, base_url: str = BASE, **settings: Any) -> AsyncBaseClient:
        transport = httpx.MockTransport(self.answer_async)
        http_client = httpx.AsyncClient(transport=transport)
        return AsyncBaseClient(base_url, http_client=http_client, **settings)

    def call(
        self,
        operation: Operation[Any],
        *values: object,
        body: object = None,
        options: RequestOptions | None = None,
        **settings: Any,
    ) -> Any:
        """Call an operation with a new client and give the value."""
        client = self.client(**settings)
        return client.call_operation(operation, options, body, values).parsed


def http_of(client: Any) -> Any:
    """Give the HTTP client behind a client, to set it as a user would his own."""
    return client._connection.open()
