"""Results of a server's methods on the wire: their form, and their media type."""

from __future__ import annotations

import datetime as dt
import importlib
import io
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from .generated import Connected, operation, package

TEXT = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
BASE64 = {"type": "string", "contentEncoding": "base64"}
NUMBER = {"type": "object", "properties": {"a": {"type": "integer"}}}
AT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
VALUES: dict[str, Any] = {
    "byte": b"\xfb\xff",
    "base64": b"\xfb\xff",
    "base64url": b"\xfb\xff",
    "base16": b"\xfb\xff",
    "local": AT,
    "seconds": dt.timedelta(seconds=5),
    "day": AT.replace(hour=0, minute=0, second=0),
    "list": [b"\x00", b""],
    "map": {"k": b"\xff"},
    "inner": {"byte": b"\xff"},
    "more": {"free": [1, None]},
}
WRITTEN: dict[str, Any] = {
    "byte": "+/8=",
    "base64": "+/8=",
    "base64url": "-_8",
    "base16": "FBFF",
    "local": "2026-01-02T03:04:05",
    "seconds": 5,
    "day": "2026-01-02",
    "list": ["AA==", ""],
    "map": {"k": "/w=="},
    "inner": {"byte": "/w=="},
    "more": {"free": [1, None]},
}


def _thing() -> dict[str, Any]:
    byte = {**TEXT, "format": "byte"}
    return {
        "type": "object",
        "properties": {
            "byte": byte,
            "base64": {**TEXT, "contentEncoding": "base64"},
            "base64url": {**TEXT, "contentEncoding": "base64url"},
            "base16": {**TEXT, "contentEncoding": "base16"},
            "local": {**TEXT, "format": "date-time-local"},
            "seconds": {"type": "number", "format": "duration-seconds"},
            "day": {**TEXT, "format": "date"},
            "list": {"type": "array", "items": byte},
            "map": {"type": "object", "additionalProperties": byte},
            "inner": {"type": "object", "properties": {"byte": byte}},
        },
    }


def _server(module: Any, result: Any, **settings: Any) -> TestClient:
    service = importlib.import_module(f"{module.__name__}.server")

    class Mine(service.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any) -> Any:
            return result() if callable(result) else result

    return TestClient(service.create_app(default=Mine(), **settings))


def _answers(folder: Path, content: dict[str, Any]) -> tuple[Any, Any]:
    """Give a package whose operation answers so, and its class of replies."""
    schemas = {"Thing": _thing()}
    module = package(folder, operation(answer=content, schemas=schemas))
    return module, importlib.import_module(f"{module.__name__}.server").Reply


REF = {"$ref": "#/components/schemas/Thing"}


@pytest.mark.parametrize(
    ("schema", "wrap"),
    [
        (REF, lambda value: value),
        ({"type": "array", "items": REF}, lambda value: [value]),
        ({"type": "object", "additionalProperties": REF}, lambda v: {"k": v}),
        ({"type": "object", "properties": {"t": REF}}, lambda value: {"t": value}),
        ({"anyOf": [{"type": "integer"}, REF]}, lambda value: value),
    ],
)
def test_a_plain_result_is_written_by_its_declared_type(
    tmp_path: Path, schema: dict[str, Any], wrap: Any
) -> None:
    module, _ = _answers(tmp_path, {"application/json": {"schema": schema}})
    for settings in ({}, {"timezone": dt.timezone(dt.timedelta(hours=2))}):
        server = _server(module, wrap(VALUES), **settings)
        assert server.post("/x").json() == wrap(WRITTEN)


def test_a_plain_result_and_a_model_are_written_alike(tmp_path: Path) -> None:
    listed = {"type": "array", "items": REF}
    module, _ = _answers(tmp_path, {"application/json": {"schema": listed}})
    thing = importlib.import_module(f"{module.__name__}.models").Thing(**VALUES)
    results: list[Any] = [[thing, VALUES], [thing, thing], (VALUES, thing)]
    for result in results:
        assert _server(module, result).post("/x").json() == [WRITTEN, WRITTEN]


def test_a_plain_result_may_hold_what_is_written_already(tmp_path: Path) -> None:
    module, _ = _answers(tmp_path, {"application/json": {"schema": REF}})
    result = {"local": "2026-01-02T03:04:05", "byte": b"\xff", "base64": "AAE="}
    expected = {"local": "2026-01-02T03:04:05", "byte": "/w==", "base64": "AAE="}
    assert _server(module, result).post("/x").json() == expected


def test_a_plain_result_of_the_wrong_type_is_wrong(tmp_path: Path) -> None:
    module, _ = _answers(tmp_path, {"application/json": {"schema": REF}})
    wrong: list[Any] = [{"day": "é"}, {"inner": []}, {"list": b"\xff"}]
    for result in wrong:
        with pytest.raises(Exception, match="expected"):
            _server(module, result).post("/x")
    sent = _server(module, {"list": b"\xff"}, check_results="off").post("/x")
    assert sent.json() == {"list": "/w=="}


@pytest.mark.parametrize(
    ("declared", "schema", "result", "expected"),
    [
        ("text/*", TEXT, "x", "text/plain"),
        ("text/*", FILE, b"x", "text/plain"),
        ("application/*", NUMBER, {"a": 1}, "application/json"),
        ("application/*", FILE, b"x", "application/octet-stream"),
        ("*/*", NUMBER, {"a": 1}, "application/json"),
        ("*/*", FILE, b"x", "application/octet-stream"),
    ],
)
def test_an_answer_lies_inside_the_declared_range(
    tmp_path: Path, declared: str, schema: Any, result: Any, expected: str
) -> None:
    module, _ = _answers(tmp_path, {declared: {"schema": schema}})
    response = _server(module, result).post("/x")
    assert response.headers["content-type"].partition(";")[0] == expected


def test_a_reply_says_which_media_type_of_a_range_it_is(tmp_path: Path) -> None:
    module, reply = _answers(tmp_path, {"image/*": {"schema": FILE}})
    response = _server(module, reply(b"x", media_type="image/gif")).post("/x")
    assert (response.content, response.headers["content-type"]) == (b"x", "image/gif")
    headers = {"Content-Type": "image/png", "X-A": "1"}
    response = _server(module, reply(b"x", headers=headers)).post("/x")
    assert response.headers["content-type"] == "image/png"
    named = io.BytesIO(b"x")
    named.name = "a.webp"
    response = _server(module, named).post("/x")
    assert response.headers["content-type"] == "image/webp"
    with pytest.raises(Exception, match=r"image/\* is declared.*media_type="):
        _server(module, b"x").post("/x")
    with pytest.raises(Exception, match=r"text/plain is not image/\*"):
        _server(module, reply(b"x", media_type="text/plain")).post("/x")


def test_a_reply_says_which_of_several_media_types_it_is(tmp_path: Path) -> None:
    content = {"text/csv": {"schema": TEXT}, "text/plain": {"schema": TEXT}}
    module, reply = _answers(tmp_path, content)
    for declared in content:
        response = _server(module, reply("a", media_type=declared)).post("/x")
        assert response.headers["content-type"].startswith(declared)
    with pytest.raises(Exception, match=r"text/html is not text/csv"):
        _server(module, reply("a", media_type="text/html")).post("/x")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("application/vnd.x+json; version=2", "application/vnd.x+json;version=2"),
        ('application/vnd.x+json ;Version="2"', "application/vnd.x+json;version=2"),
        ("APPLICATION/VND.X+JSON;version=1", "application/vnd.x+json;version=1"),
        ("application/vnd.x+json", "application/vnd.x+json;version=1"),
        ("application/json;q=0.1, application/*+json", "application/vnd.x+json"),
        ("application/json;q=0, */*", "application/vnd.x+json;version=1"),
        ("application/json; q=0.2, application/vnd.x+json;version=2; q=0.3", "2"),
        ("*/*", "application/json"),
        ("text/html, */*; q=0.1", "application/json"),
        ('a/b;c="x, application/vnd.x+json;version=2"', "application/json"),
        ("application/json;q=much, application/vnd.x+json; version=2", "2"),
        ("", "application/json"),
    ],
)
def test_what_a_client_accepts_is_read_as_media_types(
    tmp_path: Path, accept: str, expected: str
) -> None:
    declared = [
        "application/json",
        "application/vnd.x+json;version=1",
        "application/vnd.x+json;version=2",
    ]
    content = {name: {"schema": NUMBER} for name in declared}
    module, _ = _answers(tmp_path, content)
    response = _server(module, {"a": 1}).post("/x", headers={"Accept": accept})
    assert expected in response.headers["content-type"]


def test_a_hostile_accept_header_is_read_in_linear_time(tmp_path: Path) -> None:
    content = {name: {"schema": NUMBER} for name in ("application/json", "text/json")}
    module, _ = _answers(tmp_path, content)
    accepted = importlib.import_module(
        f"{module.__name__}.server._runtime.negotiation"
    ).accepted
    for hostile in ('"\\' * 100_000, "," * 100_000, '"' * 100_001, ";q" * 100_000):
        start = dt.datetime.now()
        accepted(hostile)
        assert dt.datetime.now() - start < dt.timedelta(seconds=2)


def test_an_answer_is_checked_by_the_schema_of_its_own_media_type(
    tmp_path: Path,
) -> None:
    """JSON without a schema beside a range with one."""
    listed = {"type": "array", "items": TEXT}
    content = {"application/json": {}, "*/*": {"schema": listed}}
    both = Connected(package(tmp_path, operation(answer=content)), {"a": 1})
    assert both.x() == {"a": 1}


@pytest.mark.parametrize("media_type", ["application/json", "application/geo+json"])
def test_bytes_are_sent_as_they_are_under_the_name_of_json(
    tmp_path: Path, media_type: str
) -> None:
    content = {media_type: {"schema": FILE}}
    both = Connected(package(tmp_path, operation(answer=content)), b"\xff\x00{")
    assert both.x() == b"\xff\x00{"


def test_an_answer_has_no_number_in_the_place_of_a_file(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"a": FILE, "b": BASE64}}
    module = package(
        tmp_path, operation(answer={"application/json": {"schema": schema}})
    )
    for result in ({"a": 0}, {"b": 0}):
        with pytest.raises(Exception, match="not 0"):
            Connected(module, result).x()


@pytest.mark.parametrize("value", [0, 1.5, True, ["AA=="]])
def test_a_request_has_text_where_bytes_are_encoded(
    tmp_path: Path, value: object
) -> None:
    schema = {"type": "object", "properties": {"photo": BASE64, "file": FILE}}
    body = {"application/json": {"schema": schema}}
    both = Connected(package(tmp_path, operation(body)))
    for name in ("photo", "file"):
        response = TestClient(both.app).post("/x", json={name: value})
        assert response.status_code == 422
        assert response.json()["detail"][0]["loc"] == ["body", name]
    assert not both.received
