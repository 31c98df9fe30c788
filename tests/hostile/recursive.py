"""Documents whose schemas hold each other by every keyword that can hold a schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from hypothesis import strategies as st

from .pressing import Document, document

Schema: TypeAlias = Any
Strategy: TypeAlias = st.SearchStrategy[Schema]

NAMES = ("A", "B", "C", "D")

_MEMBERS = st.sampled_from(["x", "y", "kind"])
_REFERENCES: Strategy = st.sampled_from(NAMES).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)
_LEAVES: Strategy = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "minimum": 1},
        {"type": "object"},
        {"type": "null"},
        {"const": "a"},
        {},
        True,
        False,
    ]
)


def _some(inner: Strategy) -> Strategy:
    return st.lists(inner, min_size=1, max_size=2)


def _named(inner: Strategy) -> Strategy:
    return st.dictionaries(_MEMBERS, inner, min_size=1, max_size=2)


HOLDERS: dict[str, Callable[[Strategy], Strategy]] = {
    "allOf": lambda inner: st.fixed_dictionaries({"allOf": _some(inner)}),
    "oneOf": lambda inner: st.fixed_dictionaries({"oneOf": _some(inner)}),
    "anyOf": lambda inner: st.fixed_dictionaries({"anyOf": _some(inner)}),
    "items": lambda inner: st.fixed_dictionaries(
        {"type": st.just("array"), "items": inner}
    ),
    "prefixItems": lambda inner: st.fixed_dictionaries(
        {"type": st.just("array"), "prefixItems": _some(inner)},
        optional={"items": inner, "unevaluatedItems": inner},
    ),
    "contains": lambda inner: st.fixed_dictionaries({"contains": inner}),
    "properties": lambda inner: st.fixed_dictionaries(
        {"type": st.just("object"), "properties": _named(inner)},
        optional={"required": st.lists(_MEMBERS, max_size=2)},
    ),
    "additionalProperties": lambda inner: st.fixed_dictionaries(
        {"additionalProperties": inner}
    ),
    "patternProperties": lambda inner: st.fixed_dictionaries(
        {"patternProperties": st.fixed_dictionaries({"^x": inner})}
    ),
    "propertyNames": lambda inner: st.fixed_dictionaries({"propertyNames": inner}),
    "dependentSchemas": lambda inner: st.fixed_dictionaries(
        {"dependentSchemas": _named(inner)}
    ),
    "unevaluatedProperties": lambda inner: st.fixed_dictionaries(
        {"unevaluatedProperties": inner}
    ),
    "not": lambda inner: st.fixed_dictionaries({"not": inner}),
    "if": lambda inner: st.fixed_dictionaries(
        {"if": inner, "then": inner, "else": inner}
    ),
    "$ref": lambda inner: _REFERENCES,
    "$ref and more": lambda inner: st.fixed_dictionaries(
        {"$ref": _REFERENCES.map(lambda schema: schema["$ref"])},
        optional={"properties": _named(inner), "minProperties": st.just(1)},
    ),
    "discriminator": lambda inner: st.fixed_dictionaries(
        {
            "oneOf": st.lists(_REFERENCES, min_size=1, max_size=3),
            "discriminator": st.fixed_dictionaries(
                {"propertyName": st.just("kind")},
                optional={
                    "mapping": st.dictionaries(
                        st.sampled_from(["a", "b"]),
                        _REFERENCES.map(lambda schema: schema["$ref"]),
                        max_size=2,
                    )
                },
            ),
        }
    ),
    "discriminator of a base": lambda inner: st.fixed_dictionaries(
        {
            "type": st.just("object"),
            "properties": st.fixed_dictionaries(
                {"kind": st.just({"type": "string"})}, optional={"x": inner}
            ),
            "discriminator": st.just({"propertyName": "kind"}),
        }
    ),
}
"""Every way to hold schemas, by its name: given such schemas, those that hold them."""


_STRING = {"type": "string"}
_TAGGED = {"properties": {"kind": _STRING}}

LINKS: dict[str, Callable[[Schema], Schema]] = {
    "$ref": lambda to: to,
    "$ref and more": lambda to: {**to, "minProperties": 1},
    "allOf": lambda to: {"allOf": [to]},
    "allOf and a property": lambda to: {"allOf": [to], "properties": {"a": _STRING}},
    "allOf, closed": lambda to: {"allOf": [to], "additionalProperties": False},
    "oneOf": lambda to: {"oneOf": [to, _STRING]},
    "anyOf": lambda to: {"anyOf": [to, _STRING]},
    "anyOf beside properties": lambda to: {**_TAGGED, "anyOf": [to, {"required": []}]},
    "items": lambda to: {"type": "array", "items": to},
    "prefixItems": lambda to: {"prefixItems": [to], "items": False},
    "contains": lambda to: {"contains": to},
    "properties": lambda to: {"properties": {"x": to}},
    "properties, closed": lambda to: {
        "properties": {"x": {"allOf": [to]}},
        "additionalProperties": False,
    },
    "additionalProperties": lambda to: {"additionalProperties": to},
    "further properties": lambda to: {**_TAGGED, "additionalProperties": to},
    "patternProperties": lambda to: {"patternProperties": {"^x": to}},
    "propertyNames": lambda to: {"propertyNames": to},
    "dependentSchemas": lambda to: {"dependentSchemas": {"x": to}},
    "unevaluatedProperties": lambda to: {"unevaluatedProperties": to},
    "not": lambda to: {"not": to},
    "if": lambda to: {"if": to, "then": to, "else": to},
    "discriminator": lambda to: {
        "oneOf": [to, {"$ref": "#/components/schemas/S0"}],
        "discriminator": {"propertyName": "kind"},
    },
    "discriminator of a base": lambda to: {
        **_TAGGED,
        "allOf": [to],
        "discriminator": {"propertyName": "kind"},
    },
}
"""A schema that holds one other by a keyword, by the name of the way it does."""

_CLOSERS: Strategy = st.sampled_from(
    [
        {},
        {},
        {"additionalProperties": False},
        {"unevaluatedProperties": False},
        {"required": ["x"]},
        {"minProperties": 1},
        {"uniqueItems": True},
        {"readOnly": True},
        {"default": {"x": {}}},
        {"example": {"x": []}},
        {"nullable": True},
    ]
)


def _with(schema: Schema, more: Schema) -> Schema:
    return {**schema, **more} if isinstance(schema, dict) else schema


def _any_holder(inner: Strategy) -> Strategy:
    ways = [holder(inner) for holder in HOLDERS.values()]
    pairs = st.builds(_with, st.one_of(*ways), st.one_of(*ways))
    return st.builds(_with, st.one_of(*ways, pairs), _CLOSERS)


SCHEMAS: Strategy = st.recursive(
    st.one_of(_REFERENCES, _REFERENCES, _LEAVES), _any_holder, max_leaves=6
)
"""A schema that holds others, most of them components."""


def _content(schema: Schema) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def using(components: dict[str, Schema], schema: Schema, version: str) -> Document:
    """A document that sends and receives schemas, some of them as parts."""
    parts = dict.fromkeys(["x", "y"], schema)
    form = {"multipart/form-data": {"schema": {"type": "object", "properties": parts}}}
    parameter = {"name": "q", "in": "query", "content": _content(schema)}
    answers = {"200": {"description": "", "content": _content(schema)}}
    operation = {"operationId": "put_it", "parameters": [parameter]}
    put = {**operation, "requestBody": {"content": _content(schema)}}
    post = {"operationId": "post_it", "requestBody": {"content": form}}
    paths = {
        "/it": {
            "put": {**put, "responses": answers},
            "post": {**post, "responses": {"204": {"description": ""}}},
        },
        **{
            f"/{name}": {
                "get": {
                    "operationId": f"get_{name}",
                    "responses": {
                        "200": {
                            "description": "",
                            "content": _content(
                                {"$ref": f"#/components/schemas/{name}"}
                            ),
                        }
                    },
                }
            }
            for name in NAMES
        },
    }
    return {
        **document(paths=paths, components={"schemas": components}),
        "openapi": version,
    }


_COMPONENTS = st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS))

DOCUMENTS: st.SearchStrategy[Document] = st.builds(
    using, _COMPONENTS, SCHEMAS, st.sampled_from(["3.1.0", "3.0.3"])
)
"""Documents of recursive schemas."""
