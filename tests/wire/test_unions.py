"""Unions as they come over the wire."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from .generated import Connected, client, operation, package


def _variant(*kinds: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": list(kinds)}},
    }


SCHEMAS = {"Pet": _variant("cat", "dog"), "Tool": _variant("saw")}
UNION = {
    "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in SCHEMAS],
    "discriminator": {"propertyName": "kind"},
}


@pytest.mark.parametrize(
    ("kind", "name"), [("cat", "Pet"), ("dog", "Pet"), ("saw", "Tool")]
)
def test_each_of_several_values_selects_a_variant(
    tmp_path: Path, kind: str, name: str
) -> None:
    content = {"application/json": {"schema": UNION}}
    module = package(tmp_path, operation(content, content, schemas=SCHEMAS))
    api, _ = client(module, httpx.Response(200, json={"kind": kind, "more": 1}))
    assert type(api.default.x({"kind": kind})).__name__ == name


@pytest.mark.parametrize("value", ["text", {"a": "x"}])
def test_a_text_or_an_object(tmp_path: Path, value: object) -> None:
    schema = {"type": ["string", "object"], "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    module = package(tmp_path, operation(content, content))
    api, sent = client(module, httpx.Response(200, json=value))
    answer = api.default.x(value)
    assert (answer if isinstance(value, str) else answer.to_dict()) == value
    assert httpx.Response(200, content=sent[-1].content).json() == value


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _with(property_name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [property_name],
        "properties": {property_name: schema, "more": {"type": "string"}},
    }


TEXT = {"type": "string"}
SHAPES: dict[str, Any] = {
    "Round": {
        "oneOf": [_ref("Circle"), _ref("Oval")],
        "discriminator": {"propertyName": "inner"},
    },
    "Circle": {
        "type": "object",
        "required": ["kind", "inner"],
        "properties": {"kind": {"const": "round"}, "inner": {"const": "circle"}},
    },
    "Oval": {
        "type": "object",
        "required": ["kind", "inner"],
        "properties": {"kind": {"const": "round"}, "inner": {"const": "oval"}},
    },
    "Square": _with("kind", {"const": "square"}),
}
SAME: dict[str, Any] = {
    "Round": {
        "oneOf": [_ref("Circle"), _ref("Oval")],
        "discriminator": {"propertyName": "kind"},
    },
    "Circle": _with("kind", {"const": "circle"}),
    "Oval": _with("kind", TEXT),
    "Square": _with("kind", {"const": "square"}),
}
BASE = {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}}
Values = list[tuple[Any, str]]
UNIONS: dict[str, tuple[dict[str, Any], dict[str, Any], Values]] = {
    "integers": (
        {},
        {"A": _with("kind", {"const": 1}), "B": _with("kind", {"enum": [0, 3]})},
        [({"kind": 1}, "A"), ({"kind": 0}, "B"), ({"kind": 3}, "B")],
    ),
    "booleans": (
        {},
        {
            "A": _with("kind", {"type": "boolean", "const": False}),
            "B": _with("kind", {"type": "boolean", "enum": [True]}),
        },
        [({"kind": False}, "A"), ({"kind": True}, "B")],
    ),
    "texts of a mapping that stand for integers": (
        {"mapping": {"1": "A", "2": "#/components/schemas/B"}},
        {
            "A": _with("kind", {"type": "integer"}),
            "B": _with("kind", {"type": "integer"}),
        },
        [({"kind": 1}, "A"), ({"kind": 2}, "B")],
    ),
    "values of several types": (
        {},
        {"A": _with("kind", {"enum": [1, "one"]}), "B": _with("kind", {"const": 2})},
        [({"kind": 1}, "A"), ({"kind": "one"}, "A"), ({"kind": 2}, "B")],
    ),
    "names with dots": (
        {"mapping": {"a": "A.v1", "b": "#/components/schemas/B.json"}},
        {"A.v1": _with("kind", TEXT), "B.json": _with("kind", TEXT)},
        [({"kind": "a"}, "AV1"), ({"kind": "b"}, "BJson")],
    ),
    "a default": (
        {"mapping": {"a": "A"}, "defaultMapping": "B"},
        {
            "A": _with("kind", TEXT),
            "B": {"type": "object", "properties": {"kind": TEXT}},
        },
        [({"kind": "a"}, "A"), ({"kind": "z"}, "B"), ({"more": 1}, "B")],
    ),
    "a default that has a value of its own": (
        {"mapping": {"a": "A", "b": "B"}, "defaultMapping": "#/components/schemas/B"},
        {
            "A": _with("kind", TEXT),
            "B": {"type": "object", "properties": {"kind": TEXT}},
        },
        [({"kind": "a"}, "A"), ({"kind": "b"}, "B"), ({}, "B")],
    ),
    "a value that a part of allOf has": (
        {},
        {
            "A": {"allOf": [BASE, _with("kind", {"const": "a"})]},
            "B": {"allOf": [_with("kind", {"const": "b"}), {"required": ["kind"]}]},
        },
        [({"kind": "a"}, "A"), ({"kind": "b"}, "B")],
    ),
    "a union by another property": (
        {"oneOf": [_ref("Round"), _ref("Square")]},
        SHAPES,
        [
            ({"kind": "round", "inner": "circle"}, "Circle"),
            ({"kind": "round", "inner": "oval"}, "Oval"),
            ({"kind": "square"}, "Square"),
        ],
    ),
    "a union by the same property": (
        {"oneOf": [_ref("Round"), _ref("Square")]},
        SAME,
        [
            ({"kind": "circle"}, "Circle"),
            ({"kind": "Oval"}, "Oval"),
            ({"kind": "square"}, "Square"),
        ],
    ),
    "a union without a name": (
        {"oneOf": [SAME["Round"], _ref("Square")]},
        SAME,
        [({"kind": "circle"}, "Circle"), ({"kind": "square"}, "Square")],
    ),
}


@pytest.mark.parametrize("name", UNIONS)
def test_a_discriminator_decides_on_both_sides(tmp_path: Path, name: str) -> None:
    given, schemas, values = UNIONS[name]
    union: list[Any] = given.get("oneOf") or [_ref(each) for each in schemas]
    more = {key: value for key, value in given.items() if key != "oneOf"}
    schema: dict[str, Any] = {
        "oneOf": union,
        "discriminator": {"propertyName": "kind", **more},
    }
    content: dict[str, Any] = {"application/json": {"schema": schema}}
    document = operation(content, content, version="3.2.0", schemas=schemas)
    both = Connected(package(tmp_path, document))
    for value, expected in values:
        answer = both.x(value)
        assert (type(answer).__name__, answer.to_dict()) == (expected, value)
        assert json.loads(both.sent[-1].content) == value
        again = both.x(answer)
        assert again == answer
    both.mock(values[0][0])


def test_a_mapping_may_refer_to_other_files(tmp_path: Path) -> None:
    (tmp_path / "cat.json").write_text(json.dumps(_with("kind", TEXT)))
    more = {"components": {"schemas": {"Dog": _with("kind", TEXT)}}}
    (tmp_path / "more.json").write_text(json.dumps(more))
    schema = {
        "oneOf": [
            {"$ref": "cat.json"},
            {"$ref": "more.json#/components/schemas/Dog"},
            _ref("Fox"),
        ],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {
                "c": "./cat.json",
                "d": "more.json#/components/schemas/Dog",
            },
            "defaultMapping": "Fox",
        },
    }
    content = {"application/json": {"schema": schema}}
    fox = {"type": "object", "properties": {"kind": TEXT}}
    document = operation(content, content, version="3.2.0", schemas={"Fox": fox})
    both = Connected(package(tmp_path, document))
    for kind, name in [("c", "Cat"), ("d", "Dog"), ("e", "Fox")]:
        assert type(both.x({"kind": kind})).__name__ == name


def test_values_that_python_does_not_tell_apart_decide_nothing(tmp_path: Path) -> None:
    schemas = {
        "A": _with("kind", {"const": 1}),
        "B": _with("kind", {"type": "boolean", "const": True}),
    }
    schema = {
        "oneOf": [_ref("A"), _ref("B")],
        "discriminator": {"propertyName": "kind"},
    }
    content = {"application/json": {"schema": schema}}
    module = package(tmp_path, operation(content, content, schemas=schemas))
    both = Connected(module)
    assert type(both.x({"kind": 1})).__name__ == "A"
    assert type(both.x({"kind": True})).__name__ == "B"


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [TEXT, _ref("Circle")]},
        {"anyOf": [TEXT, _ref("Round")]},
        {"type": ["string", "object"], "properties": {"kind": TEXT}},
    ],
)
@pytest.mark.parametrize("value", ["text", {"kind": "circle"}])
def test_a_text_beside_an_object_on_both_sides(
    tmp_path: Path, schema: dict[str, Any], value: Any
) -> None:
    content = {"application/json": {"schema": schema}}
    both = Connected(package(tmp_path, operation(content, content, schemas=SAME)))
    answer = both.x(value)
    assert (answer if isinstance(answer, str) else answer.to_dict()) == value
