"""Schemas: 3.0 becomes 3.1, defects are repaired."""

from __future__ import annotations

from typing import Any

import pytest

from .documents import document, loaded, schema

NULL = {"type": "null"}
REF = {"$ref": "#/components/schemas/Other"}


def shape(value: Any, version: str = "3.0.3") -> Any:
    return schema(value, version, Other={"type": "object"})[0]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"type": "string", "nullable": True},
            {"type": ["string", "null"]},
        ),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": "string", "nullable": "true"}, {"type": ["string", "null"]}),
        (
            {"type": ["string", "null"], "nullable": True},
            {"type": ["string", "null"]},
        ),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        ({"enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
        ({"nullable": True}, {}),
        (
            {"properties": {"a": {}}, "nullable": True},
            {"properties": {"a": {}}, "type": ["object", "null"]},
        ),
        ({"items": {}, "nullable": True}, {"items": {}, "type": ["array", "null"]}),
        ({**REF, "nullable": True}, {"anyOf": [REF, NULL]}),
        (
            {"allOf": [REF], "nullable": True, "readOnly": True, "default": None},
            {"anyOf": [REF, NULL], "readOnly": True, "default": None},
        ),
        (
            {"allOf": [REF, {"type": "object"}], "nullable": True},
            {"anyOf": [{"allOf": [REF, {"type": "object"}]}, NULL]},
        ),
        (
            {"type": "object", "allOf": [REF], "nullable": True, "x-a": 1},
            {"anyOf": [{"allOf": [REF], "type": "object"}, NULL], "x-a": 1},
        ),
        (
            {
                "oneOf": [REF],
                "discriminator": {"propertyName": "a"},
                "nullable": True,
                "description": "d",
            },
            {
                "anyOf": [
                    {"oneOf": [REF], "discriminator": {"propertyName": "a"}},
                    NULL,
                ],
                "description": "d",
            },
        ),
    ],
)
def test_nullable(given: Any, expected: Any, version: str) -> None:
    assert shape(given, version) == expected


REFERENCES: list[tuple[Any, Any]] = [
    (REF, REF),
    ({**REF, "description": "d"}, {"allOf": [REF], "description": "d"}),
    ({**REF, "readOnly": True}, {"allOf": [REF], "readOnly": True}),
    ({**REF, "description": None}, REF),
    ({**REF, "nullable": False}, REF),
    ({**REF, "allOf": [{}]}, {"allOf": [REF, {}]}),
]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(("given", "expected"), REFERENCES)
def test_a_reference_stands_alone(given: Any, expected: Any, version: str) -> None:
    assert shape(given, version) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": False}, {"maximum": 1}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMaximum": 5}, {"exclusiveMaximum": 5}),
        ({"exclusiveMaximum": "5"}, {"exclusiveMaximum": 5}),
        ({"minLength": "3", "maxLength": 5.0}, {"minLength": 3, "maxLength": 5}),
        ({"minLength": -1, "maxLength": 2.5, "minItems": True}, {}),
        ({"maximum": "1.5", "minimum": "x"}, {"maximum": 1.5}),
        ({"multipleOf": 0}, {}),
        ({"pattern": 0}, {"pattern": "0"}),
        ({"pattern": ["a"], "format": {}, "title": None}, {}),
        ({"readOnly": "true", "deprecated": 1}, {"readOnly": True, "deprecated": True}),
    ],
)
def test_constraints(given: Any, expected: Any) -> None:
    assert shape(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("file", {"type": "string", "format": "binary"}),
        ("any", {}),
        ("float", {"type": "number", "format": "float"}),
        ("datetime", {"type": "string", "format": "date-time"}),
        ("date", {"type": "string", "format": "date"}),
        ("bool", {"type": "boolean"}),
        ("int", {"type": "integer"}),
        ("str", {"type": "string"}),
        ("String", {"type": "string"}),
        ("no such type", {}),
        ({"a": 1}, {}),
        ([], {}),
        (["string"], {"type": "string"}),
        (["string", "null", "string"], {"type": ["string", "null"]}),
        (["int", None], {"type": ["integer", "null"]}),
    ],
)
def test_types(given: Any, expected: Any) -> None:
    assert shape({"type": given}) == expected


def test_a_mended_type_does_not_replace_a_format() -> None:
    assert shape({"type": "file", "format": "byte"}) == {
        "type": "string",
        "format": "byte",
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a", ["a"]),
        (["a", "b", "a"], ["a", "b"]),
        ([1, True, 1.0], ["1", "true", "1.0"]),
        ([None, "a"], [None, "a"]),
    ],
)
def test_an_enum_of_texts(given: Any, expected: Any) -> None:
    found, problems = schema({"type": "string", "enum": given})
    assert found["enum"] == expected
    assert bool(problems) == (given != expected)


def test_an_enum_of_integers_written_as_text() -> None:
    assert shape({"type": "integer", "enum": ["1", "2"]})["enum"] == [1, 2]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"type": "array", "items": {"type": "string"}, "enum": ["a", "b"]},
            {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        ),
        (
            {"type": "boolean", "enum": ["true", "false"]},
            {"type": "boolean", "enum": [True, False]},
        ),
        ({"type": "integer", "enum": ["0 (A)", "1 (B)"]}, {"type": "integer"}),
    ],
)
def test_an_enum_of_another_type_is_taken_for_what_it_means(
    given: Any, expected: Any
) -> None:
    found, problems = schema(given)
    assert found == expected
    assert len(problems) == 1


def test_one_and_true_are_two_values() -> None:
    assert shape({"enum": [1, True, 1.0, "1"]})["enum"] == [1, True, 1.0, "1"]


def test_an_empty_enum_says_nothing_before_3_1() -> None:
    assert shape({"type": "string", "enum": []}) == {"type": "string"}


def test_an_empty_enum_allows_nothing_since_3_1() -> None:
    given = {"type": "string", "enum": []}
    assert shape(given, "3.1.0") == {"not": {}, "type": "string"}
    assert schema(given, "3.1.0")[1] == ["enum"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "integer", "default": "5"}, 5),
        ({"type": "boolean", "default": "false"}, False),
        ({"type": "string", "default": 5}, "5"),
        ({"type": "number", "default": 5}, 5),
        ({"type": "integer", "default": 5.0}, 5.0),
        ({"type": "string", "default": None, "nullable": True}, None),
        ({"default": {"any": 1}}, {"any": 1}),
    ],
)
def test_a_default_of_another_type_is_converted(given: Any, expected: Any) -> None:
    found = shape(given)
    assert found["default"] == expected
    assert type(found["default"]) is type(expected)


@pytest.mark.parametrize(
    "given",
    [
        {"type": "string", "default": None},
        {"type": "integer", "default": "many"},
        {"type": "object", "default": []},
        {"type": "string", "enum": ["a"], "default": "b"},
    ],
)
def test_a_default_that_is_not_allowed_is_dropped(given: Any) -> None:
    found, problems = schema(given)
    assert "default" not in found
    assert problems == ["default"]


def test_required_is_a_sorted_set_of_names() -> None:
    assert shape({"required": ["b", "a", "b", 5]})["required"] == ["a", "b"]
    assert shape({"required": "a"})["required"] == ["a"]
    assert shape({"required": []}) == {}
    assert shape({"required": {"a": 1}}) == {}


def test_required_on_a_property_is_required_in_its_object() -> None:
    given = {
        "properties": {
            "a": {"type": "string", "required": True},
            "b": {"required": False},
            "required": {"type": "boolean"},
        }
    }
    found, problems = schema(given)
    assert found == {
        "properties": {
            "a": {"type": "string"},
            "b": {},
            "required": {"type": "boolean"},
        },
        "required": ["a"],
    }
    assert problems == ["required-flag"]


SHAPES: list[tuple[Any, Any]] = [
    ({"items": [{"type": "string"}]}, {"items": {"type": "string"}}),
    (
        {"items": [{}, {"type": "string"}], "additionalItems": False},
        {"prefixItems": [{}, {"type": "string"}], "items": {"not": {}}},
    ),
    ({"properties": None}, {}),
    ({"properties": ["a"]}, {}),
    ({"properties": {"a": None, "b": "x"}}, {"properties": {"a": {}, "b": {}}}),
    ({"allOf": {"type": "string"}}, {"allOf": [{"type": "string"}]}),
    ({"items": {"$ref": 5}}, {"items": {}}),
]


@pytest.mark.parametrize(("given", "expected"), SHAPES)
def test_shapes(given: Any, expected: Any) -> None:
    assert shape(given) == expected


def test_an_array_needs_items_before_3_1() -> None:
    assert schema({"type": "array"}) == (
        {"items": {}, "type": "array"},
        ["missing-field"],
    )
    assert schema({"type": "array"}, "3.1.0") == ({"items": {}, "type": "array"}, [])


def test_boolean_schemas() -> None:
    given = {
        "properties": {"a": True, "b": False, "additionalProperties": True},
        "additionalProperties": False,
        "not": False,
        "anyOf": [True],
        "unevaluatedProperties": False,
    }
    assert shape(given, "3.1.0") == {
        "properties": {"a": {}, "b": {"not": {}}, "additionalProperties": {}},
        "additionalProperties": False,
        "not": {"not": {}},
        "anyOf": [{}],
        "unevaluatedProperties": {"not": {}},
    }
    assert shape({"additionalProperties": True}) == {"additionalProperties": True}


def test_names_are_not_keywords() -> None:
    names = ("nullable", "required", "$ref", "description", "example", "type", "enum")
    given = {"properties": {name: {"type": "string"} for name in names}}
    assert schema(given, "3.1.0") == (given, [])


@pytest.mark.parametrize("keyword", ["example", "default", "const", "x-thing"])
def test_payloads_are_left_alone(keyword: str) -> None:
    payload = {"$ref": "./no.yaml", "nullable": True, "type": "file", "a": None}
    assert schema({keyword: payload}, "3.1.0") == ({keyword: payload}, [])


def test_values_of_an_enum_are_left_alone() -> None:
    payload = {"$ref": "./no.yaml", "nullable": True}
    assert schema({"enum": [payload, None]}) == ({"enum": [payload, None]}, [])


def test_examples_of_a_schema_are_a_list() -> None:
    assert shape({"examples": {"a": {"value": 1}, "b": 2}})["examples"] == [1, 2]
    assert shape({"examples": [1, 2]}, "3.1.0")["examples"] == [1, 2]


def test_a_discriminator_may_be_a_name() -> None:
    assert shape({"discriminator": "kind"})["discriminator"] == {"propertyName": "kind"}
    assert shape({"discriminator": {"mapping": {}}}) == {}


def test_a_mapping_leads_to_schemas() -> None:
    mapping = {
        "a": "Other",
        "b": "#/components/schemas/Other",
        "c": "Nowhere",
    }
    given = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    found, problems = schema(given, Other={})
    assert found["discriminator"]["mapping"] == {
        "a": "#/components/schemas/Other",
        "b": "#/components/schemas/Other",
        "c": "Nowhere",
    }
    assert problems == ["discriminator"]


def test_a_schema_that_consists_of_itself_is_any_value() -> None:
    found, problems = schema(
        {"$ref": "#/components/schemas/Other"},
        AllOther={"allOf": [{"$ref": "#/components/schemas/It"}]},
        Other={"$ref": "#/components/schemas/AllOther"},
    )
    assert problems == ["reference-cycle"]
    found, problems = schema({"anyOf": [{"$ref": "#/components/schemas/It"}]})
    assert (found, problems) == ({}, ["reference-cycle"])


@pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf"])
def test_what_else_a_schema_says_than_itself_stays(keyword: str) -> None:
    it = {"$ref": "#/components/schemas/It"}
    other = {"$ref": "#/components/schemas/Other"}
    own = {"properties": {"a": {"type": "string"}}}
    given = {keyword: [it, own, {keyword: [it, other]}, it]}
    found, problems = schema(given, Other=own)
    assert found == {keyword: [own, {keyword: [other]}]}
    assert problems == ["reference-cycle"] * 3


def test_one_reference_of_a_cycle_is_left_out() -> None:
    own = {"properties": {"a": {"type": "string"}}, "type": "object"}
    given = {"allOf": [{"$ref": "#/components/schemas/Other"}], **own}
    other = {"allOf": [{"$ref": "#/components/schemas/It"}], **own}
    result = loaded(document(components={"schemas": {"It": given, "Other": other}}))
    assert result.raw["components"]["schemas"] == {"It": given, "Other": own}
    (problem,) = result.problems
    assert problem.pointer == "/components/schemas/Other/allOf/0"
    assert problem.action == "left out"


def test_itself_or_null_is_any_value() -> None:
    given = {"oneOf": [{"$ref": "#/components/schemas/It"}, NULL]}
    assert schema(given) == ({}, ["reference-cycle"])


def test_recursive_types_and_inheritance_are_no_cycles() -> None:
    it = {"$ref": "#/components/schemas/It"}
    assert schema({"type": "object", "properties": {"next": it}})[1] == []
    union = {"oneOf": [{"$ref": "#/components/schemas/Other"}]}
    assert schema(union, Other={"allOf": [it]}) == (union, [])
