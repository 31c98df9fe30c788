"""What the types do not say is demanded all the same: of requests, results and mocks."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling

CLOSED = {
    "type": "object",
    "properties": {"a": {"type": "integer"}},
    "additionalProperties": False,
}
# A schema, values that are valid, and values that are not with the place of what is wrong.
Case = tuple[dict[str, Any], list[Any], list[tuple[Any, list[str | int]]]]
CASES: dict[str, Case] = {
    "closed": (CLOSED, [{}, {"a": 1}], [({"b": 1}, ["b"])]),
    "closed-as-a-whole": (
        {"allOf": [CLOSED, {"properties": {"b": {"type": "string"}}}]},
        [{"a": 1, "b": "x"}],
        [({"a": 1, "c": 1}, ["c"]), ({"b": 1}, ["b"])],
    ),
    "open": (
        {"type": "array", "items": {"$ref": "#/components/schemas/Open"}},
        [[{"id": 1, "more": {}, "own": {"id": 2}}]],
        [
            ([{"id": "x"}], [0, "id"]),
            ([{}], [0, "id"]),
            ([{"id": 1, "own": {"id": "x"}}], [0, "own", "id"]),
            ([{"id": 1, "done": "never"}], [0, "done"]),
        ],
    ),
    "open-as-a-whole": (
        {
            "type": "object",
            "properties": {
                "part": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Open"},
                        {"type": "object", "properties": {"b": {"type": "string"}}},
                    ]
                }
            },
        },
        [{"part": {"id": 1, "b": "x"}}],
        [({"part": {"id": 1, "b": 1}}, ["part", "b"]), ({"part": {}}, ["part", "id"])],
    ),
    "open-for-texts": (
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"a": {"type": "string"}},
                "required": ["a"],
                "additionalProperties": {"type": "string"},
            },
        },
        [[{"a": "x", "b": "y"}]],
        [([{"b": "y"}], [0, "a"]), ([{"a": "x", "b": 1}], [0, "b"])],
    ),
    "email": (
        {"type": "string", "format": "email"},
        ["a@b.example"],
        [("a", []), ("a@", [])],
    ),
    "uri": ({"type": "string", "format": "uri"}, ["urn:x", "http://a"], [("/a", [])]),
    "int32": ({"type": "integer", "format": "int32"}, [2**31 - 1], [(2**31, [])]),
    "int64": ({"type": "integer", "format": "int64"}, [-(2**63)], [(2**63, [])]),
    "cents": ({"type": "number", "multipleOf": 0.01}, [0.07], [(1e-9, [])]),
    "large": ({"type": "integer", "maximum": 2**60}, [2**60], [(2**60 + 1, [])]),
    "unique": (
        {"type": "array", "items": {}, "uniqueItems": True},
        [[1, True, "1"]],
        [([1, 1.0], []), ([{"a": 1}, {"a": 1}], [])],
    ),
    "contains": (
        {"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 5}},
        [[1, 5]],
        [([1, 2], [])],
    ),
    "patterned": (
        {
            "type": "object",
            "properties": {"a": {"type": "boolean"}},
            "patternProperties": {"^x_": {"type": "string"}},
        },
        [{"a": True, "x_y": "z", "other": 1}],
        [({"x_y": 1}, ["x_y"]), ({"a": "yes"}, ["a"])],
    ),
    "names": (
        {"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}},
        [{"a": 1}],
        [({"A": 1}, ["A"])],
    ),
    "sizes": (
        {"type": "object", "minProperties": 1, "maxProperties": 2},
        [{"a": 1}],
        [({}, []), ({"a": 1, "b": 2, "c": 3}, [])],
    ),
    "not": (
        {"type": "string", "not": {"enum": ["admin"]}},
        ["ada"],
        [("admin", [])],
    ),
    "dependent": (
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "dependentRequired": {"a": ["b"]},
        },
        [{}, {"b": 1}, {"a": 1, "b": 1}],
        [({"a": 1}, ["b"])],
    ),
    "conditional": (
        {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "n": {"type": "integer"}},
            "if": {"properties": {"kind": {"const": "n"}}, "required": ["kind"]},
            "then": {"required": ["n"]},
            "else": {"not": {"required": ["n"]}},
        },
        [{"kind": "n", "n": 1}, {"kind": "x"}],
        [({"kind": "n"}, ["n"]), ({"kind": "x", "n": 1}, [])],
    ),
    "enumerated-objects": (
        {"enum": [{"a": 1}, [2]]},
        [{"a": 1}, [2]],
        [({"a": 2}, [])],
    ),
    "required-alone": (
        {"type": "object", "required": ["undeclared"]},
        [{"undeclared": None}],
        [({}, ["undeclared"])],
    ),
    "either": (
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        [{"a": 1}, {"b": 1}],
        [({}, [])],
    ),
    "nullable": (
        {"anyOf": [{"type": "string", "format": "ipv4"}, {"type": "null"}]},
        [None, "127.0.0.1"],
        [("127.0.0.256", [])],
    ),
    "tagged": (
        {
            "oneOf": [
                {"$ref": "#/components/schemas/Cat"},
                {"$ref": "#/components/schemas/Dog"},
            ],
            "discriminator": {"propertyName": "kind"},
        },
        [{"kind": "Cat", "mail": "a@b.example"}, {"kind": "Dog", "mail": "none"}],
        [({"kind": "Cat", "mail": "none"}, ["mail"])],
    ),
    "recursive": (
        {"$ref": "#/components/schemas/Tree"},
        [{"children": [{"children": []}]}],
        [({"children": [{"leaf": 1}]}, ["children", 0, "leaf"])],
    ),
}
COMPONENTS = {
    "Cat": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["Cat"]},
            "mail": {"type": "string", "format": "email"},
        },
    },
    "Dog": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["Dog"]},
            "mail": {"type": "string"},
        },
    },
    "Tree": {
        "type": "object",
        "properties": {
            "children": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Tree"},
            }
        },
        "additionalProperties": False,
    },
    "Open": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer"},
            "done": {"type": "boolean"},
            "own": {"$ref": "#/components/schemas/Open"},
        },
        "additionalProperties": True,
    },
}


def operation(schema: dict[str, Any]) -> dict[str, Any]:
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": answers(schema)}}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    document = {
        "openapi": "3.1.0",
        "paths": {f"/{name}": operation(case[0]) for name, case in CASES.items()},
        "components": {"schemas": COMPONENTS},
    }
    return pressed(document, tmp_path_factory.mktemp("demands"), "demands_api")


@pytest.fixture(scope="module")
def app(server: Any) -> FastAPI:
    return telling(server)


@pytest.mark.parametrize("name", CASES)
def test_what_is_valid_is_accepted(app: FastAPI, name: str) -> None:
    for value in CASES[name][1]:
        response = post(app, name, value)
        assert (response.status_code, response.json()) == (200, {"body": value})


@pytest.mark.parametrize("name", CASES)
def test_what_is_not_valid_is_refused_with_its_place(app: FastAPI, name: str) -> None:
    for value, place in CASES[name][2]:
        response = post(app, name, value)
        assert response.status_code == 422, value
        assert response.json()["detail"][0]["loc"] == ["body", *place]


@pytest.mark.parametrize("name", CASES)
def test_a_mock_answers_with_what_is_valid(
    server: Any, app: FastAPI, name: str
) -> None:
    """Whatever it makes is accepted as a request with the same schema."""
    given = CASES[name][1][0]
    for seed in range(10):
        mock = server.create_mock_app(seed=seed)
        made = post(mock, name, given).json()
        response = post(app, name, made)
        assert response.status_code == 200, (made, response.text)


@pytest.mark.parametrize("name", CASES)
def test_a_wrong_result_is_not_sent(server: Any, name: str) -> None:
    runtime = import_module(f"{server.__name__}._runtime.app")

    def method_of(_: Any) -> Any:
        async def method(request: Any, body: Any) -> Any:
            return json.loads(request.headers["x-result"])

        return method

    app = runtime.built(server._SERVICES, None, method_of, runtime.Settings())
    _, valid, wrong = CASES[name]
    for value in valid:
        headers = {"x-result": json.dumps(value)}
        assert post(app, name, valid[0], **headers).status_code == 200, value
    for value, _ in wrong:
        with pytest.raises(Exception, match="expected"):
            post(app, name, valid[0], **{"x-result": json.dumps(value)})


def post(app: FastAPI, name: str, value: Any, **headers: str) -> Any:
    content = json.dumps(value).encode()
    headers["content-type"] = "application/json"
    return call(app, "POST", f"/{name}", content=content, headers=headers)
