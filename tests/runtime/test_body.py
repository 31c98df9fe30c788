"""Request bodies: the choice of the media type and the bytes."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

import httpx
import pytest
from pydantic import BaseModel, Field
from runtime.operation import NOT_GIVEN, Operation, Part, part
from runtime.options import RequestOptions

from .server import Server

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
OCTETS = "application/octet-stream"


def operation(*media_types: str, **encoding: Part) -> Operation[Any]:
    return Operation(
        "send",
        "POST",
        "/x",
        body=dict.fromkeys(media_types, ""),
        encoding=dict.fromkeys(media_types, encoding),
    )


def sent(
    *media_types: str,
    body: object = None,
    extra: dict[str, Any] | None = None,
    content_type: str | None = None,
    encoding: dict[str, Part] | None = None,
) -> httpx.Request:
    options: RequestOptions = {}
    if extra is not None:
        options["body"] = extra
    if content_type is not None:
        options["headers"] = {"content-type": content_type}
    server = Server()
    declared = operation(*media_types, **(encoding or {}))
    server.call(declared, body=body, options=options)
    return server.last


def parts(request: httpx.Request) -> list[Message]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    assert message.is_multipart(), request.content
    assert not message.defects
    assert request.headers["content-length"] == str(len(request.content))
    return [part for part in message.walk() if not part.is_multipart()]


def name(part: Message) -> object:
    return part.get_param("name", header="content-disposition")


class Thing(BaseModel):
    id_: int = Field(default=0, alias="id")
    note: str | None = None
    size: Decimal | None = None


def test_json() -> None:
    body = {
        "null": None,
        "at": dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        "price": Decimal("1.50"),
        "data": b"\xfb\xff",
        "things": [Thing(id=1), {"deep": Thing(note=None)}],
        "text": "ü\u2028",
    }
    request = sent(FORM, JSON, body=body)
    assert request.headers["content-type"] == JSON
    assert json.loads(request.content) == {
        "null": None,
        "at": "2026-01-02T00:00:00Z",
        "price": "1.50",
        "data": "+/8=",
        "things": [{"id": 1}, {"deep": {"note": None}}],
        "text": "ü\u2028",
    }


def test_a_model_gives_what_was_set_under_its_wire_names() -> None:
    assert json.loads(sent(JSON, body=Thing(id=1)).content) == {"id": 1}
    assert json.loads(sent(JSON, body=Thing(note=None)).content) == {"note": None}


class Notice(BaseModel):
    read: bool = False


def test_a_model_with_a_property_named_read_is_no_file() -> None:
    request = sent(JSON, MULTIPART, body=Notice(read=True))
    assert request.content == b'{"read":true}'
    request = sent(JSON, MULTIPART, body={"notice": Notice(read=True)})
    assert request.content == b'{"notice":{"read":true}}'


def test_keys_are_text() -> None:
    assert sent(JSON, body={1: 2, None: 3}).content == b'{"1":2,"null":3}'
    assert sent(JSON, body={False: 3}).content == b'{"false":3}'


def test_null_absent_and_empty_differ() -> None:
    assert sent(JSON, body=None).content == b"null"
    request = sent(JSON, body=NOT_GIVEN)
    assert request.content == b""
    assert "content-type" not in request.headers
    assert sent(JSON, body={}).content == b"{}"
    # Where no body is declared, None is what generated methods pass.
    assert sent(body=None).content == b""


def test_extra_fields() -> None:
    assert json.loads(sent(JSON, body={"a": 1, "b": 2}, extra={"b": 3}).content) == {
        "a": 1,
        "b": 3,
    }
    assert json.loads(sent(JSON, body=Thing(id=1), extra={"x": None}).content) == {
        "id": 1,
        "x": None,
    }
    assert json.loads(sent(JSON, body=NOT_GIVEN, extra={"x": 1}).content) == {"x": 1}
    assert json.loads(sent(body=None, extra={"x": 1}).content) == {"x": 1}
    with pytest.raises(TypeError, match=r"options\['body'\] adds fields to an object"):
        sent(JSON, body=[1], extra={"x": 1})


def test_a_file_goes_into_a_form_even_where_no_body_is_declared(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"hello")
    (part,) = parts(sent(body=None, extra={"file": file}))
    assert (name(part), part.get_filename()) == ("file", "a.txt")
    assert part.get_payload(decode=True) == b"hello"


def test_what_json_cannot_hold() -> None:
    with pytest.raises(ValueError, match="no number nan"):
        sent(JSON, body={"a": float("nan")})
    with pytest.raises(TypeError, match="cannot hold a file"):
        sent(JSON, body={"a": io.BytesIO()})


def test_the_first_media_type_that_fits() -> None:
    assert sent(OCTETS, JSON, body={"a": 1}).headers["content-type"] == JSON
    assert sent(FORM, "application/vnd.x+json", body=[1]).headers["content-type"] == (
        "application/vnd.x+json"
    )
    assert sent(FORM, MULTIPART, body={"a": 1}).headers["content-type"] == FORM
    assert sent(JSON, OCTETS, body=b"x").headers["content-type"] == OCTETS
    assert sent("*/*", body={"a": 1}).headers["content-type"] == JSON
    assert sent("*/*", body=b"x").headers["content-type"] == OCTETS
    png = ("a.png", b"x")
    assert sent("image/*", body=png).headers["content-type"] == "image/png"
    with pytest.raises(ValueError, match="say as what"):
        sent("image/*", body=b"x")
    assert sent("text/plain", body="hé").content == "hé".encode()
    assert sent("application/xml", body="<a/>").content == b"<a/>"
    assert sent("text/csv", body=io.BytesIO(b"a,b")).content == b"a,b"
    # Bytes are JSON that is written already where nothing else is declared.
    assert sent(JSON, body=b'{"a": 1}').content == b'{"a": 1}'


def test_a_body_that_fits_nothing() -> None:
    with pytest.raises(TypeError, match=r"send: a list cannot be sent as .*form"):
        sent(FORM, body=[1])


def test_the_caller_names_the_media_type() -> None:
    request = sent(JSON, FORM, body={"a": [1, 2]}, content_type=FORM)
    assert request.headers["content-type"] == FORM
    assert request.content == b"a=1&a=2"
    request = sent(JSON, body=b"{}\n{}", content_type="application/x-ndjson")
    assert request.headers["content-type"] == "application/x-ndjson"
    assert request.content == b"{}\n{}"
    request = sent(JSON, MULTIPART, body={"a": "x"}, content_type=MULTIPART)
    assert [name(part) for part in parts(request)] == ["a"]
    request = sent(body={"a": 1}, extra={"b": 2}, content_type="text/json")
    assert json.loads(request.content) == {"a": 1, "b": 2}


def test_urlencoded() -> None:
    body = {"a": "é &=", "b": [True, 2], "c": None, "d": {"e": [1]}, "f": ""}
    content = sent(FORM, body=body).content.decode("ascii")
    assert parse_qsl(content, keep_blank_values=True) == [
        ("a", "é &="),
        ("b", "true"),
        ("b", "2"),
        ("d", '{"e":[1]}'),
        ("f", ""),
    ]


def test_urlencoded_with_styles_of_the_document() -> None:
    encoding = {
        "d": part(style="deepObject"),
        "l": part(style="form", explode=False),
    }
    request = sent(FORM, body={"d": {"e": 1}, "l": [1, 2]}, encoding=encoding)
    assert request.content == b"d%5Be%5D=1&l=1,2"


def test_multipart(tmp_path: Path) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(b"\x89PNG")
    with path.open("rb") as opened:
        body = {
            "text": "hé",
            "flag": True,
            "skipped": None,
            "object": {"a": [1]},
            "many": [1, 2],
            "raw": b"\r\n--",
            "path": path,
            "opened": opened,
            "named": ("x.csv", b"a,b"),
            "typed": ("x.bin", io.BytesIO(b"z"), "application/x-z"),
            "files": [b"1", ("2.txt", b"2")],
        }
        found = parts(sent(JSON, MULTIPART, body=body))
    assert [
        (
            name(part),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in found
    ] == [
        ("text", None, None, "hé".encode()),
        ("flag", None, None, b"true"),
        ("object", None, JSON, b'{"a":[1]}'),
        ("many", None, None, b"1"),
        ("many", None, None, b"2"),
        ("raw", "upload", OCTETS, b"\r\n--"),
        ("path", "pic.png", "image/png", b"\x89PNG"),
        ("opened", "pic.png", "image/png", b"\x89PNG"),
        ("named", "x.csv", "text/csv", b"a,b"),
        ("typed", "x.bin", "application/x-z", b"z"),
        ("files", "upload", OCTETS, b"1"),
        ("files", "2.txt", "text/plain", b"2"),
    ]


def test_multipart_names_cannot_break_out() -> None:
    request = sent(
        MULTIPART, body={'a"\r\nX: 1': ('b"\r\n\r\n.txt', b"x", "c\r\nY: 2")}
    )
    (part,) = parts(request)
    assert part.keys() == ["Content-Disposition", "Content-Type"]
    assert name(part) == "a%22%0D%0AX: 1"


def test_multipart_with_media_types_of_the_document() -> None:
    encoding = {
        "meta": part("application/vnd.meta+json"),
        "pic": part("image/gif"),
        "any": part("image/png, image/jpeg"),
        "range": part("image/*"),
    }
    file = ("x.png", b"x")
    body = {"meta": [{"a": 1}], "pic": b"x", "any": file, "range": file}
    found = parts(sent(MULTIPART, body=body, encoding=encoding))
    assert [each["content-type"] for each in found] == [
        "application/vnd.meta+json",
        "image/gif",
        "image/png",
        "image/png",
    ]


def test_any_kind_of_multipart() -> None:
    content_type = sent("multipart/*", body={"a": b"x"}).headers["content-type"]
    assert content_type.startswith("multipart/form-data; boundary=")


def test_an_empty_form() -> None:
    request = sent(MULTIPART, body={})
    boundary = request.headers["content-type"].partition("boundary=")[2]
    assert request.content == f"--{boundary}--\r\n".encode()


def chunks() -> Iterator[bytes]:
    yield b"a"
    yield b"b"


@pytest.mark.parametrize(
    ("body", "length"),
    [
        (b"ab", "2"),
        (bytearray(b"ab"), "2"),
        (memoryview(b"ab"), "2"),
        (io.BytesIO(b"ab"), "2"),
        (("name", b"ab"), "2"),
        ([b"a", b"b"], None),
        (chunks(), None),
        ("ab", "2"),
    ],
)
def test_binary(body: object, length: str | None) -> None:
    request = sent(OCTETS, body=body)
    assert request.content == b"ab"
    assert request.headers.get("content-length") == length
    assert request.headers.get("transfer-encoding") == (None if length else "chunked")


def test_a_file_is_sent_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"0123456789")
    assert sent(OCTETS, body=path).content == b"0123456789"
    with path.open("rb") as file:
        file.seek(4)
        request = sent(OCTETS, body=file)
    assert request.content == b"456789"
    assert request.headers["content-length"] == "6"


def test_a_file_in_text_mode(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("x")
    with path.open() as file, pytest.raises(TypeError, match='"rb"'):
        sent(OCTETS, body=file)


def test_a_missing_file() -> None:
    with pytest.raises(FileNotFoundError):
        sent(OCTETS, body=Path("/no/such/file"))


async def async_chunks() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


def test_an_asynchronous_client_sends_the_same() -> None:
    server = Server()

    async def main() -> None:
        async with server.async_client() as client:
            for body in (b"ab", io.BytesIO(b"ab"), chunks(), async_chunks()):
                await client.call_operation(operation(OCTETS), None, body, ())
            await client.call_operation(operation(MULTIPART), None, {"f": b"ab"}, ())

    asyncio.run(main())
    assert [request.content for request in server.requests[:-1]] == [b"ab"] * 4
    (part,) = parts(server.last)
    assert part.get_payload(decode=True) == b"ab"


def test_what_json_cannot_hold_is_refused_with_its_place() -> None:
    body = {"items": [1, {"when": object()}]}
    with pytest.raises(TypeError, match=r"^items\.1\.when: JSON cannot hold a object$"):
        Server().call(operation(JSON), body=body)
    with pytest.raises(ValueError, match=r"^a: JSON has no number nan$"):
        Server().call(operation(JSON), body={"a": float("nan")})


def test_an_unknown_option_is_refused() -> None:
    for wrong, near in (("header", "headers"), ("querys", "query")):
        with pytest.raises(TypeError, match=f"no '{wrong}'; did you mean '{near}'"):
            Server().call(operation(JSON), options=cast("RequestOptions", {wrong: {}}))
