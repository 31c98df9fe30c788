"""Bodies and forms: which media type, which parts, which bytes, on both sides."""

from __future__ import annotations

import datetime as dt
import importlib
import json
from email import message_from_bytes
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient
from runtime.media_types import best_match, kind_of, media_type

from .generated import Connected, client, operation, package

MULTIPART = "multipart/form-data"


def parts(request: httpx.Request) -> list[tuple[str, str, bytes]]:
    """Give the name, the media type and the bytes of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    whole: Any = message_from_bytes(head + request.content)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in whole.get_payload()
    ]


@pytest.mark.parametrize(
    ("declared", "actual", "expected"),
    [
        (["a/b;v=1", "a/b;v=2"], "a/b; v=2", "a/b;v=2"),
        (["a/b;v=1", "a/b;v=2"], 'A/B;V="1"', "a/b;v=1"),
        (["a/b;v=1", "a/b;v=2"], "a/b;v=3", None),
        (["a/b;v=1", "a/b"], "a/b;v=3", "a/b"),
        (["a/b", "a/b;v=1"], "a/b;v=1", "a/b;v=1"),
        (["a/b; charset=utf-8"], "a/b; charset=latin-1", "a/b; charset=utf-8"),
        (["*/*", "image/*", "image/png"], "image/png", "image/png"),
        (["*/*", "image/*", "image/png"], "image/gif", "image/*"),
        (["*/*", "image/*"], "text/plain", "*/*"),
        (["image/*"], "text/plain", None),
        (["application/*+json"], "application/vnd.x+json", "application/*+json"),
        (["application/json"], "application/problem+json", None),
    ],
)
def test_the_most_specific_media_type_is_meant(
    declared: list[str], actual: str, expected: str | None
) -> None:
    assert best_match(declared, actual) == expected


def test_a_media_type_may_be_quoted_and_spaced() -> None:
    read = media_type('Multipart/Form-Data ; Boundary="a;b\\"c" ; x = 1')
    assert (read.essence, read.boundary) == ("multipart/form-data", 'a;b"c')
    assert read.parameters == {"x": "1"}
    assert kind_of("application/vnd.x+json; v=1") == "json"


OBJECT = {
    "type": "object",
    "required": ["a"],
    "additionalProperties": False,
    "properties": {"a": {"type": "integer"}},
}
ARRAY = {"type": "array", "items": OBJECT}
OTHER = {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"a": 1}, "application/json"),
        ([{"a": 1}], "application/x.list+json"),
        ({"b": "x"}, "application/x.other+json;v=2"),
        ("text", "text/plain"),
        (b"bytes", "application/octet-stream"),
    ],
)
def test_each_media_type_keeps_its_own_schema(
    tmp_path: Path, body: Any, expected: str
) -> None:
    content = {
        "application/json": {"schema": OBJECT},
        "application/x.list+json": {"schema": ARRAY},
        "application/x.other+json;v=2": {"schema": OTHER},
        "text/plain": {"schema": {"type": "string"}},
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
    }
    module = package(tmp_path, operation(content))
    api, sent = client(module)
    api.default.x(body)
    assert sent[-1].headers["content-type"] == expected
    if isinstance(body, str | bytes):
        return
    with pytest.raises(TypeError, match="fits none of the media types"):
        api.default.x({"a": "no number", "c": 1})
    api.default.x({"c": 1}, content_type="application/x.other+json;v=2")
    assert sent[-1].headers["content-type"] == "application/x.other+json;v=2"
    assert json.loads(sent[-1].content) == {"c": 1}


def test_a_refusal_is_of_the_media_type_that_has_the_properties(
    tmp_path: Path,
) -> None:
    time = {"type": "string", "format": "date-time"}
    at = {"type": "object", "properties": {"at": time}}
    file = {
        "type": "object",
        "properties": {
            "f": {"type": "string", "format": "binary"},
            "n": {"type": "integer"},
        },
    }
    content = {"application/json": {"schema": at}, MULTIPART: {"schema": file}}
    api, sent = client(package(tmp_path, operation(content)))
    with pytest.raises(ValueError, match=r"at: .* has no offset"):
        api.default.x({"at": dt.datetime(2026, 1, 2)})
    with pytest.raises(TypeError, match="f: a file belongs here, not a str"):
        api.default.x({"f": "name.txt", "n": 1})
    assert not sent
    # undeclared properties make it neither: the first that takes them all
    api.default.x({"at": "2026-01-02T03:04:05Z", "f": "name.txt"})
    assert sent[-1].headers["content-type"] == "application/json"


FORM: dict[str, Any] = {
    "type": "object",
    "properties": {
        "tags": {"type": "array", "items": {"type": "string"}},
        "deep": {"type": "object", "properties": {"c": {"type": "string"}}},
        "pipes": {"type": "array", "items": {"type": "integer"}},
        "json": {"type": "array", "items": {"type": "object"}},
        "flag": {"type": "boolean"},
        "photo": {"type": "string", "contentMediaType": "image/png"},
    },
}
ENCODING: dict[str, Any] = {
    "tags": {"style": "form", "explode": False, "contentType": "text/x-ignored"},
    "deep": {"style": "deepObject", "explode": True},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "photo": {"headers": {"X-Kind": {"schema": {"const": "cover"}}}},
}
VALUE: dict[str, Any] = {
    "tags": ["a", "b c"],
    "deep": {"c": "d&e"},
    "pipes": [1, 2],
    "json": [{"x": 1}, {"x": 2}],
    "flag": True,
}


@pytest.mark.parametrize("kind", [MULTIPART, "application/x-www-form-urlencoded"])
def test_what_a_form_says_arrives_as_it_was(tmp_path: Path, kind: str) -> None:
    properties = dict(FORM["properties"])
    if kind != MULTIPART:
        del properties["photo"]
    schema = {"type": "object", "properties": properties}
    content = {kind: {"schema": schema, "encoding": ENCODING}}
    module = package(tmp_path, operation(content))
    service = importlib.import_module(f"{module.__name__}.server")
    received: list[Any] = []

    class Mine(service.DefaultService):  # type: ignore[misc, name-defined]
        async def x(self, request: Any, body: Any) -> None:
            received.append(body)

    app = TestClient(service.create_app(default=Mine()))

    def forward(request: httpx.Request) -> httpx.Response:
        headers = {"content-type": request.headers["content-type"]}
        answer = app.post("/x", content=request.content, headers=headers)
        return httpx.Response(answer.status_code, content=answer.content)

    api, sent = client(module, forward)
    body = dict(VALUE)
    if kind == MULTIPART:
        body["photo"] = b"\x00\xff"
    api.default.x(body)
    value = dict(received[0])
    if kind == MULTIPART:
        assert value.pop("photo").read() == b"\x00\xff"
        named = {name: (of, data) for name, of, data in parts(sent[-1])}
        assert named["tags"] == ("text/plain", b"a,b c")
        assert named["deep[c]"] == ("text/plain", b"d&e")
        assert named["pipes"] == ("text/plain", b"1|2")
        assert named["photo"] == ("image/png", b"\x00\xff")
        assert b"X-Kind: cover\r\n" in sent[-1].content
    assert value == VALUE


def test_styles_of_3_0_do_not_count_in_multipart_forms(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"tags": FORM["properties"]["tags"]}}
    encoding = {"tags": {"style": "form", "explode": False}}
    content = {MULTIPART: {"schema": schema, "encoding": encoding}}
    module = package(tmp_path, operation(content, version="3.0.3"))
    api, sent = client(module)
    api.default.x({"tags": ["a", "b"]})
    assert [data for _, _, data in parts(sent[-1])] == [b"a", b"b"]


def test_a_file_goes_out_as_a_media_type_that_is_allowed(tmp_path: Path) -> None:
    file = {"type": "string", "format": "binary"}
    schema = {"type": "object", "properties": {"f": file}}
    encoding = {"f": {"contentType": "image/png, image/jpeg"}}
    module = package(
        tmp_path, operation({MULTIPART: {"schema": schema, "encoding": encoding}})
    )
    api, sent = client(module)
    for given, expected in [
        (("a.jpg", b"x"), "image/jpeg"),
        (("a", b"x", "image/png"), "image/png"),
    ]:
        api.default.x({"f": given})
        assert parts(sent[-1])[0][1] == expected
    for wrong in [("a.gif", b"x"), b"x", ("a", b"x", "text/plain")]:
        with pytest.raises(
            ValueError, match="a file is sent as image/png or image/jpeg"
        ):
            api.default.x({"f": wrong})


def test_parts_in_their_order(tmp_path: Path) -> None:
    schema = {"type": "array", "items": {"type": "object"}}
    encoding = {"itemEncoding": {"contentType": "application/json"}}
    content = {"multipart/mixed": {"schema": schema, **encoding}}
    module = package(tmp_path, operation(content, version="3.2.0"))
    api, sent = client(module)
    api.default.x([{"a": 1}, {"a": 2}])
    assert sent[-1].headers["content-type"].startswith("multipart/mixed; boundary=")
    listed = [(of, data) for _, of, data in parts(sent[-1])]
    assert listed == [
        ("application/json", b'{"a":1}'),
        ("application/json", b'{"a":2}'),
    ]


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ({"type": "integer"}, "5", 5),
        ({"type": "boolean"}, "true", True),
        ({"type": "string", "enum": ["5", "a"]}, "5", "5"),
        ({"type": "string"}, '"5"', '"5"'),
        ({"type": "number"}, " 1.5\n", 1.5),
    ],
)
def test_a_text_becomes_what_is_declared(
    tmp_path: Path, schema: Any, text: str, expected: object
) -> None:
    content = {"text/plain": {"schema": schema}}
    module = package(tmp_path, operation(content, content))
    headers = {"content-type": "text/plain"}
    api, sent = client(module, httpx.Response(200, content=text, headers=headers))
    assert api.default.x(expected) == expected
    assert sent[-1].content == (b"true" if expected is True else str(expected).encode())


@pytest.mark.parametrize(
    "media_type", ["application/json", "application/x-www-form-urlencoded"]
)
@pytest.mark.parametrize("several", [False, True])
def test_a_file_has_its_base64_where_there_are_no_bytes(
    tmp_path: Path, media_type: str, *, several: bool
) -> None:
    file = {"type": "string", "format": "binary"}
    properties = {"f": file, "fs": {"type": "array", "items": file}}
    content = {media_type: {"schema": {"type": "object", "properties": properties}}}
    if several:
        content["application/x.other+json"] = {"schema": OTHER}
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x00\xff")
    both = Connected(package(tmp_path, operation(content)), lambda body: None)
    for given in (b"\x00\xff", path, BytesIO(b"\x00\xff"), ("a.txt", b"\x00\xff")):
        both.x({"f": given, "fs": [given]})
        received = both.received[-1]["body"]
        assert received["f"].read() == b"\x00\xff"
        if isinstance(given, BytesIO):
            continue  # is read to its end by the first
        assert [each.read() for each in received["fs"]] == [b"\x00\xff"]
    assert b"AP8" in both.sent[-1].content
