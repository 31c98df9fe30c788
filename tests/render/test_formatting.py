"""Generated packages are in black's format as they are written."""

from __future__ import annotations

import json

import black
import pytest

from specpress.codegen.build import build_package
from specpress.document.load import load
from specpress.ir.build import build
from specpress.render.render import render

_LONG = "identifiers of genes, proteins, metabolites and of their interactions"


@pytest.mark.parametrize("tag", ["pets", _LONG, _LONG * 2])
def test_long_tags(tag: str) -> None:
    responses = {"200": {"description": "", "content": {"application/json": {}}}}
    operation = {"tags": [tag], "operationId": f"list {tag}", "responses": responses}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/things": {"get": operation}},
    }
    _check_format(document)


def _check_format(document: object) -> None:
    package = build_package(build(load(json.dumps(document).encode())), "made_api")
    mode = black.Mode()
    for path, text in render(package).items():
        if path.endswith(".py") and "_runtime" not in path:
            assert black.format_str(text, mode=mode) == text, path


@pytest.mark.parametrize("length", range(60, 100, 3))
def test_long_schemas(length: int) -> None:
    name = "Thing" + "x" * (length - 5)
    to = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": to}}
    operation = {
        "operationId": "do",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    own = {"type": "object", "properties": {"next": to, "of": {"type": "string"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": {name: {**own, "required": ["next"]}}},
    }
    _check_format(document)
