"""Bytes → values: encodings, JSON, limits."""

from __future__ import annotations

import json

import pytest

from specpress.document.parse.text import parse
from specpress.errors import SpecpressError

VALUE = {"a": "é…😀", "b": [1, 2.5, None, True]}


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-le",
        "utf-32-be",
    ],
)
def test_an_encoding_is_recognised(encoding: str) -> None:
    text = json.dumps(VALUE, ensure_ascii=False)
    assert parse(text.encode(encoding)) == (VALUE, ())


def test_what_is_not_utf_8_is_windows_1252() -> None:
    value, problems = parse('{"a": "café"}'.encode("cp1252"))
    assert value == {"a": "café"}
    assert [problem.kind for problem in problems] == ["encoding"]


def test_half_a_surrogate_pair_is_replaced_and_a_whole_one_kept() -> None:
    value, _ = parse(b'{"a\\ud800": "\\ud83d\\ude00 \\udc00"}')
    assert value == {"a\ufffd": "😀 \ufffd"}
    value, _ = parse(rb'["\ud83d\uDE00", "\\ud83d\ude00", "\uD83d", "\ud83dx"]')
    assert value == ["😀", "\\ud83d\ufffd", "\ufffd", "\ufffdx"]
    value, _ = parse(rb'["\ude00\ud83d"]')
    assert value == ["\ufffd\ufffd"]


def test_numbers_that_json_does_not_have_are_text() -> None:
    value, problems = parse(b'{"a": NaN, "b": 1e999, "c": -Infinity, "d": 1e3}')
    assert value == {"a": "NaN", "b": "1e999", "c": "-Infinity", "d": 1000.0}
    assert [problem.kind for problem in problems] == ["number"] * 3


def test_of_two_equal_keys_the_last_one_counts() -> None:
    value, problems = parse(b'{"a": 1, "a": 2}')
    assert value == {"a": 2}
    assert [problem.kind for problem in problems] == ["duplicate-key"]


def test_a_json_error_has_line_and_column() -> None:
    with pytest.raises(SpecpressError, match="line 2, column 9") as caught:
        parse(b'{"a": 1,\n "b": 2 "c": 3}', "api.json")
    assert caught.value.file == "api.json"


def test_a_trailing_comma_is_read_as_yaml() -> None:
    value, problems = parse(b'{"a": 1,}')
    assert value == {"a": 1}
    assert [problem.kind for problem in problems] == ["json"]


@pytest.mark.parametrize("name", ["a.yaml", "https://x.test/a.YML?v=1"])
def test_yaml_may_begin_with_a_brace(name: str) -> None:
    value, problems = parse(b"{type: object, required: [a]}", name)
    assert value == {"type": "object", "required": ["a"]}
    assert not problems


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "nothing"),
        (b" \n\t", "nothing"),
        (b"\xef\xbb\xbf", "nothing"),
        (b"<!DOCTYPE html><HTML><body>404", "HTML page"),
        (b"<?xml version='1.0'?><a/>", "markup"),
        (b"[" * 100_000, "200 levels"),
        (b"[" * 100_000 + b"]" * 100_000, "200 levels"),
        (b"[" * 202 + b"]" * 202, "200 levels"),
        (b'{"a": ' + b"9" * 5000 + b"}", "thousands of digits"),
    ],
)
def test_what_is_no_document_is_one_clear_error(data: bytes, found: str) -> None:
    with pytest.raises(SpecpressError, match=found):
        parse(data)


def test_the_deepest_allowed_nesting_is_read() -> None:
    value, _ = parse(b"[" * 201 + b"]" * 201)
    assert isinstance(value, list)


def test_a_file_may_not_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specpress.document.parse.text.MAX_BYTES", 10)
    with pytest.raises(SpecpressError, match="at most 10 bytes, found 13"):
        parse(b'{"a": "aaaa"}')
