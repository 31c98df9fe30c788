"""Requests that users of generators have reported as wrong, each through both sides.

A situation says what is given, what goes out, and what the generated server's method
gets: bytes are compared on the wire, values behind it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from .generated import Connected, operation, package

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
MIXED = "multipart/mixed"
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
FILE = {"type": "string", "format": "binary"}
OCTETS = {"type": "string", "contentMediaType": "application/octet-stream"}
LIST = {"type": "array", "items": TEXT}
AT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
DATA = b"\x00\xff\xfe\r\n"


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    """Give the schema of an object that has nothing but these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": [*required],
        "additionalProperties": False,
    }


def _encoded(name: str) -> dict[str, Any]:
    return {"type": "string", "contentEncoding": name}


@dataclass(frozen=True)
class Situation:
    """A body, and what becomes of it; `sent` are pieces of the bytes that go out."""

    content: Mapping[str, Any]
    given: Any
    media_type: str
    sent: tuple[bytes, ...]
    received: Any = ...
    version: str = "3.1.0"
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    absent: tuple[bytes, ...] = ()


PATCHES = {
    "application/json-patch+json": {
        "schema": {"type": "array", "items": _object("op", "path", op=TEXT, path=TEXT)}
    },
    "application/merge-patch+json": {"schema": {"type": "object"}},
    "application/strategic-merge-patch+json": {"schema": {"type": "object"}},
}
OPERATION = [{"op": "remove", "path": "/a"}]
VERSIONS = {
    f"application/vnd.x+json; version={number}": {
        "schema": _object(name, **{name: TEXT})
    }
    for number, name in ((1, "one"), (2, "two"))
}
ORDERED = {
    "schema": {
        "type": "array",
        "prefixItems": [_object("a", a=NUMBER), FILE],
        "items": TEXT,
    },
    "prefixEncoding": [{"contentType": JSON}, {"contentType": "image/png"}],
    "itemEncoding": {"contentType": "text/plain"},
}


def _form(schema: Any, kind: str = MULTIPART, **encoding: Any) -> dict[str, Any]:
    return {kind: {"schema": schema, "encoding": encoding}}


SITUATIONS: dict[str, Situation] = {
    # -- which media type ---------------------------------------------------------
    "a JSON patch": Situation(
        PATCHES, OPERATION, "application/json-patch+json", (b'"op":"remove"',)
    ),
    "a merge patch": Situation(
        PATCHES, {"a": None}, "application/merge-patch+json", (b'{"a":null}',)
    ),
    "another patch by its name": Situation(
        PATCHES,
        {"a": 1},
        "application/strategic-merge-patch+json",
        (b'{"a":1}',),
        options={"content_type": "application/strategic-merge-patch+json"},
    ),
    "the first version": Situation(
        VERSIONS, {"one": "x"}, "application/vnd.x+json; version=1", (b'{"one":"x"}',)
    ),
    "the second version": Situation(
        VERSIONS, {"two": "x"}, "application/vnd.x+json; version=2", (b'{"two":"x"}',)
    ),
    "a text beside an object": Situation(
        {JSON: {"schema": _object(a=NUMBER)}, "text/markdown": {"schema": TEXT}},
        "# Title",
        "text/markdown",
        (b"# Title",),
    ),
    "a form whose file is left out": Situation(
        {
            **_form(_object(file=FILE, note=TEXT)),
            JSON: {"schema": _object("u", u=TEXT)},
        },
        {"note": "x"},
        MULTIPART,
        (b'name="note"\r\n\r\nx\r\n',),
    ),
    "the JSON beside that form": Situation(
        {
            **_form(_object(file=FILE, note=TEXT)),
            JSON: {"schema": _object("u", u=TEXT)},
        },
        {"u": "x"},
        JSON,
        (b'{"u":"x"}',),
    ),
    "bytes beside an object": Situation(
        {JSON: {"schema": _object(a=NUMBER)}, "application/cbor": {"schema": FILE}},
        DATA,
        "application/cbor",
        (DATA,),
    ),
    "a file of the narrowest range": Situation(
        {"*/*": {"schema": FILE}, "image/*": {"schema": FILE}},
        ("a.png", DATA),
        "image/png",
        (DATA,),
    ),
    "a file with a type of its own": Situation(
        {"image/*": {"schema": FILE}},
        ("a", DATA, "image/webp"),
        "image/webp",
        (DATA,),
    ),
    "a list where JSON and a form are declared": Situation(
        {JSON: {"schema": LIST}, **_form(_object(a=TEXT), FORM)},
        ["x"],
        JSON,
        (b'["x"]',),
    ),
    # -- files ---------------------------------------------------------------------
    "what FastAPI writes for a file": Situation(
        _form(_object("file", file=OCTETS)),
        {"file": ("a.bin", DATA)},
        MULTIPART,
        (b'filename="a.bin"', DATA),
        {"file": DATA},
    ),
    "a list of files": Situation(
        _form(_object("files", files={"type": "array", "items": OCTETS})),
        {"files": [("a.txt", b"1"), DATA]},
        MULTIPART,
        (b'filename="a.txt"\r\nContent-Type: text/plain\r\n', DATA),
        {"files": [b"1", DATA]},
    ),
    "a map of files": Situation(
        _form({"type": "object", "additionalProperties": FILE}),
        {"a": b"1", "b": DATA},
        MULTIPART,
        (b'name="a"', b'name="b"', DATA),
        {"a": b"1", "b": DATA},
    ),
    "a file that may be null": Situation(
        _form(_object(f={"anyOf": [OCTETS, {"type": "null"}]}, n=NUMBER)),
        {"f": None, "n": 1},
        MULTIPART,
        (b'name="n"',),
        {"n": 1},
        absent=(b'name="f"', b"None"),
    ),
    "files where nothing is declared": Situation(
        {MULTIPART: {}},
        {"f": ("n.bin", DATA), "l": [b"1", DATA], "t": "x"},
        MULTIPART,
        (DATA,),
        {"f": DATA, "l": [b"1", DATA], "t": "x"},
    ),
    "a file where any value may be": Situation(
        _form({"type": "object", "properties": {"a": {}}}),
        {"a": DATA, "b": ("b", DATA), "c": "text"},
        MULTIPART,
        (DATA,),
        {"a": DATA, "b": DATA, "c": "text"},
    ),
    "named parts that are no form": Situation(
        _form(_object(meta=_object(a=NUMBER), f=FILE, t=TEXT), MIXED),
        {"meta": {"a": 1}, "f": ("ä.bin", DATA), "t": "x"},
        MIXED,
        (b'name="meta"', b'name="f"; filename="\xc3\xa4.bin"', DATA),
        {"meta": {"a": 1}, "f": DATA, "t": "x"},
    ),
    "a file beside its description": Situation(
        _form(_object(meta={}, media=FILE), "multipart/related"),
        {"meta": {"a": 1}, "media": DATA},
        "multipart/related",
        (b'{"a":1}', DATA),
        {"meta": {"a": 1}, "media": DATA},
    ),
    "a file without a type": Situation(
        _form(_object(f={"contentMediaType": "image/png"})),
        {"f": DATA},
        MULTIPART,
        (b"Content-Type: image/png\r\n\r\n" + DATA,),
        {"f": DATA},
    ),
    "a file name that needs quoting": Situation(
        _form(_object(f=FILE)),
        {"f": ('ä".txt', b"x")},
        MULTIPART,
        ('filename="ä%22.txt"'.encode(),),
        {"f": b"x"},
    ),
    # -- encodings ------------------------------------------------------------------
    "base64url in JSON": Situation(
        {JSON: {"schema": _object(v=_encoded("base64url"))}},
        {"v": b"\xfb\xff"},
        JSON,
        (b'{"v":"-_8"}',),
        {"v": b"\xfb\xff"},
    ),
    "quoted-printable in JSON": Situation(
        {JSON: {"schema": _object(v=_encoded("quoted-printable"))}},
        {"v": "é=".encode()},
        JSON,
        (b"=C3=A9=3D",),
        {"v": "é=".encode()},
    ),
    "hexadecimal digits in JSON": Situation(
        {JSON: {"schema": _object(v=_encoded("base16"))}},
        {"v": b"\x00\xff"},
        JSON,
        (b"00FF",),
        {"v": b"\x00\xff"},
    ),
    "base64url as a whole body": Situation(
        {"text/plain": {"schema": _encoded("base64url")}},
        b"\xfb\xff",
        "text/plain",
        (b"-_8",),
        b"\xfb\xff",
    ),
    "base64 of an image as a whole body": Situation(
        {
            "image/png": {
                "schema": {**_encoded("base64"), "contentMediaType": "image/png"}
            }
        },
        b"\x00\x01",
        "image/png",
        (b"AAE=",),
        b"\x00\x01",
    ),
    "quoted-printable as a part": Situation(
        _form(_object(v=_encoded("quoted-printable"))),
        {"v": b"a=\xff"},
        MULTIPART,
        (b"a=3D=FF",),
        {"v": b"a=\xff"},
    ),
    "base64 in a list": Situation(
        {JSON: {"schema": {"type": "array", "items": _encoded("base64")}}},
        [b"\x00", b"\xff"],
        JSON,
        (b'["AA==","/w=="]',),
        [b"\x00", b"\xff"],
    ),
    # -- forms ----------------------------------------------------------------------
    "an object as JSON in a form": Situation(
        _form(_object(meta=_object(a=NUMBER)), FORM, meta={"contentType": JSON}),
        {"meta": {"a": 1}},
        FORM,
        (b"meta=%7B%22a%22%3A1%7D",),
        {"meta": {"a": 1}},
    ),
    "a part with a media type of a version": Situation(
        _form(
            _object(meta=_object(a=NUMBER)),
            meta={"contentType": "application/vnd.x+json; version=2"},
        ),
        {"meta": {"a": 1}},
        MULTIPART,
        (b'Content-Type: application/vnd.x+json; version=2\r\n\r\n{"a":1}',),
        {"meta": {"a": 1}},
    ),
    "XML as text": Situation(
        _form(_object(doc=TEXT), doc={"contentType": "application/xml"}),
        {"doc": "<a/>"},
        MULTIPART,
        (b"Content-Type: application/xml\r\n\r\n<a/>\r\n",),
        {"doc": "<a/>"},
    ),
    "a list with blanks between": Situation(
        _form(_object(t=LIST), FORM, t={"style": "spaceDelimited", "explode": False}),
        {"t": ["a", "b"]},
        FORM,
        (b"t=a%20b",),
        {"t": ["a", "b"]},
    ),
    "reserved characters of a form": Situation(
        _form(_object(t=TEXT), FORM, t={"style": "form", "allowReserved": True}),
        {"t": "a/b?c"},
        FORM,
        (b"t=a/b?c",),
        {"t": "a/b?c"},
    ),
    "a deep object beside a file": Situation(
        _form(
            _object(f=FILE, o=_object(a=NUMBER, b=LIST)),
            o={"style": "deepObject", "explode": True},
        ),
        {"f": DATA, "o": {"a": 1}},
        MULTIPART,
        (b'name="o[a]"\r\n\r\n1\r\n', DATA),
        {"f": DATA, "o": {"a": 1}},
    ),
    "an object that is exploded into its fields": Situation(
        _form(_object(o=_object(a=NUMBER, c=TEXT)), FORM, o={"style": "form"}),
        {"o": {"a": 1, "c": "x"}},
        FORM,
        (b"a=1&c=x",),
        {"o": {"a": 1, "c": "x"}},
    ),
    "an object that is exploded into parts": Situation(
        _form(_object(f=FILE, o=_object(a=NUMBER)), o={"style": "form"}),
        {"f": DATA, "o": {"a": 1}},
        MULTIPART,
        (b'name="a"\r\n\r\n1\r\n', DATA),
        {"f": DATA, "o": {"a": 1}},
    ),
    "a map that is exploded into fields": Situation(
        _form(
            _object(n=NUMBER, o={"type": "object", "additionalProperties": TEXT}),
            FORM,
            o={"style": "form"},
        ),
        {"n": 1, "o": {"x": "1", "y": "2"}},
        FORM,
        (b"n=1", b"x=1&y=2"),
        {"n": 1, "o": {"x": "1", "y": "2"}},
    ),
    "times and days of a form": Situation(
        _form(
            _object(at={**TEXT, "format": "date-time"}, day={**TEXT, "format": "date"}),
            FORM,
        ),
        {"at": AT, "day": AT},
        FORM,
        (b"at=2026-01-02T03%3A04%3A05Z", b"day=2026-01-02"),
        {"at": AT, "day": AT.date()},
    ),
    "an empty list of a form": Situation(
        _form(_object(t=LIST, n=NUMBER), FORM),
        {"t": [], "n": 1},
        FORM,
        (b"n=1",),
        {"n": 1},
    ),
    "parts in their order, the first ones by themselves": Situation(
        {MIXED: ORDERED},
        [{"a": 1}, DATA, "x", "y"],
        MIXED,
        (
            b'Content-Type: application/json\r\n\r\n{"a":1}',
            b"Content-Type: image/png\r\n\r\n" + DATA,
            b"Content-Type: text/plain\r\n\r\ny",
        ),
        [{"a": 1}, DATA, "x", "y"],
        "3.2.0",
    ),
    "parts that have an item's schema": Situation(
        {
            MIXED: {
                "itemSchema": _object(a=NUMBER),
                "itemEncoding": {"contentType": JSON},
            }
        },
        [{"a": 1}, {"a": 2}],
        MIXED,
        (b'{"a":1}', b'{"a":2}'),
        [{"a": 1}, {"a": 2}],
        "3.2.0",
    ),
    # -- values ---------------------------------------------------------------------
    "a text that looks like a number": Situation(
        {"text/plain": {"schema": TEXT}}, "5", "text/plain", (b"5",)
    ),
    "an integer as text": Situation(
        {"text/plain": {"schema": NUMBER}}, 5, "text/plain", (b"5",)
    ),
    "a truth value as text": Situation(
        {"text/plain": {"schema": {"type": "boolean"}}},
        False,
        "text/plain",
        (b"false",),
    ),
    "one of several numbers as text": Situation(
        {"text/plain": {"schema": {"enum": [1, 2]}}}, 2, "text/plain", (b"2",)
    ),
    "a moment as text": Situation(
        {"text/plain": {"schema": {**TEXT, "format": "date-time"}}},
        AT,
        "text/plain",
        (b"2026-01-02T03:04:05Z",),
    ),
    "a property without a name": Situation(
        {JSON: {"schema": _object("", **{"": TEXT, "a": NUMBER})}},
        {"": "x", "a": 1},
        JSON,
        (b'{"":"x","a":1}',),
    ),
    "what one of two types is": Situation(
        {JSON: {"schema": {"type": "array", "items": {"type": ["integer", "string"]}}}},
        [1, "1"],
        JSON,
        (b'[1,"1"]',),
    ),
    "what only a dependency declares": Situation(
        {
            JSON: {
                "schema": {
                    "type": "object",
                    "properties": {"card": TEXT},
                    "dependentSchemas": {
                        "card": {
                            "required": ["until"],
                            "properties": {"until": {**TEXT, "format": "date"}},
                        }
                    },
                }
            }
        },
        {"card": "1", "until": AT.date()},
        JSON,
        (b'"until":"2026-01-02"',),
        {"card": "1", "until": AT.date()},
    ),
    "records": Situation(
        {"application/json-seq": {"itemSchema": _object(a=TEXT)}},
        [{"a": "x\ny"}, {"a": "z"}],
        "application/json-seq",
        (b'\x1e{"a":"x\\ny"}\n\x1e{"a":"z"}\n',),
        [{"a": "x\ny"}, {"a": "z"}],
        "3.2.0",
    ),
}


def _plain(value: Any) -> Any:
    """Give what a method got as plain values: models as objects, uploads as their bytes."""
    if hasattr(value, "read"):
        return value.read()
    if hasattr(value, "to_dict"):
        shown = {name: getattr(value, name) for name in type(value).model_fields}
        names = {n: f.alias or n for n, f in type(value).model_fields.items()}
        present = {n for n in shown if n in value.model_fields_set}
        extra = value.model_extra or {}
        return {
            **{names[n]: _plain(shown[n]) for n in shown if n in present},
            **{n: _plain(v) for n, v in extra.items()},
        }
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_is_given_goes_out_and_arrives(tmp_path: Path, name: str) -> None:
    situation = SITUATIONS[name]
    document = operation(dict(situation.content), version=situation.version)
    received: list[Any] = []

    async def keep(body: Any) -> None:
        is_stream = hasattr(body, "__aiter__")
        received.append(await body.read() if is_stream else _plain(body))

    both = Connected(package(tmp_path, document), keep)
    both.x(situation.given, **situation.options)
    request = both.sent[-1]
    assert request.headers["content-type"].startswith(situation.media_type)
    for piece in situation.sent:
        assert piece in request.content
    for piece in situation.absent:
        assert piece not in request.content
    wanted = situation.given if situation.received is ... else situation.received
    if isinstance(wanted, tuple):
        wanted = wanted[1]
    assert received == [wanted]
