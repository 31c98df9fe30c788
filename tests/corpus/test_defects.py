"""Each defect is found in an operation that has it, and in none that is like it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .defects import DEFECTS, explain

TEXT: dict[str, Any] = {"type": "string"}
OBJECT: dict[str, Any] = {"type": "object"}
FILE = {"type": "string", "format": "binary"}
JSON = "application/json"


EMPTY: dict[str, Any] = {"type": "string", "enum": ["", "a"]}


def parameter(name: str, location: str = "query", **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": location, "schema": schema or TEXT}


def form(schema: object, media_type: str = "multipart/form-data") -> dict[str, Any]:
    return {"requestBody": {"content": {media_type: {"schema": schema}}}}


def given(*parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"parameters": list(parameters), **more}


READ_ONLY: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string", "readOnly": True}},
}
KEY = {"type": "apiKey", "in": "header", "name": "AUTHORIZATION"}
COMPONENTS = {
    "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}, "key": KEY},
    "schemas": {
        "Free": OBJECT,
        "Cycle": {"type": "array", "items": {"$ref": "#/components/schemas/Cycle"}},
    },
}
REFERENCE = {"$ref": "#/components/schemas/Free"}

CASES: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
    "equal-path-templates": (
        {"/x/{a}": {"get": {}}, "/x/{b}": {"get": {}}, "/x/{c}#d": {"get": {}}},
        [{"/x/{a}": {"get": {}}, "/x/{b}": {"put": {}}, "/x/{c}/": {"get": {}}}],
    ),
    "query-in-path-template": (
        {"/x?a=1": {"get": given(parameter("a"))}},
        [{"/x?a=1": {"get": given(parameter("b"), parameter("a", "header"))}}],
    ),
    "free-form-objects-in-query": (
        {"/x": {"get": given({"name": "a", "in": "query", "schema": REFERENCE}),
                "parameters": [parameter("b", type="object", additionalProperties={})]}},
        [
            {"/x": {"get": given(parameter("a", **OBJECT), parameter("b"))}},
            {"/x": {"get": given(
                parameter("a", **OBJECT),
                parameter("b", **OBJECT) | {"style": "deepObject"},
            )}},
            {"/x": {"get": given(
                parameter("a", **OBJECT),
                parameter("b", type="object", properties={"c": TEXT}),
            )}},
        ],
    ),
    "header-of-the-message": (
        {"/x": {"get": given(parameter("content-Length", "header"))}},
        [{"/x": {"get": given(parameter("Content-Length"))}}],
    ),
    "form-that-is-no-object": (
        {"/x": {"post": form(TEXT)}},
        [
            {"/x": {"post": form(TEXT, "text/plain")}},
            {"/x": {"post": form({})}},
            {"/x": {"post": form(REFERENCE)}},
        ],
    ),
    "bytes-in-json": (
        {"/x": {"post": form({"type": "array", "items": {"anyOf": [FILE]}}, JSON)}},
        [
            {"/x": {"post": form({"type": "object", "properties": {"a": FILE}})}},
            {"/x": {"post": {"requestBody": {"content": {
                JSON: {"schema": {"type": "array", "items": FILE}},
                "multipart/form-data": {"schema": {}},
            }}}}},
            {"/x": {"post": form({"type": "array", "items": TEXT}, JSON)}},
            {"/x": {"post": form({"$ref": "#/components/schemas/Cycle"}, JSON)}},
        ],
    ),
    "credentials-in-one-place": (
        {"/x": {"get": {"security": [{"basic": [], "key": []}]}}},
        [
            {"/x": {"get": {"security": [{"basic": []}, {"key": []}]}}},
            {"/x": {"get": {"security": [{"basic": [], "key": []}, {}]}}},
            {"/x": {"get": {}}},
        ],
    ),
    "path-parameter-without-value": (
        {
            "/{a}": {"get": given(parameter("a", "path", **READ_ONLY))},
            "/of/{a}": {"get": given(parameter("a", "path", **EMPTY))},
        },
        [{"/{a}": {"get": given(parameter("a", "path"), parameter("b", **READ_ONLY))}}],
    ),
}  # fmt: skip


def explained(folder: Path, paths: dict[str, Any]) -> dict[str, str]:
    """What explains that all operations fail."""
    document = folder / "openapi.json"
    document.write_text(
        json.dumps({"openapi": "3.1.0", "paths": paths, "components": COMPONENTS})
    )
    names = {
        f"{method.upper()} {path}"
        for path, item in paths.items()
        for method in item
        if method != "parameters"
    }
    found = explain(document, names)
    assert found.keys() <= names
    return {name: found.get(name, "") for name in names}


def test_there_are_cases_for_each_defect() -> None:
    assert CASES.keys() == DEFECTS.keys()


@pytest.mark.parametrize("name", CASES)
def test_a_defect_is_found(name: str, tmp_path: Path) -> None:
    assert {*explained(tmp_path, CASES[name][0]).values()} == {name}


@pytest.mark.parametrize("name", CASES)
def test_what_is_like_it_explains_nothing(name: str, tmp_path: Path) -> None:
    for number, paths in enumerate(CASES[name][1]):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert {*explained(folder, paths).values()} == {""}


def test_an_operation_that_does_not_fail_is_not_explained(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(
        json.dumps(
            {"openapi": "3.1.0", "paths": {"/{a}": {"get": {}}, "/{b}": {"get": {}}}}
        )
    )
    assert explain(document, []) == {}
    assert explain(document, ["GET /{a}"]) == {"GET /{a}": "equal-path-templates"}
    assert explain(document, ["GET /other"]) == {}


def test_parts_of_other_files_are_followed(tmp_path: Path) -> None:
    (tmp_path / "parts.yaml").write_text(
        "operation:\n  parameters:\n  - $ref: '#/length'\n"
        "length: {name: Content-Length, in: header, schema: {type: integer}}\n"
    )
    document = tmp_path / "openapi.yaml"
    document.write_text(
        "openapi: 3.0.3\npaths:\n  /x:\n    get: {$ref: 'parts.yaml#/operation'}\n"
    )
    assert explain(document, ["GET /x"]) == {"GET /x": "header-of-the-message"}
