"""What a client sends is read in linear time, within limits, and is never a 500."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OPEN = {"type": "object", "additionalProperties": {"type": "string"}}


def taking(media_type: str, schema: object) -> dict[str, Any]:
    content = {media_type: {"schema": schema}}
    return {
        "post": {
            "requestBody": {"required": True, "content": content},
            "responses": answers({}),
        }
    }


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    folder: Path = tmp_path_factory.mktemp("limits")
    filters = {
        "name": "filter",
        "in": "query",
        "style": "deepObject",
        "explode": True,
        "schema": {"type": "object", "additionalProperties": True},
    }
    paths = {
        "/number": taking("application/json", {"type": "number"}),
        "/any": taking("application/json", {}),
        "/half": taking("application/json", {"type": "integer", "multipleOf": 0.5}),
        "/text": taking("application/json", {"type": "string", "maxLength": 5}),
        "/back": taking(
            "application/json", {"type": "string", "pattern": "^(?!b)(a+)+$"}
        ),
        "/form": taking("application/x-www-form-urlencoded", OPEN),
        "/deep": {"get": {"parameters": [filters], "responses": answers({})}},
    }
    server = pressed({"openapi": "3.1.0", "paths": paths}, folder, "limits_api")
    return telling(server)


@pytest.mark.parametrize("path", ["/number", "/any"])
@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e400", "[1e999]"])
def test_a_number_that_is_none_is_refused(app: FastAPI, path: str, text: str) -> None:
    assert call(app, "POST", path, content=text, headers=JSON).status_code == 422


def test_a_step_of_a_half_is_one_for_integers_too(app: FastAPI) -> None:
    assert call(app, "POST", "/half", content="3", headers=JSON).status_code == 200
    assert call(app, "POST", "/half", content="3.5", headers=JSON).status_code == 422


def test_a_long_text_is_not_echoed(app: FastAPI) -> None:
    text = json.dumps("x" * 1_000_000)
    response = call(app, "POST", "/text", content=text, headers=JSON)
    assert response.status_code == 422
    assert len(response.content) < 1_000


def test_a_pattern_that_goes_back_is_given_up(app: FastAPI) -> None:
    text = json.dumps("a" * 60 + "!")
    started = time.process_time()
    assert call(app, "POST", "/back", content=text, headers=JSON).status_code == 422
    assert time.process_time() - started < 30


@pytest.mark.parametrize("depth", [2, 500, 2_000])
def test_keys_may_be_nested_so_deep_only(app: FastAPI, depth: int) -> None:
    query = "filter" + "[a]" * depth + "=1"
    status = call(app, "GET", f"/deep?{query}").status_code
    assert status == (200 if depth < 50 else 400)


def test_so_many_fields_only(app: FastAPI) -> None:
    def form(count: int) -> int:
        content = "&".join(f"f{at}=x" for at in range(count))
        response = call(app, "POST", "/form", content=content, headers=FORM)
        return int(response.status_code)

    assert form(2_000) == 200
    assert form(2_001) == form(16_000) == 413


def test_the_time_for_a_form_grows_with_its_fields(app: FastAPI) -> None:
    def seconds(count: int) -> float:
        content = "&".join(f"f{at}=x" for at in range(count))
        started = time.process_time()
        call(app, "POST", "/form", content=content, headers=FORM)
        return time.process_time() - started

    seconds(10)
    assert seconds(2_000) < 40 * max(seconds(200), 0.005)
