"""A request without a parameter that is required is refused, wherever it belongs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling

NUMBER = {"type": "integer"}
NUMBERS = {"type": "array", "items": NUMBER}
OPEN = {"type": "object", "additionalProperties": {"type": "string"}}


def parameter(place: str, name: str, schema: object, **more: object) -> dict[str, Any]:
    return {"in": place, "name": name, "required": True, "schema": schema, **more}


PARAMETERS = {
    "number": parameter("query", "n", NUMBER),
    "any": parameter("query", "n", {}),
    "list": parameter("query", "n", NUMBERS),
    "one-text": parameter("query", "n", NUMBERS, explode=False),
    "deep": parameter("query", "n", OPEN, style="deepObject"),
    "open": parameter("query", "n", OPEN),
    "json": {
        "in": "query",
        "name": "n",
        "required": True,
        "content": {"application/json": {"schema": NUMBER}},
    },
    "default": parameter("query", "n", NUMBER | {"default": 5}),
    "header": parameter("header", "X-N", NUMBER),
    "header-list": parameter("header", "X-N", NUMBERS),
    "cookie": parameter("cookie", "n", NUMBER),
}
COMPLETE: dict[str, dict[str, Any]] = {
    "deep": {"params": {"n[a]": "1"}},
    "open": {"params": {"a": "1"}},
    "header": {"headers": {"X-N": "1"}},
    "header-list": {"headers": {"X-N": "1"}},
    "cookie": {"headers": {"Cookie": "n=1"}},
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    folder: Path = tmp_path_factory.mktemp("required")
    paths = {
        f"/{name}": {"get": {"parameters": [each], "responses": answers({})}}
        for name, each in PARAMETERS.items()
    }
    return telling(pressed({"openapi": "3.1.0", "paths": paths}, folder, "needed_api"))


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_missing_parameter_is_refused_with_its_place(app: FastAPI, name: str) -> None:
    response = call(app, "GET", f"/{name}")
    assert response.status_code == 422, response.text
    declared = PARAMETERS[name]
    places = [each["loc"] for each in response.json()["detail"]]
    assert places == [[declared["in"], declared["name"]]]


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_request_with_it_is_taken(app: FastAPI, name: str) -> None:
    response = call(app, "GET", f"/{name}", **COMPLETE.get(name, {"params": {"n": 1}}))
    assert response.status_code == 200, response.text
