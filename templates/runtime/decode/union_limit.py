"""A bound on the work that a union costs which can hold itself.

Without a discriminator, every member of a union is tried on a value. Where the value
holds others of the same union, each of these is tried as often as its parent, so that
the work doubles with every level: a few kilobytes could keep a client busy for years.
Here such unions count their attempts, and beyond the bound the document stays as it
came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

_Node: TypeAlias = dict[str, Any]

_LEAST: Final = 20_000
_PER_BYTE: Final = 2


class BacktrackingError(Exception):
    """Ends a validation: what pydantic itself would report are thousands of errors."""


class Attempts:
    """The attempts left for one document; given to the validators as their context."""

    __slots__ = ("left",)

    def __init__(self, data: bytes, least: int = _LEAST) -> None:
        self.left = max(least, _PER_BYTE * len(data))


def bounded(definitions: Sequence[CoreSchema]) -> list[CoreSchema]:
    """Give the definitions with the unions counted through which they hold themselves."""
    nodes = [cast("_Node", definition) for definition in definitions]
    mentions = {node["ref"]: _references(node) for node in nodes}
    recursive = on_cycles(mentions)
    if not recursive:
        return list(definitions)
    return [
        (
            cast("CoreSchema", _counted(node, recursive))
            if node["ref"] in recursive
            else definition
        )
        for node, definition in zip(nodes, definitions, strict=True)
    ]


def _references(node: _Node) -> set[str]:
    found: set[str] = set()
    waiting: list[Any] = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            values = cast("_Node", one)
            if values.get("type") == "definition-ref":
                found.add(values["schema_ref"])
            waiting += values.values()
        elif isinstance(one, (list, tuple)):
            waiting += cast("Sequence[Any]", one)
    return found


def on_cycles(mentions: Mapping[str, set[str]]) -> set[str]:
    """Give the names that can reach themselves, and those on the way between them."""
    mentioned_by: dict[str, set[str]] = {name: set() for name in mentions}
    for name, others in mentions.items():
        for other in others:
            mentioned_by[other].add(name)
    kept = set(mentions)
    for forward, back in ((mentions, mentioned_by), (mentioned_by, mentions)):
        left = {name: len(forward[name] & kept) for name in kept}
        ends = [name for name, count in left.items() if not count]
        while ends:
            name = ends.pop()
            kept.discard(name)
            for other in back[name] & kept:
                left[other] -= 1
                if not left[other]:
                    ends.append(other)
    return kept


def _counted(node: _Node, recursive: set[str]) -> _Node:
    """Wrap the unions in a definition that have several members which recur."""
    changed = {key: _inner(value, recursive) for key, value in node.items()}
    if node.get("type") != "union":
        return changed
    recurring = [c for c in node["choices"] if _references({"c": c}) & recursive]
    if len(recurring) < 2:
        return changed
    schema = cs.with_info_wrap_validator_function(_attempt, cast("CoreSchema", changed))
    return cast("_Node", schema)


def _inner(value: Any, recursive: set[str]) -> Any:
    # No deeper than one annotation: definitions refer to each other by name.
    if isinstance(value, dict):
        return _counted(cast("_Node", value), recursive)
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[Any]", value)
        return type(items)(_inner(item, recursive) for item in items)  # type: ignore[call-arg]  # list or tuple
    return value


def _attempt(
    value: Any, validate: Callable[[Any], Any], info: cs.ValidationInfo[Any]
) -> Any:
    attempts: Attempts | None = info.context
    if attempts is not None:
        attempts.left -= 1
        if attempts.left < 0:
            raise BacktrackingError
    return validate(value)
