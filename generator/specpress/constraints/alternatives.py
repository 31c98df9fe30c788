"""Alternatives of which the value itself says which one it is meant to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from specpress.document.values import unescape

from .keywords import JsonSchema, as_schema, types_of

_HOPS = 20


def told_apart(
    schema: JsonSchema,
    branches: Sequence[JsonSchema],
    residuals: Sequence[JsonSchema],
    components: Mapping[str, JsonSchema],
) -> list[JsonSchema] | None:
    """The residual of each branch, under the condition that it is the one that is meant.

    None where neither the type of a value nor the discriminator tells that.
    """
    targets = [_target(branch, components) for branch in branches]
    kinds = [_kinds(target) for target in targets]
    listed = [name for kind in kinds for name in kind]
    if all(kinds) and len(set(listed)) == len(listed):
        return [
            {"if": {"type": sorted(kind)}, "then": residual}
            for kind, residual in zip(kinds, residuals, strict=True)
            if residual
        ]
    by = schema.get("discriminator")
    if not isinstance(by, Mapping):
        return None
    return _by_tag(cast("Mapping[str, Any]", by), branches, targets, residuals)


def tags_of(schema: JsonSchema) -> JsonSchema:
    """What a discriminator demands by itself: one of the values that it maps.

    Empty where there is none, and where it does not map each alternative: the name of
    a schema is a value as well, and so is what the alternative says itself.
    """
    by = schema.get("discriminator")
    if not isinstance(by, Mapping):
        return {}
    declared = cast("Mapping[str, Any]", by)
    mapping = cast("Mapping[str, str]", declared.get("mapping") or {})
    branches = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    references = {as_schema(each).get("$ref") for each in branches}
    if not mapping or references - set(mapping.values()):
        return {}
    name = str(declared.get("propertyName"))
    return {"properties": {name: {"enum": sorted(mapping)}}}


def _by_tag(
    by: Mapping[str, Any],
    branches: Sequence[JsonSchema],
    targets: Sequence[JsonSchema],
    residuals: Sequence[JsonSchema],
) -> list[JsonSchema] | None:
    name = str(by.get("propertyName"))
    mapping = cast("Mapping[str, str]", by.get("mapping") or {})
    found: list[JsonSchema] = []
    used: set[str] = set()
    for branch, target, residual in zip(branches, targets, residuals, strict=True):
        reference = str(branch.get("$ref", ""))
        last = reference.rpartition("/")[2]
        tags = [tag for tag, to in mapping.items() if to in (reference, last)]
        tags = tags or _pinned(target, name) or ([last] if last else [])
        if not tags or used & set(tags):
            return None
        used |= set(tags)
        if residual:
            having = {"properties": {name: {"enum": tags}}, "required": [name]}
            found.append({"if": having, "then": residual})
    return found


def _pinned(target: JsonSchema, name: str) -> list[str]:
    """The values that a branch itself allows for the discriminator."""
    properties = cast("Mapping[str, object]", target.get("properties", {}))
    declared = as_schema(properties.get(name))
    values = [declared["const"]] if "const" in declared else declared.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def _target(schema: JsonSchema, components: Mapping[str, JsonSchema]) -> JsonSchema:
    for _ in range(_HOPS):
        reference: object = schema.get("$ref")
        if not isinstance(reference, str):
            break
        name = unescape(reference.rpartition("/")[2])
        schema = components.get(name, {})
    return schema


def _kinds(schema: JsonSchema) -> frozenset[str]:
    """The types of a schema; an integer is a number as well."""
    found = types_of(schema)
    return found | {"integer"} if "number" in found else found
