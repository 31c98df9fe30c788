"""Documents as those of an older version: nothing is lost without a word."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from specpress.document.downgrade.downgrade import downgrade
from specpress.document.downgrade.fields import Version
from specpress.document.grammar import FIELDS, LEAVES, PATTERNED, Rule
from specpress.document.raw import load_raw
from specpress.document.values import Json
from specpress.errors import Problem, ProblemKind
from tests.conformance.fields import Field, read
from tests.conformance.hosts import pair, place
from tests.golden.cases import CASES
from tests.shared import shared

_TABLE = read()
_KNOWN = {(field.kind, field.name): field.versions for field in _TABLE}
_OLDER: tuple[Version, ...] = ("3.0", "3.1")
_LATER = [
    (field, version)
    for field in _TABLE
    for version in _OLDER
    if "3.2" in field.versions and version not in field.versions
]
_EXPRESSED = {
    *("info.summary", "license.identifier", "response.summary", "example.dataValue"),
    *("example.serializedValue", "tag.summary", "schema.const", "schema.contains"),
    *("schema.unevaluatedItems", "schema.unevaluatedProperties", "schema.then"),
    *(
        "schema.dependentRequired",
        "schema.dependentSchemas",
        "schema.if",
        "schema.else",
    ),
    *("schema.contentEncoding", "schema.prefixItems", "schema.$comment"),
    *("components.pathItems", "components.mediaTypes", "schema.examples"),
}
"""Fields whose samples an older version says in other words."""
_NAMES = {"schema.$id", "schema.$anchor", "schema.$dynamicAnchor", "schema.$defs"}
"""Names for schemas: references to them lead to components already."""
_INSIDE = {"flow.deviceAuthorizationUrl"}
"""Fields of objects that the older version does not have, which are reported."""


def _older(value: Any, version: Version) -> tuple[Any, list[Problem]]:
    document = load_raw(json.dumps(value).encode(), source="spec.json")
    return downgrade(document.raw, version, declared=document.declared)


def _fields_of(value: Json, rule: Rule) -> set[tuple[str, str]]:
    """The fields that a part of a document uses, but for extensions."""
    if rule.kind in LEAVES:
        return set()
    if rule.shape == "list" and isinstance(value, list):
        return {
            each for item in value for each in _fields_of(item, Rule("one", rule.kind))
        }
    if not isinstance(value, dict):
        return set()
    if rule.shape == "map":
        return {
            each
            for item in value.values()
            for each in _fields_of(item, Rule("one", rule.kind))
        }
    if "$ref" in value and rule.kind != "path item":
        return {("reference", name) for name in value}
    found: set[tuple[str, str]] = set()
    for name, item in value.items():
        if name.startswith("x-"):
            continue
        inner = FIELDS.get(rule.kind, {}).get(name) or PATTERNED.get(rule.kind)
        if rule.kind in FIELDS:
            found.add((rule.kind, name))
        if inner is not None:
            found |= _fields_of(item, inner)
    return found


@pytest.mark.parametrize(
    ("field", "version"),
    _LATER,
    ids=[f"{field}-{version}" for field, version in _LATER],
)
def test_a_later_field_is_said_in_other_words_or_reported(
    field: Field, version: Version
) -> None:
    newest = field.versions[-1]
    without, with_it = pair(field.kind, field.name, newest, field.sample, field.beside)
    said, problems = _older(with_it, version)
    used = _fields_of(said, Rule("one", "document"))
    assert not {each for each in used if version not in _KNOWN.get(each, (version,))}
    assert said["openapi"].startswith(version)
    about = {
        problem.kind
        for problem in problems
        if repr(field.name) in problem.message
        and problem.pointer.startswith(place(field.kind, field.name, newest))
    }
    if str(field) in _NAMES | _INSIDE:
        return
    if str(field) in _EXPRESSED or about:
        plain, _ = _older(without, version)
        assert about == {ProblemKind.NOT_IN_VERSION} or said != plain, problems
    else:
        assert about == {ProblemKind.NOT_IN_VERSION}, problems


_VALUES: list[Any] = [
    *(None, True, False, 0, 1, 2.5, -3, "", "a", "ab", "abc", [], ["a"], ["a", 1]),
    *([1], [1, 1], ["a", "a", "a"], [None], {}, {"a": 1}, {"a": "x"}, {"a": 1, "b": 2}),
    *({"b": 1}, {"c": None}, {"a": 1, "c": "x"}, {"xa": "t"}, {"xa": 1}, ["a", True]),
]
_SAME: list[Any] = [
    {"type": ["string", "null"]},
    {"type": ["string", "integer", "null"], "minLength": 1, "minimum": 1},
    {"type": ["array", "string"], "items": {"type": "string"}, "anyOf": [{"minLength": 1}, {"maxItems": 1}]},
    {"type": ["integer", "number"], "minimum": 1, "exclusiveMinimum": 0},
    {"type": "null"},
    {"type": ["null"], "description": "Nothing."},
    {"type": ["string", "null"], "enum": ["a", "b"]},
    {"type": ["string", "null"], "enum": ["a", None]},
    {"enum": ["a", None, 1]},
    {"const": None},
    {"const": "a"},
    {"const": {"a": 1}, "type": "object"},
    {"anyOf": [{"type": "object", "required": ["a"]}, {"type": "null"}]},
    {"exclusiveMinimum": 0, "exclusiveMaximum": 5, "maximum": 2.5},
    {"type": "integer", "exclusiveMaximum": 5, "maximum": 9},
    {"contains": {"type": "string"}},
    {"type": "array", "contains": {"const": 1}, "minContains": 0},
    {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
    {"type": "array", "prefixItems": [{"type": "string"}] * 2, "items": {"type": "string"}},
    {"type": "array", "items": False},
    {"unevaluatedItems": {"type": "string"}},
    {"type": "object", "properties": {"a": {}}, "unevaluatedProperties": False},
    {"properties": {"a": {}}, "unevaluatedProperties": {"type": "string"}},
    {"dependentRequired": {"a": ["b"], "c": []}},
    {"dependentSchemas": {"a": {"properties": {"a": {"type": "integer"}}, "type": "object"}}},
    {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"not": {"type": "null"}}},
    {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "allOf": [{"type": "object"}]},
    {"then": {"type": "string"}},
    {"not": {"const": 1}},
    {"properties": {"a": False, "b": True}},
    {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
]  # fmt: skip
_WIDER: list[Any] = [
    {"propertyNames": {"maxLength": 1}},
    {"type": "object", "patternProperties": {"^x": {"type": "string"}}},
    {"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False},
    {"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
    {"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False},
    {"type": "array", "contains": {"type": "string"}, "minContains": 2},
    {"type": "array", "contains": {"type": "string"}, "maxContains": 1},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
    {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
    {"prefixItems": [{"type": "string"}, {"type": "integer"}]},
    {"contains": {"type": "string"}, "unevaluatedItems": {"type": "integer"}},
]  # fmt: skip


def _document(schema: Any) -> Any:
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "components": {"schemas": {"It": schema}},
    }


def _again(schema: Any) -> tuple[Any, list[Problem]]:
    """The schema as one of 3.0, read again; what 3.0 could not say."""
    said, problems = _older(_document(schema), "3.0")
    used = _fields_of(said, Rule("one", "document"))
    assert not {each for each in used if "3.0" not in _KNOWN[each]}
    again = load_raw(json.dumps(said).encode(), source="again.json")
    assert not again.problems
    assert _older(again.raw, "3.0")[0] == said
    components: Any = again.raw["components"]
    return components["schemas"]["It"], problems


@pytest.mark.parametrize("schema", _SAME, ids=json.dumps)
def test_a_schema_in_other_words_allows_the_same(schema: Any) -> None:
    again, problems = _again(schema)
    assert not problems
    before, after = (jsonschema_rs.Draft202012Validator(s) for s in (schema, again))
    for value in _VALUES:
        assert before.is_valid(value) == after.is_valid(value), value


@pytest.mark.parametrize("schema", _WIDER, ids=json.dumps)
def test_what_a_schema_cannot_say_is_reported_and_nothing_is_forbidden(
    schema: Any,
) -> None:
    again, problems = _again(schema)
    assert [problem.kind for problem in problems] == [ProblemKind.NOT_IN_VERSION]
    before, after = (jsonschema_rs.Draft202012Validator(s) for s in (schema, again))
    allowed = {json.dumps(v) for v in _VALUES if before.is_valid(v)}
    still = {json.dumps(v) for v in _VALUES if after.is_valid(v)}
    assert allowed < still


_OF_3_0 = [
    case
    for case in CASES
    if "openapi: 3.0" in (case.folder / "openapi.yaml").read_text()
]
_NULLABLE: Any = {
    "openapi": "3.0.3",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/a": {"get": {"responses": {"200": {"description": "", "links": {"l": {"operationId": "a"}}}}}}
    },
    "components": {
        "schemas": {
            "A": {"type": "string", "nullable": True, "enum": ["a", None]},
            "B": {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True},
            "C": {"type": "object", "nullable": True, "properties": {"b": {"not": {}}}},
            "D": {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
            "E": {"type": "string", "format": "byte", "example": "YQ=="},
            "F": {"type": "string", "nullable": True, "enum": [None]},
        }
    },
}  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        *[(case.folder / "openapi.yaml").read_bytes() for case in _OF_3_0],
        json.dumps(_NULLABLE).encode(),
    ],
    ids=[*[str(case) for case in _OF_3_0], "nullable"],
)
def test_a_document_of_3_0_comes_back_as_it_was(data: bytes) -> None:
    _comes_back(data)


@pytest.mark.parametrize(
    "name", ["specs/baserow-1.35.3.json", "corpus/github.com__ghes-2.19.json"]
)
def test_a_real_document_of_3_0_comes_back_as_it_was(name: str) -> None:
    _comes_back(shared(name).read_bytes())


def _comes_back(data: bytes) -> None:
    document = load_raw(data, source="spec.yaml")
    said, problems = downgrade(document.raw, "3.0", declared=document.declared)
    again = load_raw(json.dumps(said).encode(), source="again.json")
    assert not problems
    assert {**again.raw, "openapi": ""} == {**document.raw, "openapi": ""}


def test_bytes_and_files() -> None:
    said, problems = _older(
        _document(
            {
                "properties": {
                    "file": {"contentMediaType": "application/octet-stream"},
                    "picture": {"contentMediaType": "image/png"},
                    "raw": {"type": "string", "contentEncoding": "binary"},
                    "text": {"type": "string", "contentEncoding": "base64"},
                    "url": {"type": "string", "contentEncoding": "BASE64URL"},
                    "quoted": {"type": "string", "contentEncoding": "quoted-printable"},
                }
            }
        ),
        "3.0",
    )
    properties = said["components"]["schemas"]["It"]["properties"]
    formats = {name: schema.get("format") for name, schema in properties.items()}
    assert formats == {
        "file": "binary",
        "picture": "binary",
        "raw": "binary",
        "text": "byte",
        "url": "base64url",
        "quoted": None,
    }
    assert {problem.pointer.rpartition("/")[2] for problem in problems} == {
        "contentEncoding",
        "contentMediaType",
    }


_SECURED: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/a": {
            "get": {"security": [{"tls": [], "key": ["admin"]}, {"key": []}]},
            "delete": {"requestBody": {"content": {}}},
        }
    },
    "components": {
        "securitySchemes": {
            "tls": {"type": "mutualTLS"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        }
    },
}


def test_security_and_operations() -> None:
    said, problems = _older(_SECURED, "3.0")
    get, delete = said["paths"]["/a"]["get"], said["paths"]["/a"]["delete"]
    assert get["security"] == [{"key": []}, {"key": []}]
    assert list(said["components"]["securitySchemes"]) == ["key"]
    assert get["responses"] == delete["responses"] == {"default": {"description": ""}}
    assert sorted(problem.message for problem in problems) == [
        "OpenAPI 3.0 has no 'mutualTLS' of a security requirement",
        "OpenAPI 3.0 has no 'type: mutualTLS' of a security scheme",
        "OpenAPI 3.0 has no meaning for the body of a DELETE",
        "OpenAPI 3.0 has no roles of a security scheme of type 'apiKey'",
    ]


def test_path_items_that_lead_back_to_themselves_end() -> None:
    again: Any = {
        "post": {"callbacks": {"c": {"{$url}": {"$ref": "#/components/pathItems/P"}}}}
    }
    value = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": again["post"]}},
        "components": {"pathItems": {"P": again}},
    }
    said, problems = _older(value, "3.0")
    assert "pathItems" not in said["components"]
    assert [problem.action for problem in problems] == [
        "left out: it leads back to itself"
    ]
