"""Texts in the character set that is named for them, written and read on both sides."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient
from runtime.media_types import read_text, written_text

from .generated import Connected, client, operation, package

TEXT = {"type": "string"}
LATIN = "text/plain; charset=iso-8859-1"
XML = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'


@pytest.mark.parametrize(
    ("content_type", "text", "expected"),
    [
        ("text/plain", "ü", "ü".encode()),
        ("text/plain; charset=utf-8", "ü", "ü".encode()),
        (LATIN, "ü", b"\xfc"),
        ('text/csv;charset="windows-1252"', "€", b"\x80"),
        ("text/plain;charset=shift_jis", "日", "日".encode("shift_jis")),
        ("text/plain;charset=utf-16", "ü", "ü".encode("utf-16")),
        ("text/plain;charset=utf-16be", "ü", b"\x00\xfc"),
        ("application/xml", XML, XML.encode("latin-1")),
        ("application/xml; charset=utf-8", XML, XML.encode()),
        ("application/xml", "<a>ü</a>", "<a>ü</a>".encode()),
    ],
)
def test_a_text_is_in_its_character_set(
    content_type: str, text: str, expected: bytes
) -> None:
    assert written_text(text, content_type) == expected
    assert read_text(expected, content_type, exact=True) == text


@pytest.mark.parametrize("name", ["nothing", "hex", "punycode", "idna", "utf-7"])
def test_what_is_no_character_set_is_not_used(name: str) -> None:
    content_type = f"text/plain; charset={name}"
    with pytest.raises(ValueError, match=f"{name} is no character set"):
        written_text("x", content_type)
    with pytest.raises(ValueError, match="not in its character set"):
        read_text(b"x", content_type, exact=True)
    assert read_text("ü".encode() + b"\xff", content_type) == "ü\ufffd"


def test_bodies_and_answers(tmp_path: Path) -> None:
    content = {LATIN: {"schema": TEXT}}
    both = Connected(package(tmp_path, operation(content, content)))
    assert both.x("ü") == "ü"
    assert both.sent[-1].content == b"\xfc"
    assert both.received[-1] == {"body": "ü"}
    with pytest.raises(ValueError, match="iso-8859-1 has no character '日'"):
        both.x("日")
    assert len(both.sent) == 1


def test_an_answer_that_its_character_set_lacks_is_wrong(tmp_path: Path) -> None:
    both = Connected(
        package(tmp_path, operation(answer={LATIN: {"schema": TEXT}})), "日"
    )
    with pytest.raises(Exception, match="iso-8859-1 has no character '日'"):
        both.x()


def test_parts_of_a_form(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"t": TEXT}}
    content = {
        "multipart/form-data": {
            "schema": schema,
            "encoding": {"t": {"contentType": LATIN}},
        }
    }
    both = Connected(package(tmp_path, operation(content)), lambda body: None)
    both.x({"t": "ü"})
    assert b"charset=iso-8859-1\r\n\r\n\xfc\r\n" in both.sent[-1].content
    assert both.received[-1] == {"body": {"t": "ü"}}


def test_a_hostile_character_set_takes_no_time(tmp_path: Path) -> None:
    content = {"text/plain": {"schema": TEXT}}
    both = Connected(package(tmp_path, operation(content)), lambda body: None)
    text = b"a" * 10 + b"-" + b"9a" * 100_000
    begun = time.perf_counter()
    headers = {"content-type": "text/plain; charset=punycode"}
    response = TestClient(both.app).post("/x", content=text, headers=headers)
    assert response.status_code == 400
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize(
    ("charset", "written_in"),
    [
        ("iso-8859-1", "iso-8859-1"),
        ("iso-8859-1", "utf-8"),  # named so by default, and not written so
        ("utf-16", "utf-16"),
        ("utf-16le", "utf-16le"),
        ("unknown", "utf-8"),
        ("utf-8", "utf-8-sig"),
    ],
)
def test_json_in_another_character_set_is_read(
    tmp_path: Path, charset: str, written_in: str, status: int
) -> None:
    """Old servers write it, against RFC 8259."""
    schema = {"type": "object", "properties": {"a": TEXT}}
    document = operation(answer={"application/json": {"schema": schema}})
    responses = document["paths"]["/x"]["post"]["responses"]
    responses["400"] = responses["200"]
    text = json.dumps({"a": "ü"}, ensure_ascii=False).encode(written_in)
    headers = {"content-type": f"application/json; charset={charset}"}
    module: Any = package(tmp_path, document)
    api, _ = client(module, httpx.Response(status, content=text, headers=headers))
    if status == 200:
        assert api.default.x().a == "ü"
        return
    with pytest.raises(module.ApiError) as caught:
        api.default.x()
    assert caught.value.body.a == "ü"


@pytest.mark.parametrize("text", ["ü", "日本", "a%20b"])
def test_a_header_arrives_as_it_was(tmp_path: Path, text: str) -> None:
    parameters = [{"name": "X-T", "in": "header", "schema": TEXT}]
    document = operation(parameters=parameters)
    both = Connected(package(tmp_path, document), lambda **arguments: None)
    both.x(x_t=text)
    assert both.received[-1] == {"x_t": text}
    raw = {b"X-T": b"\xfc"}  # of a client that writes Latin-1
    TestClient(both.app).post("/x", headers=raw)
    assert both.received[-1] == {"x_t": "ü"}
