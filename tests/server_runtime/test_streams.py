"""Answers that go out as they come: items one by one, and bytes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from .pressed import pressed

_TICK = {
    "type": "object",
    "required": ["at"],
    "properties": {"at": {"type": "integer"}},
}
_MEDIA_TYPES = ("text/event-stream", "application/jsonl", "application/json-seq")


def _answering(media_type: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "", "content": {media_type: content}}}


def _document(media_type: str) -> dict[str, Any]:
    return {
        "openapi": "3.2.0",
        "paths": {
            "/ticks": {
                "get": {
                    "operationId": "watch",
                    "responses": _answering(media_type, {"itemSchema": _TICK}),
                }
            },
            "/file": {
                "get": {
                    "operationId": "fetch",
                    "responses": _answering("application/octet-stream", {}),
                }
            },
        },
    }


@pytest.fixture(params=_MEDIA_TYPES)
def package(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The package of a document whose items come in one of the media types."""
    number = _MEDIA_TYPES.index(request.param)
    name = f"streams_{number}_{tmp_path.name}_api".replace("-", "_")
    pressed(_document(request.param), tmp_path, name)
    sys.path.insert(0, str(tmp_path))
    yield import_module(name)
    sys.path.remove(str(tmp_path))


def _app(package: Any, items: list[Any], seen: list[str]) -> FastAPI:
    server = import_module(f"{package.__name__}.server")

    class Service(server.DefaultService):  # type: ignore[misc,name-defined]  # made just now
        async def watch(self, request: Any) -> AsyncIterator[Any]:
            try:
                for item in items:
                    seen.append(f"made {item}")
                    yield item
            finally:
                seen.append("ended")

        async def fetch(self, request: Any) -> Any:
            async def parts() -> AsyncIterator[bytes]:
                for number in range(3):
                    yield bytes([number]) * 1000

            return StreamingResponse(parts(), media_type="application/octet-stream")

    app: FastAPI = server.create_app(default=Service())
    return app


async def _sent(app: FastAPI, path: str, seen: list[str]) -> list[bytes]:
    """What the app sends, part by part; `seen` notes when it was."""
    parts: list[bytes] = []

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(60)
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if message.get("body"):
            parts.append(message["body"])
            seen.append("sent")

    scope: dict[str, Any] = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1",
        "method": "GET", "path": path, "raw_path": path.encode(), "root_path": "",
        "query_string": b"", "headers": [], "scheme": "http",
        "client": ("127.0.0.1", 1), "server": ("test", 80),
    }  # fmt: skip
    await app(scope, receive, send)
    return parts


def test_an_item_is_sent_before_the_next_is_made(package: Any) -> None:
    seen: list[str] = []
    app = _app(package, [{"at": 1}, {"at": 2}], seen)
    asyncio.run(_sent(app, "/ticks", seen))
    assert seen == ["made {'at': 1}", "sent", "made {'at': 2}", "sent", "ended"]


def test_the_client_iterates_over_typed_items(package: Any) -> None:
    async def call() -> list[int]:
        app = _app(package, [{"at": 1}, {"at": 2}], [])
        transport = httpx.ASGITransport(app)
        async with package.AsyncClient(
            "http://test", http_client=httpx.AsyncClient(transport=transport)
        ) as client:
            return [tick.at async for tick in client.default.watch()]

    assert asyncio.run(call()) == [1, 2]


def test_a_wrong_item_ends_the_answer_and_the_method(package: Any) -> None:
    seen: list[str] = []
    app = _app(package, [{"at": 1}, {"at": "noon"}, {"at": 3}], seen)
    with pytest.raises(Exception, match="integer"):
        asyncio.run(_sent(app, "/ticks", seen))
    assert seen == ["made {'at': 1}", "sent", "made {'at': 'noon'}", "ended"]


def test_bytes_are_streamed(package: Any) -> None:
    parts = asyncio.run(_sent(_app(package, [], []), "/file", []))
    assert parts == [bytes([number]) * 1000 for number in range(3)]
