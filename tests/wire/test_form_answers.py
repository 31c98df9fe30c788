"""Answers that are forms, or have several parts: the rules of requests, both ways."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from .generated import Connected, client, operation, package

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
FIELDS: dict[str, Any] = {
    "type": "object",
    "required": ["n", "tags"],
    "properties": {
        "n": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "at": {"type": "string", "format": "date-time"},
        "o": {"type": "object", "properties": {"a": {"type": "integer"}}},
        "code": {"type": "string", "contentEncoding": "base64"},
    },
}
FILE = {"type": "string", "format": "binary"}
WITH_FILES: dict[str, Any] = {
    **FIELDS,
    "properties": {**FIELDS["properties"], "file": FILE, "rest": {}},
}
AT = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def _none(**_: object) -> None:
    return None


@pytest.mark.parametrize("media_type", [FORM, MULTIPART])
@pytest.mark.parametrize("tags", [["[1]"], ["null", "true"], ["a&b=c", "1"]])
def test_a_form_is_written_and_read(
    tmp_path: Path, media_type: str, tags: list[str]
) -> None:
    value = {"n": 1, "tags": tags, "at": AT, "o": {"a": 2}, "code": b"\xff"}
    document = operation(answer={media_type: {"schema": FIELDS}})
    both = Connected(package(tmp_path, document), value)
    read = both.x()
    assert (read.n, read.tags, read.at, read.o.a, read.code) == (
        1,
        tags,
        AT,
        2,
        b"\xff",
    )
    sent = TestClient(both.app).post("/x")
    assert sent.headers["content-type"].startswith(media_type)
    assert both.mock().tags is not None


def test_files_of_a_form_come_as_they_are(tmp_path: Path) -> None:
    value = {"n": 1, "tags": ["a"], "file": ("a.png", b"\xff\r\n--"), "rest": b"\x00"}
    document = operation(answer={MULTIPART: {"schema": WITH_FILES}})
    both = Connected(package(tmp_path, document), value)
    read = both.x()
    assert (read.file, read.rest) == (b"\xff\r\n--", b"\x00")


def test_parts_without_names_keep_their_order(tmp_path: Path) -> None:
    items = {"type": "array", "prefixItems": [FIELDS["properties"]["o"], FILE]}
    document = operation(answer={"multipart/mixed": {"schema": items}})
    both = Connected(package(tmp_path, document), [{"a": 1}, b"\xff\x00"])
    assert both.x() == [{"a": 1}, b"\xff\x00"]


@pytest.mark.parametrize("value", [{"n": 1}, {"n": "x", "tags": ["a"]}, "text", None])
def test_a_wrong_form_is_not_sent(tmp_path: Path, value: object) -> None:
    document = operation(answer={FORM: {"schema": FIELDS}})
    both = Connected(package(tmp_path, document), lambda: value)
    with pytest.raises(Exception, match="x: 200"):
        both.x()


def test_what_is_no_form_is_told(tmp_path: Path) -> None:
    module = package(tmp_path, operation(answer={MULTIPART: {"schema": FIELDS}}))
    headers = {"content-type": f"{MULTIPART}; boundary=x"}
    cut = httpx.Response(200, headers=headers, content=b"--x\r\n\r\n1")
    caller, _ = client(module, cut)
    with pytest.raises(module.MismatchError):
        caller.default.x()


@pytest.mark.parametrize("tags", [["[1]"], ["[1,2]", "null"], ["12"]])
def test_texts_of_a_form_stay_texts(tmp_path: Path, tags: list[str]) -> None:
    both = Connected(
        package(tmp_path, operation({MULTIPART: {"schema": FIELDS}})), _none
    )
    both.x({"n": 1, "tags": tags})
    assert both.received[0]["body"]["tags"] == tags


def test_text_that_is_json_already_is_not_written_again(tmp_path: Path) -> None:
    text = {"type": "string", "contentMediaType": "application/json"}
    schema = {"type": "object", "properties": {"a": text}}
    both = Connected(
        package(tmp_path, operation({MULTIPART: {"schema": schema}})), _none
    )
    both.x({"a": '{"b": "c"}'})
    assert b'\r\n\r\n{"b": "c"}\r\n' in both.sent[0].content
    assert both.received[0]["body"] == {"a": '{"b": "c"}'}


@pytest.mark.parametrize("kind", ["multipart/mixed", "multipart/related"])
def test_parts_have_names_where_an_object_is_declared(
    tmp_path: Path, kind: str
) -> None:
    """A body of parts that is no form, in OpenAPI 3.0 and 3.1."""
    properties = {"n": {"type": "integer"}, "f": FILE, "l": FIELDS}
    schema = {"type": "object", "properties": properties}
    value = {"n": 1, "f": b"\x00\xff", "l": {"n": 2, "tags": ["a"]}}
    answers = operation(answer={kind: {"schema": schema}})
    answer = Connected(package(tmp_path, answers), value).x()
    assert (answer.n, answer.f, answer.l.tags) == (1, b"\x00\xff", ["a"])
