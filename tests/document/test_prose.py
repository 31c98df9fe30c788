"""A document without its prose."""

from __future__ import annotations

from typing import Any

from specpress.document.prose import strip_prose

from .documents import document, loaded

PROSE = ("description", "summary", "title", "example", "examples", "externalDocs")


def facts(value: Any) -> Any:
    return strip_prose(value)


def test_prose_is_removed_where_it_is_a_keyword() -> None:
    schema = {
        "title": "A pet",
        "description": "…",
        "example": {"a": 1},
        "externalDocs": {"url": "u"},
        "properties": {"name": {"type": "string", "description": "…"}},
        "allOf": [{"description": "…", "type": "object"}],
        "items": {"title": "…"},
    }
    result = facts(document(components={"schemas": {"Pet": schema}}))
    assert result["components"]["schemas"]["Pet"] == {
        "properties": {"name": {"type": "string"}},
        "allOf": [{"type": "object"}],
        "items": {},
    }


def test_prose_stays_where_it_is_a_name() -> None:
    properties = {name: {"type": "string", "title": "…"} for name in PROSE}
    schemas = {name: {"type": "object", "properties": properties} for name in PROSE}
    result = facts(document(components={"schemas": schemas}))
    for name in PROSE:
        assert result["components"]["schemas"][name]["properties"] == {
            inner: {"type": "string"} for inner in PROSE
        }


def test_values_stay_as_they_are() -> None:
    schema = {"default": {"description": "d"}, "enum": [{"title": "t"}]}
    value = document(components={"schemas": {"A": schema}})
    value["x-a"] = {"title": "t"}
    assert facts(value) == value


def test_what_openapi_requires_stays() -> None:
    value = document(
        info={"title": "Pets", "version": "2", "description": "…", "summary": "…"},
        tags=[{"name": "pets", "description": "…"}],
        paths={
            "/pets": {
                "summary": "…",
                "get": {
                    "summary": "…",
                    "operationId": "list",
                    "parameters": [
                        {"name": "description", "in": "query", "description": "…"}
                    ],
                    "responses": {
                        "200": {
                            "description": "…",
                            "content": {"a/b": {"example": 1, "examples": {"a": {}}}},
                        },
                        "400": {"$ref": "#/components/responses/Bad"},
                    },
                },
            }
        },
        components={
            "examples": {"a": {"value": 1}},
            "securitySchemes": {
                "login": {
                    "type": "oauth2",
                    "flows": {"implicit": {"scopes": {"read": "…"}}},
                }
            },
        },
    )
    assert facts(value) == document(
        info={"title": "Pets", "version": "2"},
        tags=[{"name": "pets"}],
        paths={
            "/pets": {
                "get": {
                    "operationId": "list",
                    "parameters": [{"name": "description", "in": "query"}],
                    "responses": {
                        "200": {"description": "", "content": {"a/b": {}}},
                        "400": {"$ref": "#/components/responses/Bad"},
                    },
                }
            }
        },
        components={
            "securitySchemes": {
                "login": {
                    "type": "oauth2",
                    "flows": {"implicit": {"scopes": {"read": ""}}},
                }
            }
        },
    )


def test_a_document_of_2_0() -> None:
    value = {
        "swagger": "2.0",
        "info": {"title": "Pets", "version": "1"},
        "definitions": {"Pet": {"title": "…", "type": "object"}},
        "parameters": {"p": {"in": "body", "name": "p", "schema": {"title": "…"}}},
        "responses": {"r": {"description": "…", "examples": {"a/b": 1}}},
    }
    assert facts(value) == {
        "swagger": "2.0",
        "info": {"title": "Pets", "version": "1"},
        "definitions": {"Pet": {"type": "object"}},
        "parameters": {"p": {"in": "body", "name": "p", "schema": {}}},
        "responses": {"r": {"description": ""}},
    }


def test_the_argument_is_not_changed_and_broken_shapes_are_kept() -> None:
    value = document(components={"schemas": [1, {"title": "x"}]}, tags="a", paths=None)
    before = repr(value)
    assert facts(value)["tags"] == "a"
    assert repr(value) == before
    assert facts("text") == "text"


def test_facts_load_like_the_document() -> None:
    value = document(
        components={"schemas": {"A": {"description": "…", "type": "string"}}}
    )
    assert loaded(facts(value)).raw["components"]["schemas"] == {
        "A": {"type": "string"}
    }
