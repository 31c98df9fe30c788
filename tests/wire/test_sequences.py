"""Bodies that are sequences, operations that only OpenAPI 3.2 has, texts; on both sides."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.decode.parts import Parts
from runtime.media_types import framing_of

from .generated import Connected, client, operation, package

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
ITEM = {
    "type": "object",
    "required": ["n"],
    "properties": {
        "n": {"type": "integer"},
        "at": {"type": "string", "format": "date-time"},
    },
}
FIRST = b'{"n":1,"at":"2026-01-02T03:04:05Z"}'
FRAMED = {
    "application/jsonl": FIRST + b'\n{"n":2}\n',
    "application/x-ndjson": FIRST + b'\n{"n":2}\n',
    "application/stream+json": FIRST + b'\n{"n":2}\n',
    "application/json-seq": b"\x1e" + FIRST + b'\n\x1e{"n":2}\n',
    "application/geo+json-seq": b"\x1e" + FIRST + b'\n\x1e{"n":2}\n',
}


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("text/event-stream; charset=utf-8", "events"),
        ("application/vnd.x+json-seq", "records"),
        ("application/jsonl", "lines"),
        ("application/json-lines", "lines"),
        ("text/x-ndjson; charset=utf-8", "lines"),
        ("application/stream+json", "lines"),
        ("application/x-json-stream", "lines"),
        ("multipart/mixed; boundary=x", "parts"),
        ("multipart/form-data", None),
        ("application/json", None),
    ],
)
def test_what_separates_items(media_type: str, expected: str | None) -> None:
    assert framing_of(media_type) == expected


@pytest.mark.parametrize("kind", FRAMED)
@pytest.mark.parametrize("keyword", ["itemSchema", "schema"])
def test_items_of_a_request(tmp_path: Path, kind: str, keyword: str) -> None:
    document = operation({kind: {keyword: ITEM}}, version="3.2.0")
    both = Connected(package(tmp_path, document), lambda body: None)

    def each() -> Iterator[Any]:
        yield {"n": 1, "at": NOW}
        yield {"n": 2}

    for given in ([*each()], each()):
        both.x(given)
        assert both.sent[-1].content == FRAMED[kind]
        assert both.received[-1]["body"] == [{"n": 1, "at": NOW}, {"n": 2}]
    both.x([])
    assert both.received[-1]["body"] == []
    with pytest.raises(ValueError, match="has no offset"):
        both.x([{"n": 1, "at": dt.datetime(2026, 1, 2)}])
    with pytest.raises(ValueError, match="has no offset"):
        both.x(iter([{"n": 1, "at": dt.datetime(2026, 1, 2)}]))
    with pytest.raises(Exception, match=r"422(.|\n)*body\.0\.n|body\[0\]"):
        both.x([{"n": "one"}])


def test_a_line_that_is_no_json_is_refused(tmp_path: Path) -> None:
    document = operation({"application/jsonl": {"itemSchema": ITEM}}, version="3.2.0")
    both = Connected(package(tmp_path, document), lambda body: None)
    for wrong in (b'{"n":1},{"n":2}\n', b'{"n":1}\n{"n":'):
        with pytest.raises(Exception, match="400"):
            both.x(iter([wrong]))


@pytest.mark.parametrize("kind", [*FRAMED, "multipart/mixed"])
def test_items_of_an_answer(tmp_path: Path, kind: str) -> None:
    document = operation(answer={kind: {"itemSchema": ITEM}}, version="3.2.0")

    async def each() -> AsyncIterator[Any]:
        yield {"n": 1, "at": NOW}
        yield {"n": 2}

    both = Connected(package(tmp_path, document), each)
    first, second = both.x()
    assert (first.n, first.at, second.n) == (1, NOW, 2)
    assert both.sent[-1].headers["accept"].startswith(kind)
    assert [*both.mock()]


def test_parts_are_the_same_however_they_arrive() -> None:
    body = (
        b"preamble\r\n--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b\r\n\r\n"
        b"a\r\n-\r\n--b\r\n\r\n\r\n--b--\r\nepilogue"
    )
    expected = [("application/json", b"{}"), ("", b"a\r\n-")]
    for size in (1, 2, 7, len(body)):
        reader = Parts("b")
        chunks = (body[at : at + size] for at in range(0, len(body), size))
        parts = [part for chunk in chunks for part in reader.read(chunk)]
        read = [(part.content_type, part.content) for part in parts]
        assert read == [*expected, ("", b"")]
        assert reader.ended


def test_a_part_that_is_not_json_is_bytes(tmp_path: Path) -> None:
    document = operation(
        answer={"multipart/mixed": {"itemSchema": {"format": "binary"}}},
        version="3.2.0",
    )
    content = b"--b\r\nContent-Type: image/png\r\n\r\n\x00\xff\r\n--b--\r\n"
    headers = {"content-type": "multipart/mixed; boundary=b"}
    answer = httpx.Response(200, content=content, headers=headers)
    api, _ = client(package(tmp_path, document), answer)
    assert [*api.default.x()] == [b"\x00\xff"]


KINDS_OF_EVENTS: dict[str, Any] = {
    "type": "object",
    "properties": {"event": {"type": "string"}, "data": {"type": "string"}},
    "required": ["event"],
    "oneOf": [
        {"properties": {"event": {"const": "text"}}},
        {
            "required": ["data"],
            "properties": {
                "event": {"const": "json"},
                "data": {
                    "contentMediaType": "application/json",
                    "contentSchema": ITEM,
                },
            },
        },
    ],
}


def test_the_name_of_an_event_selects_its_type(tmp_path: Path) -> None:
    answer = {"text/event-stream": {"itemSchema": KINDS_OF_EVENTS}}

    async def each() -> AsyncIterator[Any]:
        yield {"event": "text", "data": '{"n": 1}'}
        yield {"event": "json", "data": {"n": 2, "at": NOW}}

    both = Connected(package(tmp_path, operation(answer=answer, version="3.2.0")), each)
    text, structured = both.x()
    assert (text.event, text.data) == ("text", '{"n": 1}')
    assert (structured.event, structured.data.at) == ("json", NOW)


def test_a_whole_query_follows_its_encoding(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "at": {"type": "string", "format": "date-time"},
            "deep": {"type": "object", "properties": {"a": {"type": "integer"}}},
            "list": {"type": "array", "items": {"type": "string"}},
        },
    }
    encoding = {
        "deep": {"style": "deepObject", "explode": True},
        "list": {"style": "pipeDelimited", "explode": False},
    }
    form = {"schema": schema, "encoding": encoding}
    content = {"application/x-www-form-urlencoded": form}
    parameter = {"name": "q", "in": "querystring", "content": content}
    document = operation(version="3.2.0", parameters=[parameter])
    both = Connected(package(tmp_path, document), lambda q: None)
    value = {"at": NOW, "deep": {"a": 1}, "list": ["x y", "z"]}
    both.x(q=value)
    query = both.sent[-1].url.query.decode()
    assert query == "at=2026-01-02T03%3A04%3A05Z&deep%5Ba%5D=1&list=x%20y%7Cz"
    assert both.received[-1]["q"] == value
    both.x()
    assert both.sent[-1].url.query == b""
    assert both.received[-1]["q"] is None


def test_additional_operations_are_validated_and_keep_their_capitals(
    tmp_path: Path,
) -> None:
    content = {"application/json": {"schema": ITEM}}
    document = operation(content, version="3.2.0")
    document["paths"]["/x"] = {
        "additionalOperations": {"Link": document["paths"]["/x"]["post"]}
    }
    both = Connected(package(tmp_path, document), lambda body: None)
    both.x({"n": 1})
    assert both.sent[-1].method == "Link"
    with pytest.raises(Exception, match="422"):
        both.x({"n": "one"})
    assert "Link" in both.app.openapi()["paths"]["/x"]["additionalOperations"]


TEXTS: list[tuple[Any, bytes, Any, bytes]] = [
    ({"type": "integer"}, b"5", 5, b"five"),
    ({"type": "boolean"}, b"true", True, b"yes"),
    ({"type": ["integer", "null"]}, b"5", 5, b"5.5"),
    ({"enum": [1, 2]}, b"2", 2, b"3"),
    ({"type": "string", "enum": ["5", "a"]}, b"5", "5", b"b"),
    ({"const": "ok"}, b"ok", "ok", b"no"),
    ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, b"true", True, b"x"),
    ({"type": "string", "format": "date-time"}, b"2026-01-02T03:04:05Z", NOW, b"x"),
    ({"type": "string", "maxLength": 2}, b"ab", "ab", b"abc"),
]


@pytest.mark.parametrize(("schema", "text", "value", "wrong"), TEXTS)
def test_texts_have_the_type_that_is_declared(
    tmp_path: Path, schema: Any, text: bytes, value: Any, wrong: bytes
) -> None:
    content = {"text/plain": {"schema": schema}}
    both = Connected(package(tmp_path, operation(content, content)))
    assert both.x(value) == value
    assert both.sent[-1].content == text
    assert both.received[-1]["body"] == value
    http = httpx.Client(transport=both.transport)
    headers = {"content-type": "text/plain"}
    url, marked = "http://t/x", b"\xef\xbb\xbf" + text
    assert http.post(url, headers=headers, content=marked).content == text
    assert http.post(url, headers=headers, content=wrong).status_code == 422


def test_a_number_that_is_too_large_is_none_in_a_parameter_either(
    tmp_path: Path,
) -> None:
    content = {"application/json": {"schema": {"type": "number"}}}
    parameter = {"name": "q", "in": "query", "content": content}
    document = operation(parameters=[parameter])
    both = Connected(package(tmp_path, document), lambda q: None)
    http = httpx.Client(transport=both.transport)
    for text in ("1e999", "NaN", "-Infinity"):
        assert http.post(f"http://t/x?q={text}").status_code == 422
    assert json.loads(http.post("http://t/x?q=1e9").content or b"null") is None
