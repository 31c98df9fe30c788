"""What a schema asks for at a place of a value that is being made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final, TypeAlias, cast

from ..validation import JsonSchema, Schemas, schemas_of

Object: TypeAlias = Mapping[str, Any]
"""A schema that is an object: one that is True or False asks for nothing, or anything."""

Tags: TypeAlias = Mapping[str, Sequence[object]]
"""The values that an object's members may have, for those that have only a few."""

ANNOTATIONS: Final = ("default", "examples")
"""Keywords that demand nothing, and say what values are like."""

_NEUTRAL: Final = frozenset(
    (name,)
    for name in (
        *("content", "data", "entries", "items", "list", "records", "response"),
        *("result", "results", "rows", "value", "values"),
    )
)
"""Names that say nothing of what is inside: what is around them does."""

_UNIONS: Final = ("anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Requirements:
    """Schemas that a value must satisfy, all of them; `schemas` has what they refer to.

    `names` are those of the member that the value is, the innermost last, of which it is
    an item if it `is_item`: they say what a value means, and demand nothing.
    """

    schemas: Schemas
    parts: tuple[Object, ...] = ()
    names: tuple[str, ...] = ()
    is_item: bool = False

    def __bool__(self) -> bool:
        return bool(self.parts)

    def _with(self, schemas: Iterable[JsonSchema]) -> Requirements:
        return replace(self, parts=tuple(_flat(schemas, self.schemas)))

    def are_met_by(self, value: object) -> bool:
        """Tell whether a value is what all of the schemas ask for."""
        return all(self.schemas.validator(each).is_valid(value) for each in self.parts)

    @classmethod
    def of(cls, schema: JsonSchema, schemas: Schemas) -> Requirements:
        """Give the requirements of a schema."""
        return cls(schemas)._with([schema])

    def all(self, keyword: str) -> list[Any]:
        """Give the operands of a keyword."""
        return [part[keyword] for part in self.parts if keyword in part]

    def member(self, name: str) -> Requirements:
        """Give the requirements on a member of an object."""
        outer = self.names[-1:] if self.names[-1:] not in _NEUTRAL else self.names[:1]
        inside = replace(self, names=(*outer, name), is_item=False)
        return inside._with(_members(self.parts, name)) if self.parts else inside

    def item(self, index: int) -> Requirements:
        """Give the requirements on an item of an array."""
        inside = replace(self, is_item=True)
        if not self.parts:
            return inside
        return inside._with(
            (
                part["prefixItems"][index]
                if index < len(part.get("prefixItems", ()))
                else part.get("items", True)
            )
            for part in self.parts
        )

    def alternative(self, at: int, count: int) -> Requirements:
        """Give the requirements on one of `count` alternatives."""
        if not any(name in part for part in self.parts for name in _UNIONS):
            return self
        return self._with(_alternative(self.parts, at, count))

    def tagged(self, tags: Tags) -> Requirements:
        """Give the requirements on an object, of which some may depend on its tags."""
        chosen = [
            part["then"]
            for part in self.parts
            if "then" in part and _has(tags, part["if"])
        ]
        return self._with([*self.parts, *chosen]) if chosen else self


@cache
def nothing() -> Requirements:
    """Give requirements that any value meets."""
    return Requirements(schemas_of("responses"))


def _flat(schemas: Iterable[JsonSchema], known: Schemas) -> Iterator[Object]:
    """Yield schemas with those that they refer to or are composed of, each once."""
    waiting, seen = list(schemas), set[int]()
    while waiting:
        schema = waiting.pop(0)
        if isinstance(schema, bool) or not schema or id(schema) in seen:
            continue
        seen.add(id(schema))
        if "$ref" in schema:
            waiting.append(known.referred(schema["$ref"]))
        waiting += schema.get("allOf", ())
        yield schema


def _members(parts: Iterable[Object], name: str) -> Iterator[JsonSchema]:
    for part in parts:
        patterns: Mapping[str, JsonSchema] = part.get("patternProperties", {})
        listed = [each for text, each in patterns.items() if _matches(text, name)]
        if name in part.get("properties", {}):
            listed.append(part["properties"][name])
        yield from listed or [part.get("additionalProperties", True)]


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


def _alternative(parts: Iterable[Object], at: int, count: int) -> Iterator[JsonSchema]:
    for part in parts:
        for union in _UNIONS:
            branches: Sequence[JsonSchema] = part.get(union, ())
            present = [each for each in branches if not _is_null(each)]
            for listed in (branches, present):
                if len(listed) == count:
                    yield listed[at]
                    break
        yield _without_union(part)


_without_unions: dict[int, tuple[Object, Object]] = {}


def _without_union(part: Object) -> Object:
    """Give what a schema says besides its alternatives, and what was said of the whole."""
    known = _without_unions.get(id(part))
    if known is None or known[0] is not part:
        apart = {*_UNIONS, *ANNOTATIONS}
        known = part, {n: each for n, each in part.items() if n not in apart}
        _without_unions[id(part)] = known
    return known[1]


def _is_null(schema: JsonSchema) -> bool:
    return not isinstance(schema, bool) and schema.get("type") == "null"


def _has(tags: Tags, condition: JsonSchema) -> bool:
    """Tell whether an object with such tags is one that a condition is about."""
    node = cast("Object", {} if isinstance(condition, bool) else condition)
    wanted: Mapping[str, Object] = node.get("properties", {})
    return bool(wanted) and all(
        name in tags
        and any(value in each.get("enum", [each.get("const")]) for value in tags[name])
        for name, each in wanted.items()
    )
