"""The lenient form of a strict core schema, for reading JSON that deviates from it.

In it every property, item and value, and the whole, may be anything: what
does not fit is kept as the JSON value it is. Required properties may be absent. All of
it is core schema, so that reading stays in Rust.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from ..models.scalars import CONSTRAINTS

# Core schemas are a union of some fifty TypedDicts; here only their common form counts.
_Node: TypeAlias = dict[str, Any]


def lenient(definition: CoreSchema) -> CoreSchema:
    """Give the lenient form of a strict definition; its name gets a `?`."""
    node = cast("_Node", definition)
    return _changed(_lenient(definition), ref=f"{node['ref']}?")


def tolerant(schema: CoreSchema) -> CoreSchema:
    """Accept what the lenient form accepts, and anything else as it is."""
    if schema["type"] == "any":
        return schema
    choices = [_lenient(schema), cs.any_schema()]
    return cs.union_schema(list(choices), mode="left_to_right")


def _lenient(schema: CoreSchema) -> CoreSchema:
    change = _CHANGES.get(schema["type"])
    return change(cast("_Node", schema)) if change else _unconstrained(schema)


def _changed(schema: Mapping[str, Any], /, **changes: Any) -> CoreSchema:
    return cast("CoreSchema", {**schema, **changes})


def _unconstrained(schema: Mapping[str, Any]) -> CoreSchema:
    return cast("CoreSchema", {k: schema[k] for k in schema if k not in CONSTRAINTS})


def _inside(key: str) -> Callable[[_Node], CoreSchema]:
    return lambda node: _changed(node, **{key: _lenient(node[key])})


def _parts(key: str) -> Callable[[_Node], CoreSchema]:
    def change(node: _Node) -> CoreSchema:
        loose = _unconstrained(node)
        return _changed(loose, **{key: tolerant(node[key])}) if key in node else loose

    return change


def _model_fields(node: _Node) -> CoreSchema:
    fields: dict[str, _Node] = node["fields"]
    return _changed(
        node,
        fields={
            name: {**field, "schema": _optional(field["schema"])}
            for name, field in fields.items()
        },
    )


def _optional(schema: CoreSchema) -> CoreSchema:
    if schema["type"] == "default":
        return _changed(schema, schema=tolerant(schema["schema"]))
    return cs.with_default_schema(tolerant(schema), default=None)


# <typed_dicts>
def _typed_dict(node: _Node) -> CoreSchema:
    fields: dict[str, _Node] = node["fields"]
    return _changed(
        node,
        fields={
            name: {**field, "schema": tolerant(field["schema"]), "required": False}
            for name, field in fields.items()
        },
    )


# </typed_dicts>
def _tuple(node: _Node) -> CoreSchema:
    return _changed(node, items_schema=list(map(tolerant, node["items_schema"])))


def _integer(node: _Node) -> CoreSchema:
    """Take 1.0 for an integer, as JSON Schema does (2020-12 Core, section 4.2.1)."""
    whole = cs.no_info_after_validator_function(_whole, cs.float_schema(strict=True))
    return cs.union_schema([_unconstrained(node), whole], mode="left_to_right")


def _whole(value: float) -> int:
    if not value.is_integer():
        raise ValueError("not an integer")
    return int(value)


def _union(node: _Node) -> CoreSchema:
    """Take the member that fits; if none does, the one that fits best."""
    choices: list[Any] = [_choice(choice) for choice in node["choices"]]
    whole = cast("CoreSchema", {k: node[k] for k in node if k != "ref"})
    return cs.union_schema([whole, cs.union_schema(choices)], mode="left_to_right")


def _choice(choice: CoreSchema | tuple[CoreSchema, str]) -> CoreSchema:
    return _lenient(choice[0] if isinstance(choice, tuple) else choice)


def _tagged_union(node: _Node) -> CoreSchema:
    choices: dict[Any, CoreSchema] = node["choices"]
    return _changed(node, choices={k: _lenient(v) for k, v in choices.items()})


def _reference(node: _Node) -> CoreSchema:
    return _changed(node, schema_ref=f"{node['schema_ref']}?")


def _last_step(node: _Node) -> CoreSchema:
    steps: Iterable[CoreSchema] = node["steps"]
    *first, last = steps
    return _changed(node, steps=[*first, _lenient(last)])


_CHANGES: Mapping[str, Callable[[_Node], CoreSchema]] = {
    "chain": _last_step,
    "custom-error": _inside("schema"),
    "definition-ref": _reference,
    "dict": _parts("values_schema"),
    "function-wrap": _inside("schema"),
    "int": _integer,
    "json-or-python": lambda node: _lenient(node["json_schema"]),
    "list": _parts("items_schema"),
    "model": _inside("schema"),
    "model-fields": _model_fields,
    "nullable": _inside("schema"),
    "tagged-union": _tagged_union,
    "tuple": _tuple,
    "typed-dict": _typed_dict,  # <typed_dicts>
    "union": _union,
}
