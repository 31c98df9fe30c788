"""How much Python a small API brings, and Baserow's: no more than is committed here.

The lines of all `.py` files of a package, those without code (docstrings, comments, blank
lines) included. A number here goes down with what a package brings; up by at most a tenth
without one who decides so.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import generate_package
from specpress.pipeline.job import Job
from tests.shared import ROOT

LINES: Final = {
    ("one operation", "models"): 1_470,
    ("one operation", "client"): 6_360,
    ("one operation", ""): 14_810,
    ("three operations", "models"): 1_470,
    ("three operations", "client"): 6_790,
    ("three operations", ""): 14_920,
}
"""By API and part of a package; "" is the whole, with server and mock."""
BASEROW: Final = 64_510
"""Of the package in `generated/`, with server and mock."""
ROOM: Final = 1.1

ERROR = {
    "default": {
        "description": "An error.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/E"}}},
    }
}
PET = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
SHOW = {
    "operationId": "showPet",
    "tags": ["pets"],
    "parameters": [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ],
    "responses": {"200": {"description": "A pet.", "content": PET}, **ERROR},
}
LIST = {
    "operationId": "listPets",
    "tags": ["pets"],
    "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
    "responses": {
        "200": {
            "description": "Pets.",
            "content": {
                "application/json": {
                    "schema": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Pet"},
                    }
                }
            },
        },
        **ERROR,
    },
}
CREATE = {
    "operationId": "createPet",
    "tags": ["pets"],
    "requestBody": {"required": True, "content": PET},
    "responses": {"201": {"description": "Done."}, **ERROR},
}
PATHS: Final[dict[str, dict[str, Any]]] = {
    "one operation": {"/pets/{id}": {"get": SHOW}},
    "three operations": {
        "/pets/{id}": {"get": SHOW},
        "/pets": {"get": LIST, "post": CREATE},
    },
}


def lines(package: Path) -> int:
    return sum(file.read_text().count("\n") for file in package.rglob("*.py"))


@pytest.mark.parametrize(("api", "part"), LINES)
def test_a_small_api_brings_little(tmp_path: Path, api: str, part: str) -> None:
    properties = {"id": {"type": "integer"}, "name": {"type": "string"}}
    schema = {"type": "object", "required": ["id"], "properties": properties}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://pets.example"}],
        "paths": PATHS[api],
        "components": {"schemas": {"Pet": schema, "E": schema}},
    }
    (tmp_path / "pets.json").write_text(json.dumps(document))
    settings = ApiConfig.model_validate(
        {"name": "pets", "package": "pets", "only": part}
    )
    generate_package(
        Job(str(tmp_path / "pets.json"), tmp_path / "pets", tmp_path, settings)
    )
    assert lines(tmp_path / "pets") <= LINES[api, part] * ROOM


def test_baserow_brings_no_more_than_it_did() -> None:
    assert lines(ROOT / "generated" / "baserow_api") <= BASEROW * ROOM
