"""Packages that bring little of the runtime bring all that their operations need."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from pathlib import Path
from typing import Any, TypedDict
from uuid import UUID

import httpx
import pytest

from .generated import client, operation, package

NUMBER = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
FILE = {
    "type": "object",
    "required": ["f"],
    "properties": {"f": {"type": "string", "format": "binary"}},
}


def answering(body: bytes, media_type: str) -> Any:
    headers = {"content-type": media_type}
    return lambda _: httpx.Response(200, headers=headers, content=body)


def test_pages_without_a_method_that_goes_through_them(tmp_path: Path) -> None:
    """Its name is taken by other operations."""
    pets = {"type": "array", "items": NUMBER}
    content = {"application/json": {"schema": pets}}
    answer = {"200": {"description": "", "content": content}}
    page: list[dict[str, Any]] = [
        {"name": name, "in": "query", "schema": {"type": "integer"}}
        for name in ("page", "per_page")
    ]

    def get(id_: str, **more: Any) -> dict[str, Any]:
        return {"get": {"operationId": id_, "tags": ["p"], "responses": answer, **more}}

    paths = {
        "/pets": get("list_pets", parameters=page),
        "/a": get("iter_pets"),
        "/b": get("iter_list_pets"),
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
    }
    module = package(tmp_path, document)
    assert module.Client("https://a.test").p.list_pets


def test_the_type_of_a_parameter_that_holds_quotes(tmp_path: Path) -> None:
    schema = {"type": "string", "format": "base64url"}
    parameter = {"name": "q", "in": "query", "schema": schema}
    module = package(tmp_path, operation(parameters=[parameter]))
    calls, sent = client(module, lambda _: httpx.Response(204))
    calls.default.x(q=b"\xff\xfe")
    assert sent[0].url.query == b"q=__4"


def test_a_form_as_answer_beside_a_type_that_holds_braces(tmp_path: Path) -> None:
    texts = {"type": "array", "items": {"type": "string", "pattern": "^a{3}$"}}
    form = "application/x-www-form-urlencoded"
    content = {"application/json": {"schema": texts}, form: {"schema": NUMBER}}
    module = package(tmp_path, operation(answer=content))
    calls, _ = client(module, answering(b"n=1", form))
    assert calls.default.x().n == 1


def test_media_types_with_capitals(tmp_path: Path) -> None:
    form = "Application/X-WWW-Form-Urlencoded"
    document = operation(
        {"Multipart/Form-Data": {"schema": FILE}}, {form: {"schema": NUMBER}}
    )
    module = package(tmp_path, document)
    calls, sent = client(module, answering(b"n=1", form))
    assert calls.default.x({"f": b"\x00"}).n == 1
    assert b"\x00" in sent[0].content


@pytest.fixture(scope="module")
def with_json(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A package whose only body is JSON."""
    moment = {"type": "string", "format": "date-time"}
    schema = {"type": "object", "properties": {"at": moment, "n": {"type": "integer"}}}
    document = operation({"application/json": {"schema": schema}})
    return package(tmp_path_factory.mktemp("json"), document)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A package with neither formats nor unions nor bodies."""
    document = operation(answer={"application/json": {"schema": NUMBER}})
    return package(tmp_path_factory.mktemp("plain"), document)


@pytest.fixture(scope="module")
def with_files(tmp_path_factory: pytest.TempPathFactory) -> Any:
    document = operation({"multipart/form-data": {"schema": FILE}})
    return package(tmp_path_factory.mktemp("files"), document)


BODIES: list[tuple[Any, str | None, bytes, str]] = [
    ({"a": [1, None]}, None, b'{"a":[1,null]}', "application/json"),
    ("text", None, b'"text"', "application/json"),
    (b"\x00", None, b"\x00", "application/octet-stream"),
    (b"<a/>", "application/xml", b"<a/>", "application/xml"),
    ("text", "text/plain", b"text", "text/plain"),
    (
        {"a": 1},
        "application/merge-patch+json",
        b'{"a":1}',
        "application/merge-patch+json",
    ),
]


@pytest.mark.parametrize(("body", "given", "content", "content_type"), BODIES)
@pytest.mark.parametrize("which", ["plain", "with_json", "with_files"])
def test_undeclared_bodies_are_the_same_whatever_is_declared(
    request: pytest.FixtureRequest,
    which: str,
    body: Any,
    given: str | None,
    content: bytes,
    content_type: str,
) -> None:
    module = request.getfixturevalue(which)
    calls, sent = client(module, lambda _: httpx.Response(204))
    options = {"content_type": given} if given else {}
    calls.post("/other", body, **options)
    assert sent[0].content == content
    assert sent[0].headers["content-type"] == content_type


@pytest.mark.parametrize(
    ("body", "options"),
    [
        (Path("a.txt"), {}),
        (io.BytesIO(b"a"), {}),
        (iter([b"a"]), {}),
        (("a.txt", b"a"), {}),
        ({"file": b"a"}, {}),
        ({"file": ("a.txt", io.BytesIO(b"a"))}, {}),
        ({"a": 1}, {"content_type": "multipart/form-data"}),
        ({"a": 1}, {"content_type": "application/x-www-form-urlencoded"}),
    ],
)
def test_a_package_that_declares_none_refuses_files_and_forms(
    with_json: Any, body: Any, options: dict[str, str]
) -> None:
    calls, sent = client(with_json, lambda _: httpx.Response(204))
    with pytest.raises(TypeError, match="its document declares no other bodies"):
        calls.post("/other", body, **options)
    assert not sent and not hasattr(with_json, "FileInput")


def test_json_is_sent_in_the_form_that_is_declared(with_json: Any) -> None:
    calls, sent = client(with_json, lambda _: httpx.Response(204))
    calls.default.x({"at": dt.datetime(2024, 1, 2, tzinfo=dt.UTC), "n": None})
    assert sent[0].content == b'{"at":"2024-01-02T00:00:00Z"}'
    with pytest.raises(ValueError, match="no offset"):
        calls.default.x({"at": dt.datetime(2024, 1, 2)})
    with pytest.raises(TypeError, match="declares no other bodies"):
        calls.default.x(io.BytesIO(b"{}"))


def test_without_security_schemes_there_is_authentication_of_the_library(
    with_json: Any,
) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    calls = with_json.Client(
        "https://a.test", auth=httpx.BasicAuth("a", "b"), http_client=http
    )
    calls.default.x({"n": 1})
    calls.get("/other")
    calls.get("https://b.test/other")
    given = [request.headers.get("authorization") for request in sent]
    assert given == ["Basic YTpi", "Basic YTpi", None]
    with pytest.raises(TypeError, match="declares no security schemes"):
        with_json.Client("https://a.test", auth="secret")


PARAMETERS: list[tuple[dict[str, Any], Any, str]] = [
    ({"style": "deepObject", "schema": {"type": "object"}}, {"a": 1}, "q%5Ba%5D=1"),
    ({"style": "pipeDelimited", "explode": False}, ["a", "b"], "q=a%7Cb"),
    ({"allowReserved": True, "schema": {"type": "string"}}, "a/b", "q=a/b"),
]


@pytest.mark.parametrize(("more", "value", "query"), PARAMETERS)
def test_a_package_with_one_style_of_parameters_writes_it(
    tmp_path: Path, more: dict[str, Any], value: Any, query: str
) -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    parameter = {"name": "q", "in": "query", "schema": schema, **more}
    module = package(tmp_path, operation(parameters=[parameter]))
    calls, sent = client(module, lambda _: httpx.Response(204))
    calls.default.x(q=value)
    assert sent[0].url.query.decode() == query


@pytest.mark.parametrize("place", ["header", "cookie"])
def test_a_package_with_parameters_in_one_other_place_sends_them(
    tmp_path: Path, place: str
) -> None:
    parameter = {"name": "q", "in": place, "schema": {"type": "string"}}
    module = package(tmp_path, operation(parameters=[parameter]))
    calls, sent = client(module, lambda _: httpx.Response(204))
    calls.default.x(q="a")
    header = sent[0].headers["q" if place == "header" else "cookie"]
    assert header == ("a" if place == "header" else "q=a")


VALUES = {
    "at": dt.datetime(2024, 1, 2, 3, 4, 5),
    "time": dt.time(3, 4),
    "day": dt.date(2024, 1, 2),
    "took": dt.timedelta(days=1, seconds=5),
    "price": Decimal("1.50"),
    "id": UUID(int=1),
    "raw": {"bytes": b"\xff", "array": bytearray(b"a")},
}


@pytest.mark.parametrize("zone", [None, dt.UTC])
def test_python_s_own_types_are_written_alike_by_all_packages(
    plain: Any, with_json: Any, zone: dt.tzinfo | None
) -> None:
    bodies: list[bytes] = []
    for module in (plain, with_json):
        calls, sent = client(module, lambda _: httpx.Response(204), timezone=zone)
        calls.post("/other", [VALUES], params={"day": VALUES["day"]})
        bodies.append(sent[0].content + sent[0].url.query)
    assert bodies[0] == bodies[1]


class Things(TypedDict):
    day: dt.date
    id: UUID
    n: list[int | str]


def test_types_that_a_package_has_not_are_read_all_the_same(plain: Any) -> None:
    text = (
        b'{"day":"2024-01-02","id":"00000000-0000-0000-0000-000000000001","n":[1,"a"]}'
    )
    calls, _ = client(plain, answering(text, "application/json"))
    values = {"day": dt.date(2024, 1, 2), "id": UUID(int=1), "n": [1, "a"]}
    assert calls.get("/other", answer=Things) == values
    calls, _ = client(plain, answering(b'"L/8="', "application/json"))
    assert calls.get("/other", answer=bytes | int) == b"/\xff"


def test_what_deviates_is_delivered_by_the_smallest_package(plain: Any) -> None:
    calls, _ = client(plain, answering(b'{"n":"x","m":1}', "application/json"))
    with pytest.raises(plain.MismatchError, match="n: expected"):
        calls.default.x()
    calls = calls.with_options(on_mismatch="ignore")
    assert calls.default.x().to_dict() == {"n": "x", "m": 1}
    calls, _ = client(plain, answering(b"n=1", "text/plain"), on_mismatch="ignore")
    assert calls.default.x() == "n=1"
