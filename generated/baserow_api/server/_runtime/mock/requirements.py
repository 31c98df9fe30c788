"""What constraints demand at a place of a value that is being made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..constraints.json_schema import JsonSchema, matches

Tags = Mapping[str, Sequence[object]]
"""The values that an object's members may have, for those that have only a few."""


@dataclass(frozen=True, slots=True)
class Demands:
    """Schemas that a value must satisfy, all of them; `table` has those they refer to."""

    table: Mapping[str, JsonSchema]
    schemas: tuple[JsonSchema, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.schemas)

    def _with(self, schemas: Iterable[JsonSchema]) -> Demands:
        found = tuple(_flat(schemas, self.table))
        return Demands(self.table, found) if found else NONE

    @classmethod
    def of(cls, schema: JsonSchema, table: Mapping[str, JsonSchema]) -> Demands:
        """Give the demands of a schema."""
        return cls(table)._with([schema])

    def all(self, keyword: str) -> list[Any]:
        """Give the operands of a keyword."""
        return [schema[keyword] for schema in self.schemas if keyword in schema]

    def member(self, name: str) -> Demands:
        """Give the demands on a member of an object."""
        return self._with(_members(self.schemas, name)) if self.schemas else NONE

    def item(self, index: int) -> Demands:
        """Give the demands on an item of an array."""
        if not self.schemas:
            return NONE
        return self._with(
            (
                schema["prefixItems"][index]
                if index < len(schema.get("prefixItems", ()))
                else schema.get("items", {})
            )
            for schema in self.schemas
        )

    def alternative(self, at: int, count: int) -> Demands:
        """Give the demands on one of `count` alternatives."""
        if not any(name in schema for schema in self.schemas for name in _UNIONS):
            return self
        return self._with(_alternative(self.schemas, at, count))

    def tagged(self, tags: Tags) -> Demands:
        """Give the demands on an object, of which some may depend on its tags."""
        chosen = [
            schema["then"]
            for schema in self.schemas
            if "then" in schema and _has(tags, schema["if"])
        ]
        return self._with([*self.schemas, *chosen]) if chosen else self


_UNIONS: Final = ("anyOf", "oneOf")
NONE: Final = Demands({})


def _flat(
    schemas: Iterable[JsonSchema], table: Mapping[str, JsonSchema]
) -> Iterator[JsonSchema]:
    """Yield schemas with those that they refer to or are composed of, each once."""
    waiting, seen = list(schemas), set[int]()
    while waiting:
        schema = waiting.pop(0)
        if not schema or id(schema) in seen:
            continue
        seen.add(id(schema))
        if "$ref" in schema:
            waiting.append(table[schema["$ref"]])
        waiting += schema.get("allOf", ())
        if "then" in schema and set(schema["if"]) == {"type"}:
            waiting.append(schema["then"])  # which asks nothing of other types
        yield schema


def _members(schemas: Iterable[JsonSchema], name: str) -> Iterator[JsonSchema]:
    for schema in schemas:
        patterns: Mapping[str, JsonSchema] = schema.get("patternProperties", {})
        found = [each for pattern, each in patterns.items() if matches(pattern, name)]
        if name in schema.get("properties", {}):
            found.append(schema["properties"][name])
        yield from found or [schema.get("additionalProperties", {})]


def _alternative(
    schemas: Iterable[JsonSchema], at: int, count: int
) -> Iterator[JsonSchema]:
    for schema in schemas:
        for union in _UNIONS:
            branches: Sequence[JsonSchema] = schema.get(union, ())
            present = [each for each in branches if each.get("type") != "null"]
            for listed in (branches, present):
                if len(listed) == count:
                    yield listed[at]
                    break
        yield {name: each for name, each in schema.items() if name not in _UNIONS}


def _has(tags: Tags, condition: JsonSchema) -> bool:
    """Tell whether an object with such tags is one that a condition is about."""
    wanted: Mapping[str, JsonSchema] = condition.get("properties", {})
    return bool(wanted) and all(
        name in tags
        and any(value in each.get("enum", [each.get("const")]) for value in tags[name])
        for name, each in wanted.items()
    )
