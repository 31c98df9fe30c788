"""Documents that say the same in other words compare as equal."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from .build_documents import Raw, answering, asking, compared, document, ids

_NAMES = st.sampled_from(["a", "b", "c", "d"])
_LEAVES = st.one_of(
    st.builds(
        lambda limit, extra: {"type": "string", "maxLength": limit, **extra},
        st.integers(1, 9),
        st.sampled_from(
            [{}, {"readOnly": True}, {"writeOnly": True}, {"enum": ["x", "y"]}]
        ),
    ),
    st.builds(lambda limit: {"type": "integer", "minimum": limit}, st.integers(-3, 3)),
    st.just({"type": ["string", "null"]}),
    st.just({"$ref": "#/components/schemas/Tree"}),
)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        lambda held, needed: {
            "type": "object",
            "properties": held,
            **(
                {"required": sorted(needed & held.keys())}
                if needed & held.keys()
                else {}
            ),
        },
        st.dictionaries(_NAMES, inner, max_size=3),
        st.sets(_NAMES, max_size=2),
    )


_SCHEMAS = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        _objects(inner), st.builds(lambda held: {"type": "array", "items": held}, inner)
    ),
    max_leaves=8,
)
_TREE: Raw = {
    "type": "object",
    "properties": {
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    },
}


def _with(schema: Any, **schemas: Any) -> Raw:
    content = {"application/json": {"schema": schema}}
    return document(
        {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        },
        components={"schemas": {"Tree": _TREE, **schemas}},
    )


def _shuffled(value: Any, seed: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        seed.shuffle(keys)
        return {key: _shuffled(value[key], seed) for key in keys}
    if isinstance(value, list):
        return [_shuffled(one, seed) for one in value]
    return value


@settings(max_examples=60, deadline=None)
@given(_SCHEMAS, st.randoms())
def test_order_does_not_count(schema: Any, seed: random.Random) -> None:
    made = _with(schema)
    assert compared(made, made).changes == ()
    assert compared(made, _shuffled(made, seed)).changes == ()


@settings(max_examples=60, deadline=None)
@given(_SCHEMAS)
def test_references_do_not_count(schema: Any) -> None:
    inline = _with(schema, Same=schema)
    referred = _with({"$ref": "#/components/schemas/Same"}, Same=schema)
    assert compared(inline, referred).changes == ()
    assert compared(referred, inline).changes == ()


@settings(max_examples=60, deadline=None)
@given(_SCHEMAS)
def test_all_of_does_not_count(schema: Any) -> None:
    parts = [{key: schema[key]} for key in schema]
    made, merged = _with(schema), _with({"allOf": parts})
    assert compared(made, merged).changes == ()
    assert compared(merged, made).changes == ()


@settings(max_examples=60, deadline=None)
@given(_SCHEMAS, _SCHEMAS)
def test_swapping_swaps(before: Any, after: Any) -> None:
    there = compared(_with(before), _with(after))
    back = compared(_with(after), _with(before))
    assert bool(there.changes) == bool(back.changes)
    added = {c.pointer for c in there.changes if c.id.startswith("property-added")}
    removed = {c.pointer for c in back.changes if c.id.startswith("property-removed")}
    read_only = {c.pointer for c in there.changes if c.id == "property-added-read-only"}
    assert added - read_only <= removed


@pytest.mark.parametrize(
    "edit",
    [
        lambda op: op.update(description="another"),
        lambda op: op.update(summary="another"),
        lambda op: op["parameters"][0].update(description="another"),
        lambda op: op["responses"]["200"].update(description="another"),
        lambda op: op["parameters"][0].update(style="form", explode=True),
    ],
)
def test_prose_and_spelt_defaults_do_not_count(edit: Any) -> None:
    base = document({"parameters": [{"name": "q", "in": "query", "schema": {}}]})
    revision = copy.deepcopy(base)
    edit(revision["paths"]["/things"]["get"])
    assert compared(base, revision).changes == ()


def test_parameters_of_the_path_are_those_of_its_operations() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string"}}
    operation = {"responses": {"200": {"description": ""}}}
    inner = document(paths={"/a": {"get": {**operation, "parameters": [parameter]}}})
    outer = document(paths={"/a": {"parameters": [parameter], "get": operation}})
    assert compared(inner, outer).changes == ()


def test_names_of_path_parameters_count_in_code_only() -> None:
    def at(name: str) -> Raw:
        parameter = {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
        }
        return document({"parameters": [parameter]}, path=f"/a/{{{name}}}/b")

    (change,) = compared(at("id"), at("key")).changes
    assert (change.id, change.effect) == ("path-parameter-renamed", "code")
    assert change.python == ("default.get_a_b(id=)",)


def test_versions_of_openapi_do_not_count() -> None:
    old = answering({"type": "string", "nullable": True})
    old["openapi"] = "3.0.3"
    new = answering({"type": ["string", "null"]})
    assert compared(old, new).changes == ()
    union = answering({"anyOf": [{"type": "string"}, {"type": "null"}]})
    assert compared(new, union).changes == ()


def test_exclusive_limits_of_both_versions() -> None:
    old = asking({"type": "number", "minimum": 1, "exclusiveMinimum": True})
    old["openapi"] = "3.0.3"
    assert (
        compared(old, asking({"type": "number", "exclusiveMinimum": 1})).changes == ()
    )


def test_exploded_object_and_its_parts() -> None:
    held = {"a": {"type": "string"}, "b": {"type": "integer"}}
    whole = document(
        {
            "parameters": [
                {
                    "name": "p",
                    "in": "query",
                    "schema": {"type": "object", "properties": held},
                }
            ]
        }
    )
    parts = document(
        {
            "parameters": [
                {"name": name, "in": "query", "schema": one}
                for name, one in held.items()
            ]
        }
    )
    assert compared(whole, parts).changes == ()
    assert compared(parts, whole).changes == ()


def test_cyclic_schemas_end() -> None:
    def node(kind: str) -> Raw:
        return {
            **answering({"$ref": "#/components/schemas/A"}),
            "components": {
                "schemas": {
                    "A": {
                        "type": "object",
                        "properties": {"b": {"$ref": "#/components/schemas/B"}},
                    },
                    "B": {
                        "allOf": [{"$ref": "#/components/schemas/A"}],
                        "properties": {
                            "a": {"$ref": "#/components/schemas/A"},
                            "v": {"type": kind},
                        },
                    },
                }
            },
        }

    assert ids(node("string"), node("boolean")) == {"type-changed": "breaking"}


def test_json_and_python_agree() -> None:
    from specpress.diff.reports.json import render

    found = compared(asking({"type": "string"}), asking({"type": "integer"}))
    value = json.loads(render(found))
    assert value["verdict"] == found.verdict == "breaking"
    (change,), (entry,) = found.changes, value["changes"]
    for key in ("id", "level", "method", "path", "pointer", "message"):
        assert entry[key] == getattr(change, key)
    assert entry["python"] == list(change.python)
