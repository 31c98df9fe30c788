"""Unions that hold themselves: how far what is wrong with a value can be looked into.

Whether a value is valid takes linear time. To say why it is not, each alternative is
looked into, in each of which are all alternatives again: that doubles with each level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import unquote

from ..._runtime.decode.union_limit import on_cycles

_PREFIX: Final = "schemas#/$defs/"
_UNIONS: Final = ("anyOf", "oneOf")


def depth_of(value: Any) -> int:
    """Give how many objects and arrays are inside of each other."""
    depth, level = 0, [value]
    while level := [inner for each in level for inner in _containers(each)]:
        depth += 1
    return depth + isinstance(value, dict | list)


def _containers(value: Any) -> list[Any]:
    if isinstance(value, dict):
        inside: Sequence[Any] = list(cast("dict[str, Any]", value).values())
    else:
        inside = cast("Sequence[Any]", value) if isinstance(value, list) else ()
    return [each for each in inside if isinstance(each, dict | list)]


def most_choices(schema: Any, components: Mapping[str, Any]) -> int:
    """Give the most alternatives of a union that lead back to it; 0 if none does."""
    mentions: dict[str, set[str]] = {}
    waiting = [*_mentioned(schema)]
    while waiting:
        name = waiting.pop()
        if name not in mentions and name in components:
            mentions[name] = _mentioned(components[name])
            waiting += mentions[name]
    known = {name: each & mentions.keys() for name, each in mentions.items()}
    recursive = on_cycles(known)
    counts = [_count(components[name], recursive) for name in recursive]
    return max([*counts, _count(schema, recursive)], default=0)


def asked_of(schema: Any, components: Mapping[str, Any]) -> int:
    """Count what a schema asks for: properties, values of an enumeration, closed objects."""
    asked, seen, waiting = 0, set[str](), [schema]
    while waiting:
        for node in _nodes(waiting.pop()):
            required: object = node.get("required")
            asked += (
                len(cast("Sequence[str]", required))
                if isinstance(required, list)
                else 0
            )
            asked += sum(each in node for each in ("const", "enum"))
            asked += node.get("additionalProperties") is False
            name = _name(node)
            if name in components and name not in seen:
                seen.add(name)
                waiting.append(components[name])
    return asked


def _count(schema: Any, recursive: set[str]) -> int:
    most = 0
    for node in _nodes(schema):
        for keyword in _UNIONS:
            recurring = [e for e in node.get(keyword, ()) if _recurs(e, recursive)]
            most = max(most, len(recurring))
    return most


def _recurs(schema: Any, recursive: set[str]) -> bool:
    return any(
        "$dynamicRef" in node or _name(node) in recursive or _is_relative(node)
        for node in _nodes(schema)
    )


def _is_relative(node: Mapping[str, Any]) -> bool:
    """Whether a schema refers to one that is no component: it may lead anywhere."""
    return "$ref" in node and _PREFIX not in str(node["$ref"])


def _mentioned(schema: Any) -> set[str]:
    return {name for node in _nodes(schema) if (name := _name(node))}


def _name(node: Mapping[str, Any]) -> str:
    _, found, name = str(node.get("$ref", "")).partition(_PREFIX)
    return unquote(name).replace("~1", "/").replace("~0", "~") if found else ""


def _nodes(schema: Any) -> Iterator[Mapping[str, Any]]:
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            node = cast("dict[str, Any]", each)
            yield node
            waiting += node.values()
        elif isinstance(each, list):
            waiting += cast("Sequence[Any]", each)
