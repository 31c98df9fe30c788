"""Every style of a parameter, exploded and not, for values of every shape.

The texts are those of OpenAPI 3.1, section 4.8.12.3 (Style Values) and of RFC 6570.
"""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
SCHEMAS: dict[str, Any] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "array": {"type": "array", "items": {"type": "string"}},
    "object": {
        "type": "object",
        "properties": {name: {"type": "integer"} for name in OBJECT},
    },
}
VALUES: dict[str, Any] = {
    "text": "blue",
    "number": 7,
    "array": ARRAY,
    "object": OBJECT,
}

# (place, style, explode, shape): how it is written
WRITTEN: dict[tuple[str, str, bool, str], str] = {
    ("path", "simple", False, "text"): "blue",
    ("path", "simple", True, "text"): "blue",
    ("path", "simple", False, "number"): "7",
    ("path", "simple", False, "array"): "blue,black,brown",
    ("path", "simple", True, "array"): "blue,black,brown",
    ("path", "simple", False, "object"): "R,100,G,200,B,150",
    ("path", "simple", True, "object"): "R=100,G=200,B=150",
    ("path", "label", False, "text"): ".blue",
    ("path", "label", True, "text"): ".blue",
    ("path", "label", False, "number"): ".7",
    ("path", "label", False, "array"): ".blue,black,brown",
    ("path", "label", True, "array"): ".blue.black.brown",
    ("path", "label", False, "object"): ".R,100,G,200,B,150",
    ("path", "label", True, "object"): ".R=100.G=200.B=150",
    ("path", "matrix", False, "text"): ";it=blue",
    ("path", "matrix", True, "text"): ";it=blue",
    ("path", "matrix", False, "number"): ";it=7",
    ("path", "matrix", False, "array"): ";it=blue,black,brown",
    ("path", "matrix", True, "array"): ";it=blue;it=black;it=brown",
    ("path", "matrix", False, "object"): ";it=R,100,G,200,B,150",
    ("path", "matrix", True, "object"): ";R=100;G=200;B=150",
    ("query", "form", False, "text"): "it=blue",
    ("query", "form", True, "text"): "it=blue",
    ("query", "form", True, "number"): "it=7",
    ("query", "form", False, "array"): "it=blue,black,brown",
    ("query", "form", True, "array"): "it=blue&it=black&it=brown",
    ("query", "form", False, "object"): "it=R,100,G,200,B,150",
    ("query", "form", True, "object"): "R=100&G=200&B=150",
    ("query", "spaceDelimited", False, "array"): "it=blue%20black%20brown",
    ("query", "spaceDelimited", False, "object"): "it=R%20100%20G%20200%20B%20150",
    ("query", "spaceDelimited", True, "array"): "it=blue&it=black&it=brown",
    ("query", "pipeDelimited", False, "array"): "it=blue|black|brown",
    ("query", "pipeDelimited", False, "object"): "it=R%7C100%7CG%7C200%7CB%7C150",
    ("query", "pipeDelimited", True, "array"): "it=blue&it=black&it=brown",
    ("query", "deepObject", True, "object"): "it[R]=100&it%5BG%5D=200&it[B]=150",
    ("header", "simple", False, "text"): "blue",
    ("header", "simple", True, "text"): "blue",
    ("header", "simple", False, "number"): "7",
    ("header", "simple", False, "array"): "blue, black,brown",
    ("header", "simple", True, "array"): "blue,black,brown",
    ("header", "simple", False, "object"): "R,100,G,200,B,150",
    ("header", "simple", True, "object"): "R=100,G=200,B=150",
    ("cookie", "form", False, "text"): "it=blue",
    ("cookie", "form", True, "text"): "it=blue",
    ("cookie", "form", False, "number"): "it=7",
    ("cookie", "form", False, "array"): "it=blue,black,brown",
    ("cookie", "form", False, "object"): "it=R,100,G,200,B,150",
}
CASES = [pytest.param(*key, id=" ".join(map(str, key))) for key in WRITTEN]


def path_of(place: str, style: str, explode: bool, shape: str) -> str:
    base = f"/{place}-{style}-{explode}-{shape}"
    return f"{base}/{{it}}" if place == "path" else base


def operation(place: str, style: str, explode: bool, shape: str) -> dict[str, Any]:
    parameter = {
        "name": "it",
        "in": place,
        "style": style,
        "explode": explode,
        "required": True,
        "schema": SCHEMAS[shape],
    }
    return {"get": {"parameters": [parameter], "responses": answers({})}}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    paths = {path_of(*key): operation(*key) for key in WRITTEN}
    document = {"openapi": "3.1.0", "paths": paths}
    return telling(pressed(document, tmp_path_factory.mktemp("styles"), "styles_api"))


def sent(app: FastAPI, place: str, path: str, text: str) -> Any:
    if place == "path":
        return call(app, "GET", path.replace("{it}", text))
    if place == "query":
        return call(app, "GET", f"{path}?{text}")
    return call(app, "GET", path, headers={{"cookie": "Cookie"}.get(place, "it"): text})


@pytest.mark.parametrize(("place", "style", "explode", "shape"), CASES)
def test_what_is_written_is_read(
    app: FastAPI, place: str, style: str, explode: bool, shape: str
) -> None:
    key = (place, style, explode, shape)
    response = sent(app, place, path_of(*key), WRITTEN[key])
    assert (response.status_code, response.json()) == (200, {"it": VALUES[shape]})


WRONG = [key for key in WRITTEN if key[3] in ("number", "object")]


@pytest.mark.parametrize(
    ("place", "style", "explode", "shape"),
    [pytest.param(*key, id=" ".join(map(str, key))) for key in WRONG],
)
def test_what_is_not_a_number_is_refused(
    app: FastAPI, place: str, style: str, explode: bool, shape: str
) -> None:
    key = (place, style, explode, shape)
    text = (
        WRITTEN[key]
        .replace("100", "many")
        .replace("7", "seven", int(shape != "object"))
    )
    response = sent(app, place, path_of(*key), text)
    assert response.status_code == 422
    location = response.json()["detail"][0]["loc"]
    assert location == [place, "it", *(["R"] if shape == "object" else [])]


@pytest.mark.parametrize(
    ("text", "items"), [("it=", []), ("it=a", ["a"]), ("it=a%2Cb,c", ["a,b", "c"])]
)
def test_items_of_a_list_in_one_text(app: FastAPI, text: str, items: list[str]) -> None:
    response = call(app, "GET", f"/query-form-False-array?{text}")
    assert response.json() == {"it": items}
