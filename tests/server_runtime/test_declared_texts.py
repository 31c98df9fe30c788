"""A format and what JSON has beside it: both reach a service where both are declared."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from .pressed import pressed

SECONDS = {"type": "number", "format": "duration-seconds"}
DATE = {"type": "string", "format": "date"}
DECIMAL = {"type": "string", "format": "decimal"}
TEXT = {"type": "string"}
NUMBER = {"type": "number"}
ITEM = {
    "type": "object",
    "properties": {"a": {"type": "integer"}},
    "required": ["a"],
}
KINDS: dict[str, Any] = {
    "seconds": SECONDS,
    "seconds_or_text": {"anyOf": [SECONDS, TEXT]},
    "date": DATE,
    "date_or_text": {"anyOf": [DATE, {**TEXT, "pattern": "^[a-z0-9-]+$"}]},
    "date_or_null": {"anyOf": [DATE, {"type": "null"}]},
    "decimal_or_number": {"anyOf": [DECIMAL, NUMBER]},
    "date_or_item": {"anyOf": [DATE, ITEM]},
    "text_date_or_item": {"anyOf": [DATE, ITEM, TEXT]},
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Texts", "version": "1"},
    "paths": {
        "/x": {
            "post": {
                "operationId": "give",
                "tags": ["things"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {"type": "object", "properties": KINDS}
                        }
                    },
                },
                "responses": {"204": {"description": "Done."}},
            }
        }
    },
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a service gets for a body; None where the body is refused."""
    folder: Path = tmp_path_factory.mktemp("texts")
    server = pressed(DOCUMENT, folder, "declared_texts_api")
    bodies: list[Any] = []

    class Things(server.ThingsService):  # type: ignore[misc, name-defined]
        async def give(self, request: Any, body: Any) -> None:
            bodies.append(body)

    client = TestClient(server.create_app(things=Things()))

    def give(name: str, value: object) -> Any:
        bodies.clear()
        answer = client.post("/x", json={name: value})
        assert answer.status_code in {204, 422}
        return bodies[0][name] if bodies else None

    return give


@pytest.mark.parametrize(
    ("name", "value", "received"),
    [
        ("seconds", 90, dt.timedelta(seconds=90)),
        ("seconds", "1:00:00", None),
        ("seconds_or_text", 90.5, dt.timedelta(seconds=90.5)),
        ("seconds_or_text", "1:00:00", "1:00:00"),
        ("seconds_or_text", "1h 2m", "1h 2m"),
        ("seconds_or_text", True, None),
        ("date", "2024-02-29", dt.date(2024, 2, 29)),
        ("date", "today", None),
        ("date_or_text", "2024-02-29", dt.date(2024, 2, 29)),
        ("date_or_text", "today", "today"),
        ("date_or_text", "NO", None),
        ("date_or_null", "today", None),
        ("decimal_or_number", 1.5, 1.5),
        ("date_or_item", "today", None),
        ("date_or_item", "2024-02-29", dt.date(2024, 2, 29)),
        ("date_or_item", {"a": 1}, {"a": 1}),
        ("text_date_or_item", "today", "today"),
        ("text_date_or_item", "2024-02-29", dt.date(2024, 2, 29)),
        ("text_date_or_item", {"a": 1}, {"a": 1}),
    ],
)
def test_what_is_declared_is_received(
    given: Any, name: str, value: object, received: object
) -> None:
    assert given(name, value) == received
