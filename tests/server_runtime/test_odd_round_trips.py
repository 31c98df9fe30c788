"""Constructs that real documents have, and that are hard to get through unharmed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from specpress.testing import RoundTrip
from tests.hostile.pressing import Document, document, imported

TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
FORMATS = {"type": "string", "enum": [".json", ".xml"]}
JSON = "application/json"


def operation(*parameters: Document, **more: Any) -> Document:
    return {
        "parameters": list(parameters),
        "responses": {"200": answer(JSON, TEXT)},
        **more,
    }


def answer(media_type: str, schema: object) -> Document:
    return {"description": "", "content": {media_type: {"schema": schema}}}


def parameter(name: str, location: str = "query", **more: Any) -> Document:
    required = location == "path"
    return {
        "name": name, "in": location, "required": required, "schema": TEXT, **more
    }  # fmt: skip


def taking(media_type: str, schema: object) -> Document:
    return operation(
        requestBody={"required": True, "content": {media_type: {"schema": schema}}}
    )


PATHS = {
    "/shared/{name}{format}": {
        "get": operation(
            parameter("name", "path"), parameter("format", "path", schema=FORMATS)
        )
    },
    "/crossing/{path}": {
        method: operation(parameter("path", "path", allowReserved=True))
        for method in ("get", "put", "delete")
    },
    "/equal": {"get": operation()},
    "/equal#name": {"get": operation(parameter("name", required=True))},
    "/key": {
        "get": operation(parameter("key"), security=[{"key": []}]),
    },
    "/open-form": {"post": taking("multipart/form-data", {})},
    "/bytes/in/json": {
        "post": taking(JSON, {"type": "object", "properties": {"a": BINARY}})
    },
    "/list-of-bytes": {
        "post": taking("multipart/form-data", {
            "type": "object", "required": ["files"],
            "properties": {"files": {"type": "array", "items": BINARY}},
        })
    },
    "/word-or-object-in-form": {
        "post": taking("multipart/form-data", {
            "type": "object", "required": ["how"],
            "properties": {"how": {"anyOf": [
                {"type": "string", "enum": ["auto"]},
                {"type": "object", "required": ["size"],
                 "properties": {"size": {"type": "integer"}}},
            ]}},
        })
    },
    "/bytes/in/query": {
        "get": operation(
            parameter("a", schema=BINARY),
            parameter("b", schema={"type": "array", "items": BINARY}),
        )
    },
    "/events": {
        "get": operation(responses={"200": answer("text/event-stream", TEXT)})
    },
    "/events-or-value": {
        "get": operation(
            responses={
                "200": {
                    "description": "",
                    "content": {
                        JSON: {"schema": {"type": "object", "required": ["a"],
                                          "properties": {"a": TEXT}}},
                        "text/event-stream": {"itemSchema": {"type": "integer"}},
                    },
                }
            }
        )
    },
    "/link": {"additionalOperations": {"link": operation()}},
}  # fmt: skip
KEYS = {"key": {"type": "apiKey", "in": "query", "name": "key"}}


def test_one_file_where_several_may_be_sent_is_one(tmp_path: Path) -> None:
    files = {"oneOf": [{"type": "array", "items": BINARY}, BINARY]}
    schema = {"type": "object", "required": ["files"], "properties": {"files": files}}
    one_or_many = document(
        paths={"/x": {"post": taking("multipart/form-data", schema)}}
    )
    with imported(one_or_many, tmp_path, "files_api") as package:
        trip = RoundTrip(package.name)
        (case,) = trip.cases(1)
        for sent in (b"one", [b"one", b"two"]):
            body = {"body": {"files": sent}}
            exactly = replace(case, arguments=body, expected=body)
            assert [str(failure) for failure in trip.run([exactly])] == []


def test_odd_operations_round_trip(tmp_path: Path) -> None:
    odd = document(paths=PATHS, components={"securitySchemes": KEYS})
    odd["openapi"] = "3.2.0"
    with imported(odd, tmp_path, "odd_api") as package:
        trip = RoundTrip(package.name)
        cases = list(trip.cases(3))
        assert len({case.operation for case in cases}) == 15
        assert len(cases) == 3 * 15 + 3
        assert [str(failure) for failure in trip.run(cases)] == []
        assert [str(failure) for failure in asyncio.run(trip.run_async(cases))] == []
