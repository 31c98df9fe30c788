"""What goes one way only is not asked for the other way, wherever the document says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling

ID = {"$ref": "#/components/schemas/Id"}
SECRET = {"$ref": "#/components/schemas/Secret"}
COMPONENTS = {
    "Id": {"type": "integer", "minimum": 1, "readOnly": True},
    "Secret": {"type": "string", "minLength": 3, "writeOnly": True},
    "Named": {"type": "object", "required": ["id"], "properties": {"id": ID}},
}
OBJECTS: dict[str, dict[str, Any]] = {
    "referred": {"properties": {"id": ID}},
    "wrapped": {"properties": {"id": {"allOf": [ID], "description": "mine"}}},
    "again": {"properties": {"id": {"$ref": "#/components/schemas/Wrapped"}}},
    "inherited": {"allOf": [{"$ref": "#/components/schemas/Named"}]},
    "chosen": {"oneOf": [{"$ref": "#/components/schemas/Named"}]},
}
COMPONENTS["Wrapped"] = {"allOf": [ID]}


def both_ways(more: dict[str, Any]) -> dict[str, Any]:
    properties = {**more.get("properties", {}), "name": {"type": "string"}, "pin": SECRET}  # fmt: skip
    schema = {
        **more,
        "type": "object",
        "required": ["id", "name", "pin"],
        "properties": properties,
    }
    content = {"application/json": {"schema": schema}}
    body = {"required": True, "content": content}
    return {"post": {"requestBody": body, "responses": answers(schema)}}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = {"in": "path", "name": "id", "required": True, "schema": ID}
    paths = {f"/{name}": both_ways(each) for name, each in OBJECTS.items()}
    paths["/by/{id}"] = {"get": {"parameters": [path], "responses": answers({})}}
    listed = {"type": "array", "items": ID}
    content = {"application/json": {"schema": listed}}
    paths["/list"] = {
        "post": {
            "requestBody": {"required": True, "content": content},
            "responses": answers({}),
        }
    }
    document = {
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": COMPONENTS},
    }
    folder: Path = tmp_path_factory.mktemp("directions")
    return pressed(document, folder, "directions_api")


@pytest.fixture(scope="module")
def app(server: Any) -> FastAPI:
    return telling(server)


@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_read_only_by_reference_is_not_asked_for(
    app: FastAPI, name: str
) -> None:
    sent = {"name": "x", "pin": "abc"}
    assert call(app, "POST", f"/{name}", json=sent).status_code == 200
    # what is sent all the same is not looked at
    assert call(app, "POST", f"/{name}", json={**sent, "id": "?"}).status_code == 200
    assert call(app, "POST", f"/{name}", json={"name": "x"}).status_code == 422
    assert call(app, "POST", f"/{name}", json={**sent, "pin": "a"}).status_code == 422


@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_write_only_by_reference_is_not_answered(
    server: Any, name: str
) -> None:
    mock = server.create_mock_app()
    made = call(mock, "POST", f"/{name}", json={"name": "x", "pin": "abc"}).json()
    assert made["id"] >= 1
    assert "pin" not in made


def test_only_a_property_goes_one_way(app: FastAPI) -> None:
    """Elsewhere the keyword says nothing: a parameter is checked, and so is an item."""
    assert call(app, "GET", "/by/1").status_code == 200
    assert call(app, "GET", "/by/0").status_code == 422
    assert call(app, "POST", "/list", json=[1]).status_code == 200
    assert call(app, "POST", "/list", json=[0]).status_code == 422
