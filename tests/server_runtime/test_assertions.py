"""The validator of constraints: as another one says, and within bounds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import import_module
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .app import call, server
from .pressed import pressed, telling

jsonschema: Any = import_module("jsonschema")
runtime: Any = import_module(f"{server.__name__}._runtime.constraints.json_schema")
formats: Any = import_module(f"{server.__name__}._runtime.constraints.formats")

NAMES = st.sampled_from(["a", "b", "x_a"])
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from([0.5, 1.0, "a", "ab"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)
    ),
    max_leaves=6,
)
SIZES = st.integers(0, 2)
TYPES = st.sampled_from(
    ["null", "boolean", "integer", "number", "string", "array", "object"]
)
PLAIN: Mapping[str, st.SearchStrategy[Any]] = {
    "type": st.one_of(TYPES, st.lists(TYPES, min_size=1, max_size=3, unique=True)),
    "enum": st.lists(VALUES, min_size=1, max_size=3),
    "const": VALUES,
    "minimum": SIZES,
    "exclusiveMaximum": SIZES,
    "multipleOf": st.sampled_from([1, 2, 0.5]),
    "minLength": SIZES,
    "maxLength": SIZES,
    "pattern": st.sampled_from(["^a", "b$"]),
    "minItems": SIZES,
    "maxItems": SIZES,
    "uniqueItems": st.booleans(),
    "minProperties": SIZES,
    "maxProperties": SIZES,
    "required": st.lists(NAMES, max_size=2, unique=True),
    "dependentRequired": st.dictionaries(
        NAMES, st.lists(NAMES, max_size=2), max_size=2
    ),
}


def compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, min_size=1, max_size=3)
    maps = st.dictionaries(NAMES, inner, max_size=2)
    one = dict.fromkeys(
        ("not", "if", "then", "else", "items", "additionalProperties"), inner
    )
    return st.fixed_dictionaries(
        {},
        optional={
            **PLAIN,
            **one,
            "contains": inner,
            "allOf": lists,
            "anyOf": lists,
            "oneOf": lists,
            "prefixItems": lists,
            "properties": maps,
            "patternProperties": st.dictionaries(
                st.sampled_from(["^a", "_"]), inner, max_size=2
            ),
            "propertyNames": st.fixed_dictionaries({}, optional={"maxLength": SIZES}),
            "dependentSchemas": maps,
        },
    )


SCHEMAS = st.recursive(
    st.fixed_dictionaries({}, optional=dict(PLAIN)), compound, max_leaves=4
)


@settings(max_examples=400, deadline=None)
@given(schema=SCHEMAS, value=VALUES)
def test_another_validator_agrees(schema: dict[str, Any], value: Any) -> None:
    expected = jsonschema.Draft202012Validator(schema).is_valid(value)
    assert runtime.Assertions({}).holds(schema, value) == expected
    assert (not list(runtime.Assertions({}).violations(schema, value))) == expected


def test_a_reference_to_itself_demands_nothing() -> None:
    table = {"A": {"allOf": [{"$ref": "A"}], "minLength": 2}}
    assert runtime.Assertions(table).holds({"$ref": "A"}, "ab")
    found = list(runtime.Assertions(table).violations({"$ref": "A"}, "a"))
    assert [each.expected for each in found] == ["at least 2 characters"]


@pytest.mark.parametrize("keyword", ["allOf", "anyOf"])
def test_work_does_not_multiply(keyword: str) -> None:
    """Each schema refers twice to the next: 2 ** 60 ways lead to the last."""
    table: dict[str, Any] = {
        str(level): {keyword: [{"$ref": str(level + 1)}, {"$ref": str(level + 1)}]}
        for level in range(60)
    }
    table["60"] = {"type": "integer"}
    start = process_time()
    assert runtime.Assertions(table).holds({"$ref": "0"}, 1)
    assert not runtime.Assertions(table).holds({"$ref": "0"}, "x")
    assert process_time() - start < 5


def test_what_is_nested_too_deeply_is_refused(tmp_path: Any) -> None:
    reference = {"$ref": "#/components/schemas/T"}
    empty = {"type": "array", "uniqueItems": True, "maxItems": 0}
    tree = {"anyOf": [{"type": "array", "items": reference}, empty]}
    body = {"content": {"application/json": {"schema": reference}}}
    document = {
        "openapi": "3.1.0",
        "paths": {"/": {"post": {"requestBody": body, "responses": {}}}},
        "components": {"schemas": {"T": tree}},
    }
    app = telling(pressed(document, tmp_path, "deep_api"))
    headers = {"content-type": "application/json"}
    for depth, status in ((20, 200), (100_000, 422)):
        content = b"[" * depth + b"]" * depth
        response = call(app, "POST", "/", content=content, headers=headers)
        assert response.status_code == status
    for depth in range(50, 300, 50):  # no error of the server, wherever the limit is
        content = b"[" * depth + b"]" * depth
        response = call(app, "POST", "/", content=content, headers=headers)
        assert response.status_code in (200, 422)


@pytest.mark.parametrize(
    ("name", "valid", "wrong"),
    [
        (
            "email",
            ["a@b.example", '"a b"@c.d', "a@[127.0.0.1]"],
            ["a", "a..b@c.d", "a@-b"],
        ),
        ("idn-email", ["é@b.example", "a@é.example"], ["é"]),
        ("hostname", ["a", "a.b"], ["", "-a", "a_b", "a" * 64]),
        ("ipv4", ["1.2.3.4"], ["1.2.3", "01.2.3.4"]),
        ("ipv6", ["::1", "::1.2.3.4"], ["g::", "::1%eth0"]),
        (
            "uri",
            ["urn:a", "http://[::1]:80/?q#f"],
            ["//a", "a b:c", "http://[zz]/", "a:%zz"],
        ),
        ("uri-reference", ["", "/a?b#c-d", "a/b:c"], ["1:b", "\\", "a b"]),
        ("iri", ["http://é/"], ["é"]),
        ("json-pointer", ["", "/a~0b"], ["a", "/~2"]),
        ("relative-json-pointer", ["0", "1/a", "0#"], ["01", "a"]),
        (
            "date-time",
            ["2024-01-01T10:00:00Z"],
            ["2024-01-01 10:00:00Z", "2024-02-30T10:00:00Z"],
        ),
        ("duration", ["P1Y2M", "PT1S", "P1W"], ["P", "PT", "1D"]),
        ("uuid", ["00000000-0000-0000-0000-000000000000"], ["0"]),
        ("int32", [2**31 - 1, 1.5, "text"], [2**31]),
    ],
)
def test_formats(name: str, valid: list[Any], wrong: list[Any]) -> None:
    assert [each for each in valid if not formats.has_format(name, each)] == []
    assert [each for each in wrong if formats.has_format(name, each)] == []


def test_a_hostile_text_takes_no_time() -> None:
    start = process_time()
    for name in formats.TEXTS:
        for part in ("a", "a.", "/a", "%41", "a@", "1"):
            formats.has_format(name, json.dumps(part * 20_000)[1:-1] + "\n")
    assert process_time() - start < 5
