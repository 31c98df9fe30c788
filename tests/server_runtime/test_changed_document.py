"""A changed document: the type checker points at each handler that no longer fits."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specpress import generate

from .pressed import answers

ITEM = {"$ref": "#/components/schemas/Item"}
IMPLEMENTATION = """\
from shop_api import inputs, models
from shop_api.server import ItemsService, Request


class Items(ItemsService):
    async def get_item(self, request: Request, item_id: int) -> models.Item:
        return models.Item(id=item_id, name="tea")

    async def list_items(
        self, request: Request, *, size: int = 10
    ) -> list[models.Item]:
        return []

    async def add_item(self, request: Request, body: inputs.Item) -> models.Item:
        return models.Item(id=1, name=body["name"])

    async def rename_item(
        self, request: Request, item_id: int, body: inputs.Item
    ) -> models.Item:
        return models.Item(id=item_id, name=body["name"])
"""


def parameter(name: str, place: str, type_: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": place,
        "required": place == "path",
        "schema": {"type": type_, **({} if place == "path" else {"default": 10})},
    }


def document(id_type: str, name: str, *, paged: bool) -> dict[str, Any]:
    item = [parameter("item_id", "path", id_type)]
    size = [parameter("size", "query", "integer")]
    body = {"required": True, "content": {"application/json": {"schema": ITEM}}}
    page = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/items": {
                "get": {
                    "tags": ["items"],
                    "operationId": "listItems",
                    "parameters": [*size, *(page if paged else [])],
                    "responses": answers({"type": "array", "items": ITEM}),
                },
                "post": {
                    "tags": ["items"],
                    "operationId": "addItem",
                    "requestBody": body,
                    "responses": answers(ITEM),
                },
            },
            "/items/{item_id}": {
                "get": {
                    "tags": ["items"],
                    "operationId": "getItem",
                    "parameters": item,
                    "responses": answers(ITEM),
                },
                "put": {
                    "tags": ["items"],
                    "operationId": "renameItem",
                    "parameters": [parameter("item_id", "path", "integer")],
                    "requestBody": body,
                    "responses": answers(ITEM),
                },
            },
        },
        "components": {
            "schemas": {
                "Item": {
                    "type": "object",
                    "required": ["id", name],
                    "properties": {"id": {"type": "integer"}, name: {"type": "string"}},
                }
            }
        },
    }


def checked(folder: Path, document: Mapping[str, Any]) -> set[int]:
    """The lines of the implementation that mypy has something to say about."""
    (folder / "shop.json").write_text(json.dumps(document))
    generate(folder / "shop.json", folder, "shop_api")
    (folder / "shop.py").write_text(IMPLEMENTATION)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "shop.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert all(line.startswith("shop.py:") for line in errors), done.stdout
    return {int(line.split(":")[1]) for line in errors}


def lines(*texts: str) -> set[int]:
    """The lines that contain one of the texts."""
    numbered = enumerate(IMPLEMENTATION.splitlines(), 1)
    return {number for number, line in numbered if any(text in line for text in texts)}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (document("integer", "name", paged=False), set[int]()),
        (document("string", "name", paged=False), lines("def get_item")),
        (document("integer", "name", paged=True), lines("def list_items")),
        (
            document("integer", "title", paged=False),
            lines('name="tea"', 'name=body["name"]'),
        ),
    ],
    ids=["nothing", "a type", "a parameter", "a property"],
)
def test_a_change_is_pointed_at(
    tmp_path: Path, changed: Mapping[str, Any], expected: set[int]
) -> None:
    assert checked(tmp_path, document("integer", "name", paged=False)) == set()
    assert checked(tmp_path, changed) == expected
