"""Parameters and answers that users of generators have reported as wrong, on both sides."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from .generated import Connected, client, operation, package

LIST = {"type": "array", "items": {"type": "string"}}
NUMBERS = {"type": "array", "items": {"type": "integer"}}
ITEM = {"type": "object", "properties": {"n": {"type": "integer"}}}


def _plain(value: Any) -> Any:
    """Give models as the objects that they stand for."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def _swagger(*parameters: dict[str, Any], path: str, consumes: str) -> dict[str, Any]:
    declared = {
        "operationId": "x",
        "consumes": [consumes],
        "parameters": [*parameters],
        "responses": {"204": {"description": ""}},
    }
    return {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"post": declared}},
    }


SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


@pytest.mark.parametrize("name", SEPARATORS)
def test_a_collection_format_is_kept_in_every_place(tmp_path: Path, name: str) -> None:
    def listed(place: str, **more: Any) -> dict[str, Any]:
        items = {"type": "integer"}
        own = {"type": "array", "items": items, "collectionFormat": name}
        return {"name": place[0], "in": place, **own, **more}

    document = _swagger(
        listed("path", required=True),
        listed("query"),
        listed("header", name="X-H"),
        listed("formData"),
        path="/x/{p}",
        consumes="application/x-www-form-urlencoded",
    )
    both = Connected(package(tmp_path, document), lambda **arguments: None)
    both.x([1, 2], {"f": [3, 4]}, q=[5, 6], x_h=[7, 8])
    request, received = both.sent[-1], both.received[-1]
    sign = SEPARATORS[name]
    written = httpx.QueryParams(request.content.decode())
    assert request.url.path == f"/x/1{sign}2"
    assert dict(request.url.params) == {"q": f"5{sign}6"}
    assert dict(written) == {"f": f"3{sign}4"}
    assert request.headers["x-h"] == f"7{sign}8"
    assert received["p"] == [1, 2]
    assert received["q"] == [5, 6]
    assert received["x_h"] == [7, 8]
    assert received["body"] == {"f": [3, 4]}


def test_a_multi_collection_repeats_the_name(tmp_path: Path) -> None:
    own = {"type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}
    parameters: list[dict[str, Any]] = [
        {"name": "q", "in": "query", **own},
        {"name": "f", "in": "formData", **own},
        {"name": "file", "in": "formData", "type": "file"},
    ]
    document = _swagger(*parameters, path="/x", consumes="multipart/form-data")
    both = Connected(package(tmp_path, document), lambda **arguments: None)
    both.x({"f": ["a,b", "c"], "file": b"\xff"}, q=["d", "e&f"])
    assert both.sent[-1].url.query == b"q=d&q=e%26f"
    body = both.received[-1]["body"]
    assert (body["f"], both.received[-1]["q"]) == (["a,b", "c"], ["d", "e&f"])
    assert body["file"].read() == b"\xff"


@pytest.mark.parametrize(
    ("parameter", "given", "sent"),
    [
        ({"in": "cookie", "style": "cookie"}, "a%20b=c", "c=a%20b=c"),
        ({"in": "cookie"}, "a b;c", "c=a%20b%3Bc"),
        ({"in": "query", "allowReserved": True}, "a/b?c", "c=a/b?c"),
        ({"in": "query"}, "a/b&c=+", "c=a%2Fb%26c%3D%2B"),
        ({"in": "query", "schema": NUMBERS, "explode": False}, [1, 2], "c=1,2"),
        (
            {"in": "query", "schema": LIST, "style": "pipeDelimited", "explode": False},
            ["a", "b"],
            "c=a%7Cb",
        ),
        (
            {
                "in": "query",
                "schema": LIST,
                "style": "spaceDelimited",
                "explode": False,
            },
            ["a", "b"],
            "c=a%20b",
        ),
        (
            {"in": "query", "schema": ITEM, "style": "deepObject"},
            {"n": 1},
            "c%5Bn%5D=1",
        ),
        ({"in": "query", "schema": ITEM, "style": "form"}, {"n": 1}, "n=1"),
        (
            {
                "in": "querystring",
                "content": {"application/x-www-form-urlencoded": {"schema": ITEM}},
            },
            {"n": 1},
            "n=1",
        ),
        (
            {"in": "querystring", "content": {"application/json": {"schema": ITEM}}},
            {"n": 1},
            "%7B%22n%22%3A1%7D",
        ),
        (
            {
                "in": "query",
                "content": {
                    "application/json": {"schema": {"type": "array", "items": ITEM}}
                },
            },
            [{"n": 1}],
            "c=%5B%7B%22n%22%3A1%7D%5D",
        ),
    ],
)
def test_a_parameter_is_written_as_declared_and_read_again(
    tmp_path: Path, parameter: dict[str, Any], given: Any, sent: str
) -> None:
    whole = {"name": "c", **parameter}
    if "content" not in whole:
        whole = {"schema": {"type": "string"}, **whole}
    document = operation(version="3.2.0", parameters=[whole])
    both = Connected(package(tmp_path, document), lambda c: None)
    both.x(c=given)
    request = both.sent[-1]
    raw = request.url.query.decode() or request.headers.get("cookie", "")
    assert raw.replace("|", "%7C") == sent
    received = both.received[-1]["c"]
    assert _plain(received) == given


# -- answers ----------------------------------------------------------------------


MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize("kind", ["application/json", "application/problem+json"])
@pytest.mark.parametrize("status", [200, 400])
def test_a_byte_order_mark_is_not_part_of_json(
    tmp_path: Path, kind: str, status: int
) -> None:
    schema = {"type": "object", "properties": {"detail": {"type": "string"}}}
    document = operation(answer={kind: {"schema": schema}})
    responses = document["paths"]["/x"]["post"]["responses"]
    responses["400"] = responses["200"]
    headers = {"content-type": f"{kind}; charset=utf-8"}
    answer = httpx.Response(status, content=MARK + b'{"detail":"no"}', headers=headers)
    module = package(tmp_path, document)
    api, _ = client(module, answer)
    if status == 200:
        assert api.default.x().detail == "no"
        return
    with pytest.raises(module.ApiError, match="no") as caught:
        api.default.x()
    assert caught.value.body.detail == "no"


def _get(answer: dict[str, Any]) -> dict[str, Any]:
    document = operation(answer={"application/json": {"schema": answer}})
    paths = document["paths"]
    paths["/x"] = {"get": paths["/x"].pop("post")}
    return document


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("place", "is_safe"),
    [("https://api.test/x/", True), ("/x/", True), ("https://other.test/x/", False)],
)
def test_a_redirect_that_is_not_declared_never_gives_none(
    tmp_path: Path, status: int, place: str, *, is_safe: bool
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/x/" and request.url.host == "api.test":
            return httpx.Response(200, json={"n": 1})
        return httpx.Response(status, headers={"location": place})

    module = package(tmp_path, _get(ITEM))
    api, sent = client(module, answer)
    if is_safe and status in (307, 308):
        assert api.default.x().n == 1
        assert len(sent) == 2
        return
    with pytest.raises(module.ApiError):
        api.default.x()
    assert all(request.url.host == "api.test" for request in sent)


def test_a_redirect_of_a_request_with_a_body_is_raised(tmp_path: Path) -> None:
    content = {"application/json": {"schema": ITEM}}
    module = package(tmp_path, operation(content, content))
    answer = httpx.Response(307, headers={"location": "/x/"})
    api, sent = client(module, answer)
    with pytest.raises(module.ApiError):
        api.default.x({"n": 1})
    assert len(sent) == 1


def test_a_body_that_is_not_declared_is_reported(tmp_path: Path) -> None:
    module = package(tmp_path, operation())
    reports: list[Any] = []
    answer = httpx.Response(204, headers={"content-type": "application/json"})
    api, _ = client(module, answer, on_mismatch=reports.append)
    assert api.default.x() is None
    assert not reports
    document = operation()
    responses = document["paths"]["/x"]["post"]["responses"]
    responses["200"] = responses.pop("204")
    answer = httpx.Response(200, json={"a": 1})
    api, _ = client(package(tmp_path, document), answer, on_mismatch=reports.append)
    api.default.x()
    assert [each.expected for each in reports[0].mismatches] == ["no body"]


def test_each_version_of_an_answer_is_read_as_itself(tmp_path: Path) -> None:
    def version(number: int) -> dict[str, Any]:
        name = f"v{number}"
        schema = {"type": "object", "required": [name]}
        return {"schema": {**schema, "properties": {name: {"type": "integer"}}}}

    content = {f"application/vnd.x+json;version={n}": version(n) for n in (1, 2)}
    module = package(tmp_path, operation(answer=content))
    for number in (1, 2):
        headers = {"content-type": f'application/vnd.x+json; version="{number}"'}
        answer = httpx.Response(200, json={f"v{number}": 5}, headers=headers)
        api, _ = client(module, answer)
        assert api.default.x().to_dict() == {f"v{number}": 5}
    reports: list[Any] = []
    headers = {"content-type": "application/vnd.x+json; version=3"}
    answer = httpx.Response(200, json={"v3": 5}, headers=headers)
    api, _ = client(module, answer, on_mismatch=reports.append)
    assert api.default.x() == {"v3": 5}
    assert reports


EVENTS: dict[str, Any] = {
    "oneOf": [
        {
            "type": "object",
            "required": ["event", "data"],
            "properties": {
                "event": {"const": name},
                "id": {"type": "string"},
                "retry": {"type": "integer"},
                "data": {
                    "type": "string",
                    "contentMediaType": "application/json",
                    "contentSchema": {
                        "type": "object",
                        "required": [key],
                        "properties": {key: {"type": "integer"}},
                    },
                },
            },
        }
        for name, key in (("added", "id"), ("gone", "was"))
    ]
}


def test_events_have_their_name_id_and_time_and_the_data_of_their_name(
    tmp_path: Path,
) -> None:
    answer = {"text/event-stream": {"itemSchema": EVENTS}}

    async def each() -> AsyncIterator[Any]:
        yield {"event": "added", "data": {"id": 1}, "id": "7", "retry": 100}
        yield {"event": "gone", "data": {"was": 2}}

    document = operation(answer=answer, version="3.2.0")
    both = Connected(package(tmp_path, document), each)
    added, gone = both.x()
    assert (added.event, added.id, added.retry, added.data.id) == ("added", "7", 100, 1)
    assert (gone.event, gone.data.was) == ("gone", 2)
    assert type(added.data) is not type(gone.data)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "array", "items": ITEM}, [{"n": 1}]),
        ({"oneOf": [{"type": "string"}, ITEM]}, "text"),
        ({"oneOf": [{"type": "string"}, ITEM]}, {"n": 1}),
        ({"type": ["string", "null"]}, None),
        ({"type": ["integer", "array"], "items": {"type": "string"}}, ["a"]),
        ({"type": "object", "additionalProperties": {"type": "number"}}, {"a": 1.5}),
    ],
)
def test_a_value_of_one_of_several_types_goes_both_ways(
    tmp_path: Path, schema: dict[str, Any], value: Any
) -> None:
    content = {"application/json": {"schema": schema}}
    both = Connected(package(tmp_path, operation(content, content)))
    answer = both.x(value)
    assert _plain(answer) == value


INTEGER = {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        (INTEGER, "1.0", 1),
        (INTEGER, "1e3", 1000),
        ({"type": "array", "items": INTEGER}, "[1, 2.0]", [1, 2]),
        ({"type": ["integer", "null"]}, "3.0", 3),
        ({"type": ["integer", "string"]}, "3.0", 3),
        ({"oneOf": [INTEGER, ITEM]}, "4.0", 4),
        ({"type": "object", "additionalProperties": INTEGER}, '{"a": 5.0}', {"a": 5}),
        (ITEM, '{"n": 6.0}', {"n": 6}),
    ],
)
def test_a_number_without_a_fraction_is_an_integer(
    tmp_path: Path, schema: dict[str, Any], text: str, expected: object
) -> None:
    """As JSON Schema has it (2020-12 Core, section 4.2.1)."""
    module = package(tmp_path, _get(schema))
    headers = {"content-type": "application/json"}
    api, _ = client(module, httpx.Response(200, content=text, headers=headers))
    value = _plain(api.default.x())
    assert value == expected
    assert "." not in repr(value)


@pytest.mark.parametrize("text", ["1.5", '"1.0"', "true"])
def test_what_is_no_integer_is_told(tmp_path: Path, text: str) -> None:
    module = package(tmp_path, _get({"type": "array", "items": INTEGER}))
    reports: list[Any] = []
    headers = {"content-type": "application/json"}
    answer = httpx.Response(200, content=f"[1.0, {text}]", headers=headers)
    api, _ = client(module, answer, on_mismatch=reports.append)
    assert api.default.x()[0] == 1
    assert [each.location for each in reports[0].mismatches] == [(1,)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("o[l]=1&o[l]=2", {"l": [1, 2]}),
        ("o[l][]=1&o[l][]=2", {"l": [1, 2]}),
        ("o%5Bl%5D%5B0%5D=1&o%5Bl%5D%5B1%5D=2", {"l": [1, 2]}),
        ("o[m][0]=1&o[m][x]=2", {"m": {"0": 1, "x": 2}}),
        ("o[d][l][]=3", {"d": {"l": [3]}}),
    ],
)
def test_items_within_a_deep_object_may_have_brackets(
    tmp_path: Path, query: str, expected: object
) -> None:
    """As PHP's and Rails' clients write them, and `qs` does; the specification is silent."""
    inner = {"type": "object", "properties": {"l": NUMBERS}}
    whole = {
        "type": "object",
        "properties": {
            "l": NUMBERS,
            "m": {"type": "object", "additionalProperties": INTEGER},
            "d": inner,
        },
    }
    parameter = {"name": "o", "in": "query", "style": "deepObject", "schema": whole}
    document = operation(parameters=[parameter])
    both = Connected(package(tmp_path, document), lambda **arguments: None)
    assert TestClient(both.app).post(f"/x?{query}").status_code == 204
    assert _plain(both.received[-1]["o"]) == expected


@pytest.mark.parametrize("is_required", [False, True])
def test_a_body_is_none_only_where_the_document_allows_it(
    tmp_path: Path, *, is_required: bool
) -> None:
    def caller(schema: dict[str, Any]) -> tuple[Any, list[httpx.Request]]:
        document = operation({"application/json": {"schema": schema}})
        body = document["paths"]["/x"]["post"]["requestBody"]
        body["required"] = is_required
        return client(package(tmp_path, document))

    api, sent = caller(ITEM)
    with pytest.raises(ValueError, match="x: the body cannot be None: leave it out"):
        api.default.x(None)
    assert not sent
    api, sent = caller({"anyOf": [ITEM, {"type": "null"}]})
    api.default.x(None)
    assert sent[-1].content == b"null"
