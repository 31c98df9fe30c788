"""Enums, defaults, maps, arrays, recursion and the two forms of a schema."""

from __future__ import annotations

import pytest

from specpress.ir.types import (
    ANY,
    NULL,
    Alias,
    Array,
    Binary,
    Constraints,
    Default,
    Literal,
    Map,
    Nullable,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)

from .apis import (
    Json,
    answer,
    answering,
    api,
    exchanging,
    kinds,
    only,
    operation,
    properties,
    to,
    type_of,
)

STRING = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["a", "b", "a"]}, Literal(("a", "b"))),
        ({"enum": ["a", None]}, Nullable(Literal(("a",)))),
        ({"enum": [1, True, 1.0]}, Literal((1, True))),
        ({"enum": [None]}, NULL),
        ({"type": "string", "enum": []}, Primitive("string")),
        ({"type": "number", "enum": [1.5]}, Primitive("number")),
        ({"const": "x"}, Literal(("x",))),
        ({"type": "null"}, NULL),
        ({}, ANY),
        (
            {"type": ["string", "integer"]},
            Union((Primitive("string"), Primitive("integer"))),
        ),
        ({"type": "string", "format": "binary"}, Binary()),
        ({"type": "array"}, Array(ANY)),
        ({"type": "array", "items": STRING}, Array(Primitive("string"))),
        (
            {
                "type": "array",
                "prefixItems": [STRING, {"type": "integer"}],
                "minItems": 2,
                "maxItems": 2,
            },
            Tuple((Primitive("string"), Primitive("integer"))),
        ),
        ({"type": "object"}, Map(ANY)),
        ({"type": "object", "additionalProperties": STRING}, Map(Primitive("string"))),
        (
            {"type": "object", "patternProperties": {"^x": STRING}},
            Map(Primitive("string")),
        ),
        ({"properties": {}, "additionalProperties": {}}, Map(ANY)),
        ({"items": STRING}, Array(Primitive("string"))),
        ({"minLength": 2}, Primitive("string", constraints=Constraints(min_length=2))),
        ({"format": "int64"}, Primitive("number", "int64")),
    ],
)
def test_a_schema_is_a_type(schema: Json, expected: Type) -> None:
    assert type_of(schema) == expected


def test_a_schema_of_nothing_but_itself_is_anything() -> None:
    found = answering(to("A"), A=to("B"), B=to("A"))
    assert answer(found) == ANY


def test_a_missing_schema_is_anything_and_reported() -> None:
    found = answering({"type": "array", "items": to("Gone")})
    assert answer(found) == Array(ANY)
    assert any("reference" in kind for kind in kinds(found))


def test_recursion_ends() -> None:
    tree = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": to("Tree")}},
    }
    found = answering(to("Tree"), Tree=tree)
    children = properties(found.declarations.response["Tree"])["children"].type
    assert children == Array(Ref("Tree"))


@pytest.mark.parametrize("keyword", ["additionalProperties", "patternProperties"])
def test_a_map_of_itself_ends(keyword: str) -> None:
    values = to("Map") if keyword == "additionalProperties" else {"^x": to("Map")}
    found = answering(to("Map"), Map={"type": "object", keyword: values})
    declared = found.declarations.response["Map"]
    assert isinstance(declared, Alias)
    assert declared.type == Map(Ref("Map"))


def test_an_alias_that_recurses_stays_an_alias() -> None:
    json = {"anyOf": [STRING, {"type": "array", "items": to("Json")}]}
    declared = answering(to("Json"), Json=json).declarations.response["Json"]
    assert isinstance(declared, Alias)
    assert declared.type == Union((Primitive("string"), Array(Ref("Json"))))


def test_read_only_is_not_sent_and_write_only_not_received() -> None:
    user = {
        "type": "object",
        "properties": {
            "id": {**STRING, "readOnly": True},
            "name": STRING,
            "password": {**STRING, "writeOnly": True},
        },
    }
    declared = exchanging(to("User"), User=user).declarations
    assert set(properties(declared.response["User"])) == {"id", "name"}
    assert set(properties(declared.request["User"])) == {"name", "password"}


def test_what_only_a_dropped_property_needs_is_dropped() -> None:
    user = {
        "type": "object",
        "properties": {"role": {"allOf": [to("Role")], "readOnly": True}, "n": STRING},
    }
    role = {"type": "object", "properties": {"x": STRING}}
    declared = exchanging(to("User"), User=user, Role=role).declarations
    assert "Role" in declared.response and "Role" not in declared.request


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ({"type": "integer", "default": 3}, Default(3)),
        ({"type": "integer", "default": "three"}, None),
        ({"type": "string", "default": ["x"]}, None),
        ({"type": ["string", "null"], "default": None}, Default(None)),
        ({"enum": ["a"], "default": "b"}, None),
        ({"enum": ["a"], "default": "a"}, Default("a")),
        ({"type": "array", "items": STRING, "default": ["x"]}, Default(["x"])),
        ({"type": "array", "items": STRING, "default": [1]}, None),
        ({"type": "string", "format": "date", "default": "2020-01-01"}, None),
    ],
)
def test_only_defaults_that_fit_are_kept(schema: Json, default: Default | None) -> None:
    found = answering(to("A"), A={"type": "object", "properties": {"x": schema}})
    assert properties(found.declarations.response["A"])["x"].default == default


def test_a_default_of_the_wrong_type_is_reported() -> None:
    found = answering(
        to("A"),
        A={"type": "object", "properties": {"x": {"type": "integer", "default": "no"}}},
    )
    assert any("default" in kind for kind in kinds(found))


def test_further_properties_have_their_type() -> None:
    schema = {
        "type": "object",
        "properties": {"x": STRING},
        "additionalProperties": {"type": "integer"},
    }
    declared = answering(to("A"), A=schema).declarations.response["A"]
    assert getattr(declared, "additional", None) == Primitive("integer")


def test_a_parameter_keeps_the_default_of_an_enum_that_it_refers_to() -> None:
    parameter = {
        "name": "sort",
        "in": "query",
        "schema": {"allOf": [to("Order")], "default": "up"},
    }
    order = {"type": "string", "enum": ["up", "down"]}
    found = api(
        paths={"/a": {"get": operation(parameters=[parameter])}},
        components={"schemas": {"Order": order}},
    )
    assert only(found).parameters[0].default == Default("up")


def test_a_default_of_a_parameter_that_does_not_fit_is_reported() -> None:
    schema = {"allOf": [to("Size")], "default": "no"}
    parameter = {"name": "size", "in": "query", "schema": schema}
    found = api(
        paths={"/a": {"get": operation(parameters=[parameter])}},
        components={"schemas": {"Size": {"type": "integer"}}},
    )
    assert only(found).parameters[0].default is None
    (problem,) = found.problems
    assert problem.kind == "default-of-wrong-type"
    assert problem.pointer == "/paths/~1a/get/parameters/0"
