"""What the texts of a form, of a query and of a part stand for."""

from __future__ import annotations

from typing import Any

import pytest

from .app import call
from .pressed import answers, pressed, telling

FORM = {
    "type": "object",
    "properties": {
        "mode": {
            "oneOf": [{"type": "string", "enum": ["on", "off"]}, {"enum": [None]}]
        },
        "word": {"type": ["string", "null"], "enum": ["on", "null", None]},
        "when": {"type": ["string", "null"], "format": "date"},
        "text": {"type": ["string", "null"]},
        "number": {"type": ["integer", "null"]},
    },
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Any:
    contents = {
        name: {"schema": FORM}
        for name in ("application/x-www-form-urlencoded", "multipart/form-data")
    }
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/form": {
                "post": {
                    "parameters": [parameter],
                    "requestBody": {"content": contents},
                    "responses": answers({}),
                }
            }
        },
    }
    folder = tmp_path_factory.mktemp("forms")
    return telling(pressed(document, folder, "form_values_api"))


def send(app: Any, multipart: bool, **values: Any) -> Any:
    if not multipart:
        return call(app, "POST", "/form", data=values)
    parts = [
        (name, (None, each))
        for name, value in values.items()
        for each in (value if isinstance(value, list) else [value])
    ]
    return call(app, "POST", "/form", files=parts)


@pytest.mark.parametrize("multipart", [False, True])
@pytest.mark.parametrize(
    ("name", "text"),
    [("mode", "null"), ("when", "null"), ("number", "null"), ("number", "")],
)
def test_null_is_read_where_no_text_is_meant(
    app: Any, name: str, text: str, multipart: bool
) -> None:
    response = send(app, multipart, **{name: text})
    assert response.status_code == 200, response.text
    assert response.json()["body"][name] is None


@pytest.mark.parametrize("multipart", [False, True])
def test_a_text_that_is_meant_stays(app: Any, multipart: bool) -> None:
    body = send(app, multipart, text="null", word="null").json()["body"]
    assert (body["text"], body["word"]) == ("null", "null")
    assert send(app, multipart, when="").status_code == 422
    assert send(app, multipart, mode="").status_code == 422


@pytest.mark.parametrize("multipart", [False, True])
def test_one_value_is_not_two(app: Any, multipart: bool) -> None:
    response = send(app, multipart, number=["1", "2"])
    assert response.status_code == 422
    assert response.json()["detail"][0]["loc"] == ["body", "number"]
    assert call(app, "POST", "/form?limit=1&limit=2").status_code == 422
