"""What a discriminator means, as conditions of JSON Schema 2020-12."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from specpress.ir.schemas.tags import tag_order
from specpress.ir.types import Tag, distinct

_JsonSchema: TypeAlias = Mapping[str, Any] | bool


def decided(
    name: str,
    alternatives: Sequence[tuple[Sequence[Tag], _JsonSchema]],
    default: _JsonSchema | None,
    untagged: Sequence[_JsonSchema],
) -> dict[str, Any]:
    """Let a property of an object decide between alternatives, each with its values.

    `default` is what any other value means (OAS 3.2, `defaultMapping`). `untagged` are
    the alternatives that do not require the property: what an object without it is, 3.1
    leaves open, and so may be any of them.
    """
    listed = tags_of(tags for tags, _ in alternatives)
    conditions = [if_tagged(name, tags, each) for tags, each in alternatives]
    if default is not None:
        return {
            "type": "object",
            "allOf": [*conditions, if_other(name, listed, default)],
        }
    tagged = {"type": "object", "properties": {name: {"enum": listed}}}
    if not untagged:
        return {**tagged, "required": [name], "allOf": conditions}
    other = untagged[0] if len(untagged) == 1 else {"anyOf": [*untagged]}
    return {**tagged, "allOf": conditions, "if": {"required": [name]}, "else": other}


def tags_of(alternatives: Iterable[Sequence[Tag]]) -> list[Tag]:
    """Give all values that stand for one of the alternatives, in order."""
    return sorted(distinct([t for tags in alternatives for t in tags]), key=tag_order)


def if_tagged(name: str, tags: Sequence[Tag], then: _JsonSchema) -> dict[str, Any]:
    """Demand a schema of objects that have one of the values."""
    return {"if": _having(name, tags), "then": then}


def if_other(name: str, tags: Sequence[Tag], then: _JsonSchema) -> dict[str, Any]:
    """Demand a schema of objects that have none of the values."""
    return {"if": {"not": _having(name, tags)}, "then": then}


def _having(name: str, tags: Sequence[Tag]) -> dict[str, Any]:
    return {"required": [name], "properties": {name: {"enum": list(tags)}}}
