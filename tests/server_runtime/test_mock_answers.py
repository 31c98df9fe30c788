"""What a mock says of itself: headers, refusals, and alternatives that exclude others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.cli.mock import PACKAGE, mock_app

from .app import call
from .pressed import answers, pressed

DOCUMENT = """
openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /items/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: size, in: query, schema: {type: integer}}
    get:
      operationId: getItem
      responses:
        "200":
          description: ok
          headers:
            Location: {required: true, schema: {type: string, format: uri}}
            X-Left: {required: true, schema: {type: integer, minimum: 3, maximum: 3}}
            X-Tags:
              required: true
              schema: {type: array, minItems: 2, maxItems: 2, items: {const: a}}
            X-Optional: {schema: {type: string}}
        "404": {description: none}
    put:
      operationId: putItem
      responses:
        "200": {description: ok}
        "400":
          description: wrong
          content:
            application/problem+json:
              schema: {type: object, required: [title], properties: {title: {type: string}}}
  /either:
    get:
      operationId: either
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                oneOf:
                  - {type: object, properties: {a: {type: integer}}}
                  - {type: object, properties: {a: {type: integer}}, required: [b]}
              example: {a: 1, b: 2}
"""


@pytest.fixture
def app(tmp_path: Path) -> Any:
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    return mock_app(str(spec), tmp_path)


def test_headers_that_must_be_there_are(app: Any) -> None:
    headers = call(app, "GET", "/items/1").headers
    assert headers["location"].startswith("https://")
    assert headers["x-left"] == "3"
    assert headers["x-tags"] == "a,a"
    assert "x-optional" not in headers


def test_a_refusal_is_what_the_document_declares(
    app: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, PACKAGE):
        response = call(app, "PUT", "/items/1?size=many")
    assert response.status_code == 400
    assert response.headers["content-type"] == "application/problem+json"
    assert set(response.json()) == {"title"}
    assert "size" in caplog.text
    assert call(app, "GET", "/items/none").status_code == 404
    assert call(app, "GET", "/items/1?size=many").status_code == 422


def test_exactly_one_alternative_fits(app: Any) -> None:
    """So neither the example, which fits both, nor any value with a `b` is sent."""
    body = call(app, "GET", "/either").json()
    assert "b" not in body


def test_an_overlay_is_applied_first(tmp_path: Path) -> None:
    spec, overlay = tmp_path / "spec.yaml", tmp_path / "overlay.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    action = {"target": "$.paths['/either']", "remove": True}
    info = {"title": "t", "version": "1"}
    text = yaml.safe_dump({"overlay": "1.0.0", "info": info, "actions": [action]})
    overlay.write_text(text, encoding="utf-8")
    app = mock_app(str(spec), tmp_path, overlays=[overlay])
    assert call(app, "GET", "/either").status_code == 404
    assert call(app, "GET", "/items/1").status_code == 200


def test_a_path_with_slashes_knows_all_its_methods(tmp_path: Path) -> None:
    parameter = {
        "name": "path",
        "in": "path",
        "required": True,
        "allowReserved": True,
        "schema": {"type": "string"},
    }
    operation = {"parameters": [parameter], "responses": answers({})}
    paths = {
        "/files/{path}": {"get": operation, "put": operation, "delete": operation},
        "/files/{path}/{name}": {
            "get": {
                **operation,
                "parameters": [parameter, {**parameter, "name": "name"}],
            }
        },
        "/files/all": {"post": {"responses": answers({})}},
    }
    document = {"openapi": "3.1.0", "paths": paths}
    app = pressed(document, tmp_path, "slashes_api").create_mock_app()
    for method in ("GET", "PUT", "DELETE"):
        assert call(app, method, "/files/a/b%2Fc").status_code == 200, method
    refused = call(app, "POST", "/files/a/b")
    assert refused.status_code == 405
    assert {"DELETE", "GET", "PUT"} <= set(refused.headers["allow"].split(", "))
    assert call(app, "GET", "/files/all").status_code == 405


NAME = {"name": {"type": "string"}}
KINDS: dict[str, tuple[dict[str, Any], Callable[[dict[str, Any]], bool]]] = {
    "Base": ({"properties": NAME}, lambda _: True),
    "Sized": (
        {"properties": {**NAME, "size": {"type": "integer"}}},
        lambda value: isinstance(value.get("size", 0), int),
    ),
    "Noted": (
        {"properties": {**NAME, "note": {"type": ["string", "null"]}}},
        lambda value: isinstance(value.get("note"), str | None),
    ),
    "Owned": (
        {"properties": {**NAME, "owner": {"type": "string"}}, "required": ["owner"]},
        lambda value: isinstance(value.get("owner"), str),
    ),
    "Optional": (
        {"properties": {**NAME, "owner": {"type": "string"}}},
        lambda value: isinstance(value.get("owner", ""), str),
    ),
}
"""Schemas of which many values are valid under several, and what each one asks for."""


@pytest.mark.parametrize(
    "names",
    [
        ("Base", "Sized"),
        ("Sized", "Noted", "Owned"),
        ("Owned", "Optional"),
        ("Base", "Noted", "Owned"),
    ],
)
def test_alternatives_are_set_apart(tmp_path: Path, names: Sequence[str]) -> None:
    """By a member that others require or refuse, where they allow each other's."""
    either = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/either": {"get": {"responses": answers(either)}}},
        "components": {
            "schemas": {n: {"type": "object", **KINDS[n][0]} for n in names}
        },
    }
    spec = tmp_path / "spec.yaml"
    spec.write_text(yaml.safe_dump(document), encoding="utf-8")
    for seed in range(4):
        body = call(mock_app(str(spec), tmp_path, seed=seed), "GET", "/either").json()
        assert sum(KINDS[name][1](body) for name in names) == 1, body


@pytest.mark.parametrize(
    "names", [("Base", "Sized"), ("Sized", "Noted", "Owned"), ("Owned", "Optional")]
)
def test_alternatives_with_a_discriminator_are_set_apart(
    tmp_path: Path, names: Sequence[str]
) -> None:
    """It says which one is meant; `oneOf` asks for no other one to fit all the same."""
    refs = {name: f"#/components/schemas/{name}" for name in names}
    tagged = {
        "oneOf": [{"$ref": ref} for ref in refs.values()],
        "discriminator": {"propertyName": "type", "mapping": refs},
    }
    tag = {"properties": {"type": {"type": "string"}}, "required": ["type"]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/either": {"get": {"responses": answers(tagged)}}},
        "components": {
            "schemas": {
                n: {"type": "object", "allOf": [KINDS[n][0], tag]} for n in names
            }
        },
    }
    spec = tmp_path / "spec.yaml"
    spec.write_text(yaml.safe_dump(document), encoding="utf-8")
    for seed in range(4):
        body = call(mock_app(str(spec), tmp_path, seed=seed), "GET", "/either").json()
        (name,) = (name for name in names if KINDS[name][1](body))
        assert body["type"] == name


def test_a_discriminator_has_a_value_of_its_own_mapping(tmp_path: Path) -> None:
    """A schema may stand for other values elsewhere; here they are not known."""

    def by_kind(*values: str) -> dict[str, Any]:
        to = "#/components/schemas/Pet"
        mapping = dict.fromkeys(values, to)
        by = {"propertyName": "kind", "mapping": mapping}
        return answers({"oneOf": [{"$ref": to}], "discriminator": by})

    pet = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/pet": {"get": {"responses": by_kind("pet")}},
            "/wild": {"get": {"responses": by_kind("wolf", "fox")}},
        },
        "components": {"schemas": {"Pet": pet}},
    }
    spec = tmp_path / "spec.yaml"
    spec.write_text(yaml.safe_dump(document), encoding="utf-8")
    for seed in range(4):
        app = mock_app(str(spec), tmp_path, seed=seed)
        assert call(app, "GET", "/pet").json()["kind"] == "pet"
        assert call(app, "GET", "/wild").json()["kind"] in ("wolf", "fox")
