"""Whether the alternatives of a `oneOf` are meant to exclude each other.

Many documents say `oneOf` of objects that are open and have nothing to tell them apart:
what is one of them is another as well, and by the letter nearly no value is valid. Such
a `oneOf` is read as `anyOf`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, TypeAlias

from specpress.document.references.follow import mapping
from specpress.document.values import unescape
from specpress.utils.dataclass import dataclass

_Node: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Outline:
    """What a schema says of an object: by property the types and values it may have."""

    types: Mapping[str, frozenset[str]]
    values: Mapping[str, frozenset[str]]
    declared: frozenset[str]
    required: frozenset[str]
    closed: bool


def are_exclusive(branches: Sequence[object], components: Mapping[str, Any]) -> bool:
    """Tell whether what is meant as one of the branches is not another one as well."""
    outlines = [_outline(each, components) for each in branches]
    objects = [each for each in outlines if each is not None]
    return all(_apart(one, other) for one, other in combinations(objects, 2))


def _apart(one: _Outline, other: _Outline) -> bool:
    for name in one.declared & other.declared:
        for known, others in ((one.types, other.types), (one.values, other.values)):
            if name in known and name in others and not known[name] & others[name]:
                return True
    return not (_is_taken_for(one, other) or _is_taken_for(other, one))


def _is_taken_for(one: _Outline, other: _Outline) -> bool:
    """Whether an object that is meant as one is the other one too."""
    if other.closed and one.required - other.declared:
        return False
    return other.required <= one.required


def _outline(schema: object, components: Mapping[str, Any]) -> _Outline | None:
    """Look at an object; None for what is none, or is composed of alternatives."""
    parts = list(_parts(schema, components))
    properties = [mapping(part.get("properties")) for part in parts]
    if not any(properties) or any(part.keys() & {"anyOf", "oneOf"} for part in parts):
        return None
    types: dict[str, frozenset[str]] = {}
    values: dict[str, frozenset[str]] = {}
    for each in properties:
        for name, declared in each.items():
            for part in _parts(declared, components):
                _add(types, name, _types(part))
                _add(values, name, _values(part))
    return _Outline(
        types,
        values,
        frozenset(name for each in properties for name in each),
        frozenset(name for part in parts for name in part.get("required", ())),
        any(part.get("additionalProperties") is False for part in parts),
    )


def _add(
    known: dict[str, frozenset[str]], name: str, more: frozenset[str] | None
) -> None:
    if more is not None:
        known[name] = known[name] & more if name in known else more


def _types(schema: _Node) -> frozenset[str] | None:
    declared = schema.get("type")
    if declared is None:
        return None
    names: list[Any] = [*declared] if isinstance(declared, list) else [declared]
    return frozenset(map(str, names)) | (
        {"integer"} if "number" in names else set[str]()
    )


def _values(schema: _Node) -> frozenset[str] | None:
    if "const" in schema:
        return frozenset({json.dumps(schema["const"])})
    if "enum" in schema:
        return frozenset(json.dumps(each) for each in schema["enum"])
    return None


def _parts(schema: object, components: Mapping[str, Any]) -> Iterator[_Node]:
    """A schema and those it is composed of by `allOf` and references, each once."""
    waiting, seen = [schema], set[str]()
    while waiting:
        node = mapping(waiting.pop())
        reference = node.get("$ref")
        if isinstance(reference, str):
            name = unescape(reference.rpartition("/")[2])
            if name not in seen:
                seen.add(name)
                waiting.append(components.get(name))
            continue
        yield node
        waiting += node.get("allOf", ())
