"""Evidence from files: what is read, and what is refused with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specpress.errors import SpecpressError
from specpress.evidence.exchange import Exchange, MismatchEntry, Skipped
from specpress.evidence.read import read_evidence


def _line(**changes: Any) -> str:
    line = {
        "method": "get",
        "path": "/pets/1?x=1",
        "query": [["limit", 5], ["all", True]],
        "request_headers": {"X-Trace": "a"},
        "request_body": None,
        "status": 200,
        "response_headers": {"Content-Type": "application/json; charset=utf-8"},
        "response_json": {"name": "a\u2028b"},
        "response_text": None,
    }
    return json.dumps({**line, **changes}, ensure_ascii=False)


def _read(tmp_path: Path, text: str, name: str = "a.jsonl") -> list[Any]:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return list(read_evidence([file]))


def test_a_line_is_an_exchange(tmp_path: Path) -> None:
    first, second = _read(tmp_path, f"{_line()}\n\n{_line(method='POST')}\n")
    assert isinstance(first, Exchange)
    assert (first.method, first.path) == ("GET", "/pets/1")
    assert first.query == (("x", "1"), ("limit", "5"), ("all", "true"))
    assert first.request_headers == {"x-trace": "a"}
    assert first.response is not None
    assert first.response.media_type == "application/json"
    assert first.response.value == {"name": "a\u2028b"}
    assert first.place.endswith("a.jsonl:1")
    assert second.place.endswith("a.jsonl:3")


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ({"json": None}, "json", None),
        ({"form": {"a": "1"}}, "form", {"a": "1"}),
        ({"form": {"a": ["1", 2, True]}}, "form", {"a": ["1", "2", "true"]}),
        ({"raw": "{"}, "broken", ""),
        ({"raw": "[1]"}, "json", [1]),
        ({"truncated": True}, "text", ""),
    ],
)
def test_bodies_of_requests(tmp_path: Path, body: Any, kind: str, value: Any) -> None:
    headers = {"content-type": "application/json"}
    (read,) = _read(tmp_path, _line(request_body=body, request_headers=headers))
    assert (read.request.kind, read.request.value) == (kind, value)
    assert read.request.complete is ("truncated" not in body)


def test_null_is_a_value_where_the_media_type_says_json(tmp_path: Path) -> None:
    null, nothing = _read(
        tmp_path,
        f"{_line(response_json=None)}\n{_line(response_json=None, response_headers={})}",
    )
    assert null.response.value is None
    assert nothing.response is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "expected JSON"),
        ("[]", "expected an exchange"),
        ('{"a": 1}', "an object with a"),
        (_line(status=99), "100 to 599"),
        (_line(query=7), "a query of pairs"),
        (_line(request_headers=[1]), "headers"),
        (_line(request_body={"x": 1}), "a body as"),
        ('{"mismatches": 1}', "operation_id"),
        ('{"mismatches": [1], "operation_id": "a", "status_code": 1}', "a location"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SpecpressError, match=message) as caught:
        _read(tmp_path, f"{_line()}\n{text}\n")
    assert caught.value.file.endswith("a.jsonl:2")


def test_the_end_of_a_recording_that_goes_on(tmp_path: Path) -> None:
    for cut in (1, 5, 40, len(_line()) - 1):
        file = tmp_path / "a.jsonl"
        file.write_text(f"{_line()}\n{_line()[:cut]}", encoding="utf-8")
        skipped = Skipped()
        assert len(list(read_evidence([file], skipped))) == 1
        assert skipped.entries == 1
    assert len(_read(tmp_path, f"{_line()}\n{_line()}")) == 2
    for wrong in (f"{_line()}\nnonsense", f"{_line()}\n{_line()[:9]}\n", _line()[:9]):
        with pytest.raises(SpecpressError, match="expected JSON"):
            _read(tmp_path, wrong)


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(SpecpressError, match="expected evidence"):
        list(read_evidence([tmp_path / "none.jsonl"]))


def test_mismatches(tmp_path: Path) -> None:
    entry = {
        "operation_id": "get_pet",
        "status_code": 200,
        "mismatches": [{"location": ["a", 0], "kind": "null", "received": "null"}],
    }
    (read,) = _read(tmp_path, json.dumps(entry))
    assert isinstance(read, MismatchEntry)
    assert read.mismatches[0].location == ("a", 0)


def _har(*entries: dict[str, Any]) -> dict[str, Any]:
    pages = [{"title": '"entries": ['}]
    return {"log": {"version": "1.2", "pages": pages, "entries": [*entries]}}


def _entry(**response: Any) -> dict[str, Any]:
    return {
        "startedDateTime": "2026-01-02T03:04:05Z",
        "request": {
            "method": "POST",
            "url": "https://a.test/api/pets?x=1",
            "headers": [{"name": "A", "value": "b"}],
            "postData": {"mimeType": "application/json", "text": '{"n": 1}'},
        },
        "response": {
            "status": 200,
            "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"text": "[1]", "size": 3},
            **response,
        },
    }


@pytest.mark.parametrize("indent", [None, 2])
def test_an_archive(tmp_path: Path, indent: int | None) -> None:
    text = json.dumps(_har(*[_entry()] * 3), indent=indent)
    exchanges = _read(tmp_path, text, "a.har")
    assert len(exchanges) == 3
    first = exchanges[0]
    assert (first.method, first.path, first.query) == (
        "POST",
        "/api/pets",
        (("x", "1"),),
    )
    assert (first.request.value, first.response.value) == ({"n": 1}, [1])
    assert first.time == "2026-01-02T03:04:05Z"
    assert len({each.place for each in exchanges}) == (1 if indent is None else 3)
    # told by what is in it as well
    assert len(_read(tmp_path, text, "other")) == 3


def test_an_archive_of_large_entries_in_many_reads(tmp_path: Path) -> None:
    long = json.dumps(["x" * 300_000])
    text = json.dumps(_har(*[_entry(content={"text": long})] * 3))
    values = [each.response.value for each in _read(tmp_path, text, "a.har")]
    assert values == [["x" * 300_000]] * 3


def test_what_an_archive_left_out(tmp_path: Path) -> None:
    skipped = Skipped()
    file = tmp_path / "a.har"
    cut, empty = _entry(content={"size": 9}), _entry(content={"size": 0})
    file.write_text(json.dumps(_har(_entry(status=0), cut, empty)))
    first, second = read_evidence([file], skipped)
    assert skipped.entries == 1
    assert isinstance(first, Exchange) and isinstance(second, Exchange)
    assert first.response is not None and not first.response.complete
    assert second.response is None


@pytest.mark.parametrize("text", ['{"log": {', '{"log": {"a": 1}}', "[]", '{"log": 1}'])
def test_what_is_no_archive(tmp_path: Path, text: str) -> None:
    with pytest.raises(SpecpressError, match=r"a\.har:1: expected"):
        _read(tmp_path, text, "a.har")


def test_a_form_with_parts_says_which_of_them_are_files(tmp_path: Path) -> None:
    parts = {"a": "1", "pic": ["p.png", 3, "image/png"], "all": [["x", 1, ""]] * 2}
    body = {"multipart": parts, "fields": {"b": True}}
    (read,) = _read(tmp_path, _line(request_body=body))
    assert (read.request.media_type, read.request.kind) == (
        "multipart/form-data",
        "parts",
    )
    assert read.request.value == {
        "a": "1",
        "pic": {"size": 3, "type": "image/png"},
        "all": [{"size": 1, "type": ""}] * 2,
        "b": "true",
    }


@pytest.mark.parametrize(
    "posted",
    [
        {
            "params": [
                {"name": "a", "value": "1"},
                {"name": "f", "fileName": "x.png", "contentType": "image/png"},
            ]
        },
        {
            "text": "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n"
            "--x\r\nContent-Disposition: form-data; name=f; filename=x.png\r\n"
            "Content-Type: image/png\r\n\r\n\r\n--x--\r\n"
        },
    ],
)
def test_a_form_with_parts_in_an_archive(
    tmp_path: Path, posted: dict[str, Any]
) -> None:
    entry = _entry()
    mime_type = "multipart/form-data; boundary=x"
    entry["request"]["postData"] = {"mimeType": mime_type, **posted}
    (read,) = _read(tmp_path, json.dumps(_har(entry)), "a.har")
    assert read.request.kind == "parts"
    assert read.request.value == {"a": "1", "f": {"size": 0, "type": "image/png"}}
