"""`load`: versions, errors, 3.2."""

from __future__ import annotations

import gc
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from specpress.document.load import load, read_file
from specpress.errors import SpecpressError

from .documents import Object, document, kinds, loaded


@pytest.mark.parametrize(
    ("text", "declared", "problems"),
    [
        ('{"openapi": "3.0.3"', "3.0.3", []),
        ('{"openapi": "3.1"', "3.1", []),
        ('{"openapi": "3.2.0"', "3.2.0", []),
        ('{"openapi": 3.0', "3.0", ["wrong-type"]),
        ('{"openapi": "3.3.0"', "3.3.0", ["version"]),
        ('{"swagger": "2.0"', "2.0", []),
        ('{"swagger": 2', "2", ["wrong-type"]),
        ('{"openapi": null, "swagger": "2.0"', "2.0", []),
    ],
)
def test_versions(text: str, declared: str, problems: list[str]) -> None:
    rest = ', "info": {"title": "a", "version": "1"}, "paths": {}}'
    result = load((text + rest).encode())
    assert (result.declared, kinds(result)) == (declared, problems)
    assert result.raw["openapi"] == "3.1.1"
    assert "swagger" not in result.raw


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"[]", "found a list"),
        (b"Not Found", "found a single value"),
        (b"{}", "found an empty object"),
        (b'{"type": "object"}', "found type"),
        (b'{"swaggerVersion": "1.2"}', "found swaggerVersion"),
        (b'{"swagger": "1.2"}', 'found "1.2"'),
        (b'{"openapi": "4.0.0"}', 'found "4.0.0"'),
        (b'{"openapi": {}}', "found an object"),
        (b'{"openapi": "three"}', 'found "three"'),
    ],
)
def test_what_is_no_document(data: bytes, found: str) -> None:
    with pytest.raises(SpecpressError) as caught:
        load(data, source="api.json")
    assert found in caught.value.message
    assert caught.value.file == "api.json"


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SpecpressError, match="no such file"):
        read_file(tmp_path / "api.json")
    with pytest.raises(SpecpressError, match="directory"):
        read_file(tmp_path)


@pytest.mark.parametrize("keyword", ["not", "items", "additionalProperties"])
def test_deep_schemas(keyword: str) -> None:
    schema: Any = {"type": "string"}
    for _ in range(190):
        schema = {keyword: schema}
    result = loaded(document("3.1.0", components={"schemas": {"A": schema}}))
    assert result.raw["components"]["schemas"]["A"] == schema


def test_references_to_references_are_bounded() -> None:
    schemas = {
        f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}/x"} for n in range(2000)
    }
    with pytest.raises(SpecpressError, match="bounded depth"):
        loaded(document(components={"schemas": schemas}))


def test_what_references_repeat_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    bundling = import_module("specpress.document.references.bundling")
    monkeypatch.setattr(bundling, "MAX_INLINED", 20)
    item = {"get": {"responses": {"200": {"description": ""}}}}
    paths = {f"/{n}": {"$ref": "#/components/pathItems/A"} for n in range(10)}
    with pytest.raises(SpecpressError, match="at most 20 objects"):
        loaded(document(paths=paths, components={"pathItems": {"A": item}}))


def test_the_collector_works_again_afterwards() -> None:
    loaded(document())
    assert gc.isenabled()
    with pytest.raises(SpecpressError):
        load(b"[]")
    assert gc.isenabled()


def test_additions_of_3_2_survive() -> None:
    operation = {"responses": {"200": {"description": "", "summary": "s"}}}
    query: Object = {
        "name": "q",
        "in": "querystring",
        "content": {"a/b": {"schema": {}}},
    }
    stream = {"application/jsonl": {"itemSchema": {"type": ["string", "null"]}}}
    value = document(
        "3.2.0",
        paths={
            "/a": {
                "query": {**operation, "parameters": [query]},
                "additionalOperations": {"COPY": {**operation, "operationId": "copy"}},
                "get": {"responses": {"200": {"description": "", "content": stream}}},
            }
        },
        tags=[{"name": "b", "parent": "a", "kind": "nav", "summary": "s"}],
        components={"mediaTypes": {"m": {"schema": {"type": "string"}}}},
    )
    result = loaded(value)
    assert result.problems == ()
    assert result.declared == "3.2.0"
    assert {**result.raw, "openapi": "3.2.0"} == value
    item = (result.model.paths or {})["/a"]
    extra: Any = item.model_extra
    assert extra["additionalOperations"]["COPY"]["operationId"] == "copy"
    assert extra["query"]["parameters"][0]["in"] == "querystring"


def test_a_query_string_parameter_is_a_query_parameter_of_the_model() -> None:
    query: Object = {"name": "q", "in": "querystring", "content": {"a/b": {}}}
    get: Object = {"parameters": [query], "responses": {"200": {"description": ""}}}
    result = loaded(document("3.2.0", paths={"/a": {"get": get}}))
    assert result.problems == ()
    assert result.raw["paths"]["/a"]["get"]["parameters"] == [query]
    dumped = json.loads(result.model.model_dump_json(by_alias=True, exclude_none=True))
    parameter = dumped["paths"]["/a"]["get"]["parameters"][0]
    assert (parameter["in"], parameter["x-in"]) == ("query", "querystring")
