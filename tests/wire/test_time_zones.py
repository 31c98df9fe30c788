"""Times without an offset in what a server sends, and clients over a TestClient."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request, Response
from fastapi.testclient import TestClient

from .generated import operation, package

AT = {"type": "string", "format": "date-time"}
THING = {
    "type": "object",
    "properties": {
        "at": AT,
        "local": {"type": "string", "format": "date-time-local"},
        "list": {"type": "array", "items": AT},
        "at_day": {"type": "string", "format": "time"},
    },
}
NAIVE = dt.datetime(2026, 1, 2, 3, 4, 5)


def _models(module: Any) -> Any:
    return importlib.import_module(f"{module.__name__}.models")


def _app(module: Any, result: Any, **settings: Any) -> TestClient:
    service = importlib.import_module(f"{module.__name__}.server")

    class Mine(service.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any) -> Any:
            return result() if callable(result) else result

    return TestClient(service.create_app(default=Mine(), **settings))


def test_a_result_without_an_offset_gets_one_or_is_wrong(tmp_path: Path) -> None:
    schemas = {"Thing": THING}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    module = package(tmp_path, operation(answer=content, schemas=schemas))
    value = {"at": NAIVE, "list": [NAIVE], "at_day": NAIVE.time()}
    expected = {
        "at": "2026-01-02T03:04:05Z",
        "list": ["2026-01-02T03:04:05Z"],
        "at_day": "03:04:05Z",
    }
    for result in (value, _models(module).Thing(**value)):
        with pytest.raises(Exception, match=r"expected|offset"):
            _app(module, result).post("/x")
        app = _app(module, result, timezone=dt.UTC)
        assert app.post("/x").json() == expected
    assert value["at"] is NAIVE
    local = _app(module, _models(module).Thing(local=NAIVE), timezone=dt.UTC)
    assert local.post("/x").json() == {"local": "2026-01-02T03:04:05"}


def test_items_without_an_offset_get_one(tmp_path: Path) -> None:
    document = operation(answer={"application/jsonl": {"itemSchema": THING}})
    module = package(tmp_path, document)

    async def each() -> AsyncIterator[Any]:
        yield {"at": NAIVE}

    app = _app(module, each, timezone=dt.UTC)
    assert app.post("/x").json() == {"at": "2026-01-02T03:04:05Z"}


def test_a_client_sends_by_a_test_client_of_either_library(tmp_path: Path) -> None:
    content = {"application/json": {"schema": {"type": "object"}}}
    module = package(tmp_path, operation(content, content))
    app = FastAPI()

    @app.post("/x")
    async def x(request: Request, response: Response) -> dict[str, Any]:
        response.set_cookie("seen", "yes")
        return {"body": await request.json(), "cookies": request.cookies}

    test_client = TestClient(app, headers={"X-Own": "1"})
    api = module.Client(http_client=test_client, retries=0)
    assert api.default.x({"a": "é"}) == {"body": {"a": "é"}, "cookies": {}}
    assert api.default.x({}) == {"body": {}, "cookies": {"seen": "yes"}}
    assert test_client.cookies["seen"] == "yes"
    with pytest.raises(module.ClientError):
        module.Client("http://testserver/no", http_client=test_client).default.x({})
