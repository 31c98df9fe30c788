"""Server-sent events whose schema is that of a whole event, on both sides."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from specpress.testing import SyncASGITransport

from .generated import operation, package

DATA = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
EVENT = {
    "type": "object",
    "required": ["data"],
    "properties": {
        "event": {"type": "string"},
        "id": {"type": "string"},
        "retry": {"type": "integer"},
        "data": {
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": DATA,
        },
    },
}


def test_an_event_keeps_its_name_its_id_and_its_retry_time(tmp_path: Path) -> None:
    answer = {"text/event-stream": {"itemSchema": EVENT}}
    module = package(tmp_path, operation(answer=answer, version="3.2.0"))
    service = importlib.import_module(f"{module.__name__}.server")
    first = {"event": "added", "id": "7", "retry": 50, "data": {"n": 1}}

    class Mine(service.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any) -> AsyncIterator[Any]:
            async def each() -> AsyncIterator[Any]:
                yield first
                yield {"data": {"n": 2}}

            return each()

    http = httpx.Client(transport=SyncASGITransport(service.create_app(default=Mine())))
    api = module.Client("http://t", http_client=http, retries=0, on_mismatch="raise")
    one, two = api.default.x()
    assert one.to_dict() == first
    assert (two.data.n, two.event) == (2, None)
