from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest

from tests.shared import ROOT

from .recordings import call_of, is_declared, recordings, response_of

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import ApiError, AsyncClient, Client

_BASE = "https://baserow.test"


class Server:
    """Answers with a recorded response, and keeps the request."""

    def __init__(self, exchange: Mapping[str, Any]) -> None:
        self.exchange = exchange
        self.request: httpx.Request | None = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return response_of(self.exchange)

    async def answer_later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.request = request
        return response_of(self.exchange)


def _sync(exchange: Mapping[str, Any]) -> tuple[Any, httpx.Request | None]:
    server = Server(exchange)
    call = call_of(exchange)
    transport = httpx.Client(transport=httpx.MockTransport(server.answer))
    with Client(
        _BASE, http_client=transport, retries=0, on_mismatch="ignore"
    ) as client:
        try:
            result = attrgetter(call.method)(client)(*call.arguments, **call.keywords)
        except (ApiError, ValueError) as error:
            result = error
    return result, server.request


def _asynchronous(exchange: Mapping[str, Any]) -> tuple[Any, httpx.Request | None]:
    async def run() -> tuple[Any, httpx.Request | None]:
        server = Server(exchange)
        call = call_of(exchange)
        transport = httpx.AsyncClient(
            transport=httpx.MockTransport(server.answer_later)
        )
        async with AsyncClient(
            _BASE, http_client=transport, retries=0, on_mismatch="ignore"
        ) as client:
            method = attrgetter(call.method)(client)
            try:
                result = await method(*call.arguments, **call.keywords)
            except (ApiError, ValueError) as error:
                result = error
        return result, server.request

    return asyncio.run(run())


@pytest.mark.parametrize("run", [_sync, _asynchronous])
def test_every_declared_request_is_sent_as_recorded(run: Any) -> None:
    sent = [exchange for exchange in recordings() if is_declared(exchange)]
    assert len(sent) > 600
    refused: list[str] = []
    for exchange in sent:
        result, request = run(exchange)
        if request is None:
            # what the document does not allow is refused here, as it was by the server
            assert exchange["status"] == 400, exchange["label"]
            refused.append(str(result))
            continue
        assert request.method == exchange["method"]
        assert unquote(request.url.path) == unquote(exchange["path"])
        query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        recorded = [(name, _wire(value)) for name, value in exchange["query"] or []]
        assert sorted(query) == sorted(recorded), exchange["label"]
        body = exchange["request_body"]
        if body is not None:
            content, recorded_body = json.loads(request.content), body["json"]
            if content != recorded_body:
                # None is left out where the document allows no null, and so did the
                # server not take it
                assert exchange["status"] == 400, exchange["label"]
                given = {k: v for k, v in recorded_body.items() if v is not None}
                assert content == given, exchange["label"]
            assert request.headers["content-type"] == "application/json"
        else:
            assert request.content == b""
    assert refused and all("cannot be None" in text for text in refused)
    assert len(refused) < 10, refused


def _wire(value: Any) -> str:
    return str(value)


@pytest.mark.parametrize("run", [_sync, _asynchronous])
def test_every_response_decodes_and_nothing_is_lost(run: Any) -> None:
    for exchange in recordings():
        if not is_declared(exchange):
            continue
        result, request = run(exchange)
        if request is None:
            continue  # it was refused before it was sent
        if exchange["status"] >= 400:
            assert isinstance(result, ApiError)
            assert result.status_code == exchange["status"]
            assert str(result)
            result = result.body
        else:
            assert not isinstance(result, ApiError), exchange["label"]
        if exchange["response_json"] is not None and exchange["status"] != 204:
            dumped = _plain(result)
            assert _equal(dumped, exchange["response_json"]), exchange["label"]


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _equal(ours: Any, recorded: Any) -> bool:
    """Equal as JSON; dates and numbers in value."""
    if isinstance(ours, dict) and isinstance(recorded, dict):
        return ours.keys() == recorded.keys() and all(
            _equal(ours[key], recorded[key]) for key in ours
        )
    if isinstance(ours, list) and isinstance(recorded, list):
        return len(ours) == len(recorded) and all(
            _equal(a, b) for a, b in zip(ours, recorded, strict=True)
        )
    if isinstance(ours, str) and isinstance(recorded, str) and ours != recorded:
        return bool(_instant(ours) == _instant(recorded))
    return bool(ours == recorded) and isinstance(ours, bool) == isinstance(
        recorded, bool
    )


def _instant(text: str) -> Any:
    from datetime import datetime

    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text
