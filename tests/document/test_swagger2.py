"""Swagger 2.0 → 3.x."""

from __future__ import annotations

from typing import Any

import pytest

from .documents import Object, kinds, loaded

OK = {"200": {"description": "ok"}}
TEXT = {"type": "string"}


def swagger(**fields: Any) -> Object:
    return {
        "swagger": "2.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        **fields,
    }


def operation(value: Object, **fields: Any) -> Any:
    value = {"responses": OK, **value}
    result = loaded(swagger(paths={"/pets": {"post": value}}, **fields))
    assert kinds(result) == []
    return result.raw["paths"]["/pets"]["post"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"basePath": "/v1/"}, ["/v1"]),
        ({"host": "a.example", "basePath": "/"}, ["https://a.example"]),
        (
            {"host": "a.example", "basePath": "/v1", "schemes": ["http", "https"]},
            ["http://a.example/v1", "https://a.example/v1"],
        ),
    ],
)
def test_servers(fields: Object, expected: list[str]) -> None:
    result = loaded(swagger(**fields))
    assert [server["url"] for server in result.raw["servers"]] == expected
    assert result.declared == "2.0"
    assert result.problems == ()


def test_a_body_parameter_is_the_request_body() -> None:
    body = {
        "name": "b",
        "in": "body",
        "required": True,
        "schema": TEXT,
        "description": "d",
    }
    found = operation({"parameters": [body], "consumes": ["a/b", "c/d"]})
    assert found == {
        "requestBody": {
            "content": {"a/b": {"schema": TEXT}, "c/d": {"schema": TEXT}},
            "description": "d",
            "required": True,
        },
        "responses": OK,
    }


def test_form_parameters_are_the_request_body() -> None:
    parameters = [
        {"name": "a", "in": "formData", "type": "string", "required": True},
        {
            "name": "b",
            "in": "formData",
            "type": "array",
            "items": TEXT,
            "collectionFormat": "multi",
            "description": "d",
        },
    ]
    form = {
        "encoding": {"b": {"explode": True, "style": "form"}},
        "schema": {
            "properties": {
                "a": TEXT,
                "b": {"description": "d", "items": TEXT, "type": "array"},
            },
            "required": ["a"],
            "type": "object",
        },
    }
    assert operation({"parameters": parameters})["requestBody"] == {
        "content": {"application/x-www-form-urlencoded": form},
        "required": True,
    }
    file = {"name": "f", "in": "formData", "type": "file"}
    found = operation({"parameters": [file], "consumes": ["application/json"]})
    assert found["requestBody"]["content"]["multipart/form-data"]["schema"] == {
        "properties": {"f": {"format": "binary", "type": "string"}},
        "type": "object",
    }


@pytest.mark.parametrize(
    ("location", "given", "style", "explode"),
    [
        ("query", None, "form", False),
        ("query", "csv", "form", False),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("query", "multi", "form", True),
        ("header", "csv", "simple", False),
    ],
)
def test_arrays_in_parameters(
    location: str, given: str | None, style: str, explode: bool
) -> None:
    parameter = {"name": "a", "in": location, "type": "array", "items": TEXT, "x-a": 1}
    if given is not None:
        parameter["collectionFormat"] = given
    assert operation({"parameters": [parameter]})["parameters"] == [
        {
            "explode": explode,
            "in": location,
            "name": "a",
            "schema": {"items": TEXT, "type": "array"},
            "style": style,
            "x-a": 1,
        }
    ]


def test_shared_parameters() -> None:
    shared = {
        "q": {"name": "q", "in": "query", "type": "integer", "x-nullable": True},
        "body": {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Pet"}},
    }
    value = swagger(
        parameters=shared,
        definitions={"Pet": TEXT},
        paths={
            "/a": {
                "parameters": [
                    {"$ref": "#/parameters/q"},
                    {"$ref": "#/parameters/body"},
                ],
                "post": {"responses": OK},
            }
        },
    )
    result = loaded(value)
    pet = {"$ref": "#/components/schemas/Pet"}
    assert result.problems == ()
    assert result.raw["components"]["parameters"] == {
        "q": {"in": "query", "name": "q", "schema": {"type": ["integer", "null"]}}
    }
    assert result.raw["paths"]["/a"] == {
        "parameters": [{"$ref": "#/components/parameters/q"}],
        "post": {
            "requestBody": {"content": {"application/json": {"schema": pet}}},
            "responses": OK,
        },
    }


def test_responses() -> None:
    responses = {
        "200": {
            "description": "",
            "schema": TEXT,
            "examples": {"a/b": "x"},
            "headers": {"X-A": {"type": "array", "items": TEXT, "description": "d"}},
        },
        "201": {"description": "", "schema": {"type": "file"}},
        "400": {"$ref": "#/responses/Bad"},
    }
    found = operation(
        {"responses": responses, "produces": ["a/b", "application/json"]},
        responses={"Bad": {"description": "bad", "schema": TEXT}},
        produces=["c/d"],
    )
    assert found["responses"] == {
        "200": {
            "content": {
                "a/b": {"example": "x", "schema": TEXT},
                "application/json": {"schema": TEXT},
            },
            "description": "",
            "headers": {
                "X-A": {"description": "d", "schema": {"items": TEXT, "type": "array"}}
            },
        },
        "201": {
            "content": {"a/b": {"schema": {"format": "binary", "type": "string"}}},
            "description": "",
        },
        "400": {"$ref": "#/components/responses/Bad"},
    }


def test_a_file_without_a_media_type_is_binary() -> None:
    found = operation(
        {"responses": {"200": {"description": "", "schema": {"type": "file"}}}}
    )
    assert list(found["responses"]["200"]["content"]) == ["application/octet-stream"]


def test_schemas() -> None:
    definitions = {
        "Pet": {
            "discriminator": "kind",
            "properties": {
                "kind": TEXT,
                "discriminator": TEXT,
                "owner": {"$ref": "#/definitions/Owner", "x-nullable": True},
                "name": {"$ref": "#/definitions/Owner/properties/name"},
            },
        },
        "Owner": {"properties": {"name": {"type": "string", "x-nullable": True}}},
    }
    result = loaded(swagger(definitions=definitions))
    name = {"$ref": "#/components/schemas/Owner_name"}
    assert result.raw["components"]["schemas"] == {
        "Owner": {"properties": {"name": name}},
        "Owner_name": {"type": ["string", "null"]},
        "Pet": {
            "discriminator": {"propertyName": "kind"},
            "properties": {
                "kind": TEXT,
                "discriminator": TEXT,
                "owner": {
                    "anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]
                },
                "name": name,
            },
        },
    }
    assert result.problems == ()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "basic"}, {"type": "http", "scheme": "basic"}),
        (
            {"type": "apiKey", "in": "header", "name": "K"},
            {"type": "apiKey", "in": "header", "name": "K"},
        ),
        *(
            (
                {"type": "oauth2", "flow": old, "tokenUrl": "t", "scopes": {"a": "b"}},
                {
                    "type": "oauth2",
                    "flows": {new: {"tokenUrl": "t", "scopes": {"a": "b"}}},
                },
            )
            for old, new in {
                "implicit": "implicit",
                "password": "password",
                "application": "clientCredentials",
                "accessCode": "authorizationCode",
            }.items()
        ),
    ],
)
def test_security(given: Object, expected: Object) -> None:
    result = loaded(swagger(securityDefinitions={"a": given}, security=[{"a": []}]))
    assert result.raw["components"]["securitySchemes"] == {"a": expected}
    assert result.raw["security"] == [{"a": []}]


def test_schemes_of_an_operation() -> None:
    found = operation({"schemes": ["wss"]}, host="a.example", schemes=["https"])
    assert found["servers"] == [{"url": "wss://a.example"}]


def test_problems_point_into_the_document_of_2_0() -> None:
    result = loaded(swagger(definitions={"A": {"type": "strin"}}))
    assert [problem.pointer for problem in result.problems] == ["/definitions/A"]


def test_a_broken_document() -> None:
    value = swagger(
        paths={
            "/a": {
                "post": {"parameters": ["x", {"in": "body"}], "responses": [1]},
                "get": 5,
            }
        },
        definitions=[1],
        securityDefinitions="x",
        parameters={"a": None},
    )
    assert loaded(value).raw["paths"]["/a"]["post"]["requestBody"]
