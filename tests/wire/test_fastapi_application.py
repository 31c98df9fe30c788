"""An application written by hand with FastAPI: its own document, our client, its bytes."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any

import httpx
import pytest
from fastapi import (
    Body,
    Cookie,
    FastAPI,
    File,
    Form,
    Header,
    Query,
    Request,
    UploadFile,
)
from fastapi.responses import (
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from fastapi.routing import APIRoute
from pydantic import BaseModel

from specpress.testing import SyncASGITransport

from .generated import package

CONTENT = bytes(range(256)) * 3


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Item(BaseModel):
    name: str
    price: float | None = None
    at: dt.datetime
    day: dt.date | None = None
    lasts: dt.timedelta | None = None


class Profile(BaseModel):
    name: str
    age: int
    tags: list[str] = []


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


app = FastAPI()


@app.post("/upload", operation_id="upload")
async def upload(file: UploadFile, note: Annotated[str, Form()] = "") -> dict[str, Any]:
    content = await file.read()
    return {
        "name": file.filename,
        "type": file.content_type,
        "digest": digest(content),
        "note": note,
    }


@app.post("/uploads", operation_id="uploads")
async def uploads(files: list[UploadFile]) -> list[str]:
    return [digest(await each.read()) for each in files]


@app.post("/raw", operation_id="raw")
def raw(content: Annotated[bytes, File()]) -> str:
    return digest(content)


@app.post("/profile", operation_id="profile")
def profile(data: Annotated[Profile, Form()]) -> Profile:
    return data


@app.post("/items", operation_id="create_item")
def create_item(item: Item) -> Item:
    return item


@app.get("/search/{colour}", operation_id="search")
def search(
    colour: Colour,
    since: dt.datetime,
    day: dt.date,
    ids: Annotated[list[int], Query()],
    token: Annotated[str, Header()],
    session: Annotated[str | None, Cookie()] = None,
    lasts: dt.timedelta | None = None,
) -> dict[str, Any]:
    return {
        "colour": colour,
        "since": since,
        "day": day,
        "ids": ids,
        "token": token,
        "session": session,
        "lasts": None if lasts is None else lasts.total_seconds(),
    }


@app.post(
    "/octets",
    operation_id="octets",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "image/png": {"schema": {"type": "string", "format": "binary"}},
                "application/json": {"schema": {"type": "object"}},
            },
        }
    },
)
async def octets(request: Request) -> dict[str, str]:
    kind = request.headers["content-type"]
    return {"type": kind, "digest": digest(await request.body())}


@app.get("/text", operation_id="text", response_class=PlainTextResponse)
def text() -> str:
    return "grüß Gott"


@app.get(
    "/picture",
    operation_id="picture",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}}},
)
def picture() -> Response:
    return Response(CONTENT, media_type="image/png")


@app.get(
    "/lines",
    operation_id="lines",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/jsonl": {"schema": {"type": "object"}}}}},
)
def lines() -> StreamingResponse:
    def each() -> Iterator[str]:
        yield from ('{"n": 1}\n', '{"n": 2}\n')

    return StreamingResponse(each(), media_type="application/jsonl")


@app.get("/slash/", operation_id="slash")
def slash() -> int:
    return 7


@app.put("/embedded", operation_id="embedded")
def embedded(a: Annotated[int, Body()], b: Annotated[Colour, Body()]) -> dict[str, Any]:
    return {"a": a, "b": b}


class Card(BaseModel):
    owner: str
    colour: Colour
    at: dt.datetime
    photo: UploadFile | None = None


@app.post("/card", operation_id="card")
async def card(
    data: Annotated[Card, Form(media_type="multipart/form-data")],
) -> dict[str, Any]:
    photo = data.photo
    return {
        "owner": data.owner,
        "colour": data.colour,
        "at": data.at,
        "photo": None if photo is None else digest(await photo.read()),
    }


STREAM = {
    "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
}


@app.post(
    "/stream",
    operation_id="stream",
    openapi_extra={"requestBody": {"required": True, "content": STREAM}},
)
async def stream(request: Request) -> list[Any]:
    hashed, size = hashlib.sha256(), 0
    async for chunk in request.stream():
        hashed.update(chunk)
        size += len(chunk)
    return [hashed.hexdigest(), size, request.headers["content-type"]]


@app.get(
    "/report",
    operation_id="report",
    response_class=Response,
    responses={
        200: {
            "content": {
                "application/json": {"schema": {"type": "array", "items": {}}},
                "text/csv": {"schema": {"type": "string"}},
            }
        }
    },
)
def report(request: Request, *, as_csv: bool = False) -> Response:
    asked = [
        part.split(";")[0].strip() for part in request.headers["accept"].split(",")
    ]
    assert asked == ["application/json", "text/csv", "*/*"]
    if as_csv:
        return Response("a,b\r\né,2\r\n", media_type="text/csv")
    return JSONResponse([["a", "b"], ["é", 2]])


MOMENT = {"type": "string", "format": "date-time"}
TICK = {"type": "object", "properties": {"n": {"type": "integer"}, "at": MOMENT}}


@app.get(
    "/ticks",
    operation_id="ticks",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {"schema": TICK}}}},
)
def ticks() -> StreamingResponse:
    def each() -> Iterator[str]:
        for number in range(3):
            yield f'data: {{"n": {number}, "at": "2026-01-02T03:04:05Z"}}\n\n'

    return StreamingResponse(each(), media_type="text/event-stream")


@app.get(
    "/blob",
    operation_id="blob",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def blob() -> StreamingResponse:
    parts = (CONTENT[at : at + 100] for at in range(0, len(CONTENT), 100))
    return StreamingResponse(parts, media_type="application/octet-stream")


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Any:
    document = app.openapi()
    folder = tmp_path_factory.mktemp("fastapi")
    module = package(folder, document)
    http = httpx.Client(transport=SyncASGITransport(app))
    settings = {"retries": 0, "on_mismatch": "raise"}
    client = module.Client("http://testserver", http_client=http, **settings)
    return client.default


def test_a_file_arrives_with_its_name_its_type_and_its_bytes(
    api: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(CONTENT)
    expected = {"digest": digest(CONTENT), "note": "é"}
    named = ("b.bin", CONTENT, "application/x-b")
    for file, name, kind in [
        (CONTENT, "upload", "application/octet-stream"),
        (path, "a.png", "image/png"),
        (named, "b.bin", "application/x-b"),
    ]:
        answer = api.upload({"file": file, "note": "é"})
        assert answer == {"name": name, "type": kind, **expected}


def test_many_files_and_bare_bytes(api: Any) -> None:
    files = [b"1", ("2.txt", b"2"), CONTENT]
    assert api.uploads({"files": files}) == [
        digest(b"1"),
        digest(b"2"),
        digest(CONTENT),
    ]
    assert api.raw({"content": CONTENT}) == digest(CONTENT)


def test_a_text_is_no_file(api: Any) -> None:
    with pytest.raises(
        TypeError, match="file: a file belongs here, not a str: give a Path"
    ):
        api.upload({"file": "a.png"})
    with pytest.raises(TypeError, match="not a str") as caught:
        api.uploads({"files": [b"1", "b.png"]})
    kinds = {kind.__name__ for kind in type(caught.value).__mro__}
    assert {"ApiError", "ArgumentError"} <= kinds


def test_a_misspelt_part_is_refused(api: Any) -> None:
    with pytest.raises(TypeError, match="there is no 'fil'; did you mean 'file'"):
        api.upload({"fil": b"x"})
    # what is only undeclared goes to the server, as does what is only missing
    assert api.upload({"file": b"x", "more": "y"})["digest"] == digest(b"x")
    with pytest.raises(Exception, match=r"422 .*\n  body.file: Field required"):
        api.upload({})


def test_a_form_with_a_model(api: Any) -> None:
    answer = api.profile({"name": "Ada & Co", "age": 36, "tags": ["x", "y=1"]})
    assert answer.to_dict() == {"name": "Ada & Co", "age": 36, "tags": ["x", "y=1"]}


def test_json_with_times(api: Any) -> None:
    at = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    item = api.create_item(
        {
            "name": "x",
            "price": None,
            "at": at,
            "day": at,
            "lasts": dt.timedelta(hours=1),
        }
    )
    assert (item.at, item.day, item.lasts) == (at, at.date(), dt.timedelta(hours=1))
    assert api.create_item(item) == item
    with pytest.raises(ValueError, match=r"at: .* has no offset"):
        api.create_item({"name": "x", "at": dt.datetime(2026, 1, 2)})


def test_parameters_in_every_place(api: Any) -> None:
    at = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    answer = api.search(
        "red",
        since=at,
        day=at,
        ids=[1, 2],
        token="t",
        session="s",
        lasts=dt.timedelta(minutes=90),
    )
    assert dt.datetime.fromisoformat(answer["since"]) == at
    assert {k: v for k, v in answer.items() if k != "since"} == {
        "colour": "red",
        "day": "2026-01-02",
        "ids": [1, 2],
        "token": "t",
        "session": "s",
        "lasts": 5400.0,
    }


def test_a_body_goes_out_as_what_it_is(api: Any) -> None:
    png = api.octets(CONTENT)
    assert png == {"type": "image/png", "digest": digest(CONTENT)}
    assert api.octets({"a": 1})["type"] == "application/json"


def test_answers_of_every_kind(api: Any) -> None:
    assert api.text() == "grüß Gott"
    assert api.picture() == CONTENT
    assert [dict(each) for each in api.lines()] == [{"n": 1}, {"n": 2}]
    assert api.embedded({"a": 1, "b": "blue"}) == {"a": 1, "b": "blue"}
    assert api.slash() == 7


AT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
ITEM = {"name": "é", "at": AT, "day": AT.date(), "price": 1.5}
CARD = {"owner": "Ada", "colour": "red", "at": AT}
SENT = {**CARD, "at": "2026-01-02T03:04:05Z"}
FOUND = {"colour": "red", "day": "2026-01-02", "ids": [1], "token": "t"}
CALLS: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "upload": (
        lambda api: api.upload({"file": ("é.bin", CONTENT)}),
        {
            "name": "é.bin",
            "type": "application/octet-stream",
            "digest": digest(CONTENT),
            "note": "",
        },
    ),
    "uploads": (
        lambda api: api.uploads({"files": [BytesIO(CONTENT), b"", CONTENT[:1]]}),
        [digest(CONTENT), digest(b""), digest(CONTENT[:1])],
    ),
    "raw": (lambda api: api.raw({"content": CONTENT}), digest(CONTENT)),
    "profile": (
        lambda api: api.profile({"name": "Ada", "age": 36}).to_dict(),
        {"name": "Ada", "age": 36, "tags": []},
    ),
    "create_item": (
        lambda api: api.create_item(ITEM).to_dict(),
        {**ITEM, "at": SENT["at"], "day": "2026-01-02", "lasts": None},
    ),
    "search": (
        lambda api: api.search("red", since=AT, day=AT, ids=[1], token="t"),
        {**FOUND, "since": SENT["at"], "session": None, "lasts": None},
    ),
    "octets": (
        lambda api: api.octets(CONTENT),
        {"type": "image/png", "digest": digest(CONTENT)},
    ),
    "text": (lambda api: api.text(), "grüß Gott"),
    "picture": (lambda api: api.picture(), CONTENT),
    "lines": (lambda api: [each["n"] for each in api.lines()], [1, 2]),
    "slash": (lambda api: api.slash(), 7),
    "embedded": (
        lambda api: api.embedded({"a": 1, "b": "blue"}),
        {"a": 1, "b": "blue"},
    ),
    "card": (
        lambda api: [api.card({**CARD, "photo": CONTENT}), api.card(CARD)],
        [{**SENT, "photo": digest(CONTENT)}, {**SENT, "photo": None}],
    ),
    "stream": (
        lambda api: [
            api.stream(CONTENT),
            api.stream(CONTENT[at : at + 7] for at in range(0, len(CONTENT), 7)),
        ],
        [[digest(CONTENT), len(CONTENT), "application/octet-stream"]] * 2,
    ),
    "report": (
        lambda api: [api.report(), api.report(as_csv=True)],
        [[["a", "b"], ["é", 2]], "a,b\r\né,2\r\n"],
    ),
    "ticks": (
        lambda api: [(each.n, each.at) for each in api.ticks()],
        [(0, AT), (1, AT), (2, AT)],
    ),
    "blob": (lambda api: api.blob(), CONTENT),
}


def test_there_is_a_call_of_each_route() -> None:
    routes = [route for route in app.routes if isinstance(route, APIRoute)]
    assert CALLS.keys() == {route.operation_id for route in routes}


@pytest.mark.parametrize("name", CALLS)
def test_a_route_gets_what_is_given_and_gives_what_comes_back(
    api: Any, name: str
) -> None:
    call, expected = CALLS[name]
    assert call(api) == expected


def test_a_download_is_written_as_it_came(api: Any, tmp_path: Path) -> None:
    for method in (api.download_picture, api.download_blob):
        path = tmp_path / method.__name__
        method(path)
        assert path.read_bytes() == CONTENT
