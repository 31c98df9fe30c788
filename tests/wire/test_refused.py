"""Values that are not of their declared form: refused by the server, unsent by the client."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

from .generated import Connected, client, operation, package

WRONG: dict[str, list[str]] = {
    "date-time": [
        "2026-01-02T03:04:05",  # no zone
        "2026-01-02T03:04Z",  # no seconds
        "2026-01-02T03:04",
        "2026-01-02",
        "2026-01-02 03:04:05Z",
        "2026-01-02T03:04:05+0100",
        "2026-02-30T03:04:05Z",
        "1767322845",
    ],
    "date": ["2026-01-02T03:04:05Z", "2026-01-02T00:00:00", "20260102", "2026-02-30"],
    "time": ["03:04:05", "03:04Z", "03:04", "25:00:00Z", "2026-01-02T03:04:05Z"],
    "date-time-local": [
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05+01:00",
        "2026-01-02T03:04",
        "2026-01-02",
        "2026-02-30T03:04:05",
    ],
    "time-local": ["03:04:05Z", "03:04:05+01:00", "03:04", "25:00:00"],
    "duration": ["3600", "01:00:00", "P", "PT"],
    "uuid": ["123", "{12345678-1234-1234-1234-123456789abc}"],
    "byte": ["%%%", "AAE", "-_8="],
}
RIGHT = {
    "date-time": "2026-01-02T03:04:05.5+01:00",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "date-time-local": "2026-01-02T03:04:05",
    "time-local": "03:04:05",
    "duration": "PT1H",
    "uuid": "12345678-1234-1234-1234-123456789abc",
    "byte": "AAE=",
}
FORM = "application/x-www-form-urlencoded"


def _text(name: str) -> dict[str, Any]:
    return {"type": "string", "format": name}


def _of_all(schema: Any) -> dict[str, Any]:
    """Give a document with a value of the schema in each place; the body has several."""
    value = {
        "type": "object",
        "properties": {
            "v": schema,
            "list": {"type": "array", "items": schema},
            "null": {"anyOf": [schema, {"type": "null"}]},
            "deep": {
                "type": "object",
                "properties": {},
                "additionalProperties": {"type": "object", "properties": {"v": schema}},
            },
        },
    }
    content = {
        "application/json": {"schema": value},
        FORM: {"schema": {"type": "object", "properties": {"v": schema}}},
        "multipart/form-data": {
            "schema": {"type": "object", "properties": {"v": schema}}
        },
    }
    parameters = [
        {"name": "q", "in": "query", "schema": schema},
        {"name": "qs", "in": "query", "schema": {"type": "array", "items": schema}},
        {"name": "p", "in": "path", "required": True, "schema": schema},
        {"name": "X-H", "in": "header", "schema": schema},
        {"name": "c", "in": "cookie", "schema": schema},
        {
            "name": "j",
            "in": "query",
            "content": {
                "application/json": {
                    "schema": {"type": "object", "properties": {"v": schema}}
                }
            },
        },
    ]
    document = operation(content, parameters=parameters, path="/x/{p}")
    del document["paths"]["/x/{p}"]["post"]["requestBody"]["required"]
    return document


def _requests(value: Any, right: str) -> dict[str, dict[str, Any]]:
    """Give a request for each place, in which the one value stands there."""
    text = str(value)
    url = f"http://t/x/{quote(right, safe='')}"
    json_ = {"content-type": "application/json"}

    def body(content: object) -> dict[str, Any]:
        return {"url": url, "content": json.dumps(content), "headers": json_}

    form_data = (
        f'--b\r\nContent-Disposition: form-data; name="v"\r\n\r\n{text}\r\n--b--\r\n'
    )
    return {
        "path": {"url": f"http://t/x/{quote(text, safe='')}"},
        "query": {"url": url, "params": {"q": text}},
        "list in the query": {"url": url, "params": {"qs": [right, text]}},
        "JSON in the query": {"url": url, "params": {"j": json.dumps({"v": value})}},
        "header": {"url": url, "headers": {"X-H": text}},
        "cookie": {"url": url, "headers": {"cookie": f"c={quote(text)}"}},
        "JSON": body({"v": value}),
        "list in JSON": body({"list": [value]}),
        "nullable in JSON": body({"null": value}),
        "map in JSON": body({"deep": {"k": {"v": value}}}),
        "form": {
            "url": url,
            "content": urlencode({"v": text}),
            "headers": {"content-type": FORM},
        },
        "multipart": {
            "url": url,
            "content": form_data,
            "headers": {"content-type": "multipart/form-data; boundary=b"},
        },
    }


@pytest.mark.parametrize("name", WRONG)
def test_a_text_of_another_form_is_refused_in_each_place(
    tmp_path: Path, name: str
) -> None:
    document = _of_all(_text(name))
    both = Connected(package(tmp_path, document), lambda **arguments: None)
    http = httpx.Client(transport=both.transport)
    right = RIGHT[name]
    for place, request in _requests(right, right).items():
        if name == "byte" and place == "multipart":
            continue  # has its own test
        response = http.post(**request)
        assert response.status_code == 204, (place, response.text)
    calls = len(both.received)
    for text in WRONG[name]:
        for place, request in _requests(text, right).items():
            response = http.post(**request)
            assert response.status_code == 422, (place, text, response.text)
            assert "v" in response.text or "body" not in place
    assert len(both.received) == calls


@pytest.mark.parametrize("kind", ["number", "any"])
def test_a_number_that_json_does_not_have_reaches_no_method(
    tmp_path: Path, kind: str
) -> None:
    schema: Any = {"type": "number"} if kind == "number" else {}
    both = Connected(package(tmp_path, _of_all(schema)), lambda **arguments: None)
    http = httpx.Client(transport=both.transport)
    for value in (float("nan"), float("inf"), float("-inf")):
        for place, request in _requests(value, "1").items():
            if kind == "any" and "JSON" not in place:
                continue  # where any text is a value, "nan" is one
            response = http.post(**request)
            assert response.status_code == 422, (place, value, response.text)
            json.loads(response.text, parse_constant=pytest.fail)
    for text in ("1e999", "-1e999", "NaN", "Infinity"):
        response = http.post(
            "http://t/x/1",
            content=f'{{"v": {text}, "list": [{text}]}}',
            headers={"content-type": "application/json"},
        )
        assert response.status_code == 422, (text, response.text)
    assert not both.received


def _given(value: Any) -> list[dict[str, Any]]:
    return [
        {"q": value},
        {"qs": [value]},
        {"j": {"v": value}},
        {"x_h": value},
        {"c": value},
        {"body": {"v": value}},
        {"body": {"list": [value]}, "content_type": "application/json"},
        {"body": {"null": value}},
        {"body": {"deep": {"k": {"v": value}}}},
        {"body": {"v": value}, "content_type": FORM},
        {"body": {"v": value}, "content_type": "multipart/form-data"},
    ]


@pytest.mark.parametrize("schema", [{"type": "number"}, {}])
def test_a_number_that_json_does_not_have_is_not_sent(
    tmp_path: Path, schema: Any
) -> None:
    api, sent = client(package(tmp_path, _of_all(schema)))
    for value in (float("nan"), float("inf"), float("-inf")):
        with pytest.raises(ValueError, match=r"number|finite"):
            api.default.x(value)
        for given in _given(value):
            with pytest.raises(ValueError, match=r"number|finite"):
                api.default.x(1, **given)
    assert not sent


def test_a_time_without_an_offset_is_not_sent(tmp_path: Path) -> None:
    module = package(tmp_path, _of_all(_text("date-time")))
    api, sent = client(module)
    naive = dt.datetime(2026, 1, 2, 3, 4, 5)
    with pytest.raises(ValueError, match="has no offset"):
        api.default.x(naive)
    for given in _given(naive):
        with pytest.raises(ValueError, match="has no offset"):
            api.default.x(naive.replace(tzinfo=dt.UTC), **given)
    assert not sent


def test_none_is_not_sent_for_what_cannot_be_null(tmp_path: Path) -> None:
    api, sent = client(package(tmp_path, _of_all({"type": "number"})))
    for given in _given(None):
        api.default.x(1, **given)
        request = sent[-1]
        told = f"{request.url} {request.headers} {request.content.decode()}"
        assert "None" not in told
        if "null" in given.get("body", {}):
            assert json.loads(request.content) == {"null": None}
        elif "list" in given.get("body", {}):
            assert json.loads(request.content) == {"list": [None]}
        else:
            assert "null" not in told
    with pytest.raises(ValueError, match="cannot be None"):
        api.default.x(None)
    assert len(sent) == len(_given(None))
