"""Discriminators take room and time in proportion to what they are written in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specpress.codegen.directed_schemas import DirectedSchemas


def nested(depth: int) -> dict[str, Any]:
    """Alternatives inside alternatives, none of which requires its tag."""
    first: dict[str, Any] = {"t": {"enum": ["a"]}}
    if depth:
        first["x"] = nested(depth - 1)
    branches = [
        {"type": "object", "properties": properties}
        for properties in (first, {"t": {"enum": ["b"]}})
    ]
    return {"discriminator": {"propertyName": "t"}, "oneOf": branches}


def test_inline_alternatives_inside_each_other() -> None:
    five, ten, twenty = (
        len(json.dumps(DirectedSchemas({}, "readOnly").of(nested(depth))))
        for depth in (5, 10, 20)
    )
    assert twenty - ten <= 2.1 * (ten - five)


def unions(depth: int) -> dict[str, Any]:
    """Components that are one of four, each of which is the next; the last has a tag."""
    found: dict[str, Any] = {}
    for level in range(depth):
        names = [f"C{level}-{number}" for number in range(4)]
        found[f"C{level}"] = {"oneOf": [reference(name) for name in names]}
        for name in names:
            found[name] = {"allOf": [reference(f"C{level + 1}")]}
    tagged = {"type": "object", "required": ["t"], "properties": {"t": {"const": "a"}}}
    return {**found, f"C{depth}": tagged}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_alternatives_of_alternatives_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks = [0]
    demanded = DirectedSchemas._demanded

    def counted(self: Any, *arguments: Any) -> bool:
        looks[0] += 1
        return demanded(self, *arguments)

    monkeypatch.setattr(DirectedSchemas, "_demanded", counted)
    components = unions(8)
    assert DirectedSchemas(components, "readOnly")._demands(reference("C0"), "t", {})
    assert looks[0] <= len(components)
