"""Alternatives of which a value may satisfy one only, as `oneOf` demands.

Documents seldom say what sets alternatives apart: objects are open, and what one
requires the others allow. So the alternatives that lie within another one are left
aside, and of the rest a value is made that the others refuse: without a member that
they require, or with one that they alone declare and that is not what they declare.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from pydantic_core import from_json, to_json

from ..validation import JsonSchema, Schemas
from .requirements import ANNOTATIONS, Requirements

_SIMPLE: Final = frozenset(
    {"$ref", "allOf", "type", "properties", "required", *ANNOTATIONS}
)
_CONTRARY: Final[Sequence[object]] = (None, {}, "", 0)
"""One of these is refused by each schema that refuses values of some type."""


@dataclass(frozen=True, slots=True)
class _Outline:
    """What an alternative says of an object; `simple` if that is all it says."""

    simple: bool
    types: tuple[frozenset[str], ...]
    properties: Mapping[str, Sequence[JsonSchema]]
    required: frozenset[str]

    def holds_all_of(self, other: _Outline) -> bool:
        """Tell whether it is seen at once that each value of another one is one of it."""
        return (
            self.simple
            and all(any(t <= each for t in other.types) for each in self.types)
            and self.required <= other.required
            and all(
                each in other.properties.get(name, ())
                for name, schemas in self.properties.items()
                for each in schemas
                if each
            )
        )


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The branches of a `oneOf`; `possible` are those that do not lie within others."""

    branches: Sequence[JsonSchema]
    schemas: Schemas
    outlines: Sequence[_Outline]
    possible: Sequence[int]

    @classmethod
    def of(cls, branches: Sequence[JsonSchema], schemas: Schemas) -> Alternatives:
        """Look at the branches of a `oneOf`."""
        outlines = [_outline(each, schemas) for each in branches]
        possible = [
            at
            for at, outline in enumerate(outlines)
            if not any(
                other is not outline and other.holds_all_of(outline)
                for other in outlines
            )
        ]
        return cls(branches, schemas, outlines, possible)

    def only(self, at: int, value: Any) -> bool:
        """Tell whether a value is one of this alternative and of no other."""
        return all(
            self._holds(branch, value) is (index == at)
            for index, branch in enumerate(self.branches)
        )

    def apart(self, at: int, value: Any) -> Any:
        """Change an object so that the other alternatives refuse it, if that is possible."""
        if not isinstance(value, dict):
            return value
        changed = dict(cast("dict[str, Any]", value))
        for index, branch in enumerate(self.branches):
            if index != at and self._holds(branch, changed):
                self._exclude(self.outlines[index], self.outlines[at], changed)
        return changed

    def _exclude(self, other: _Outline, own: _Outline, value: dict[str, Any]) -> None:
        for name in sorted(other.required - own.required):
            if value.pop(name, ...) is not ...:
                return
        for name in sorted(other.properties.keys() - own.properties.keys()):
            for contrary in _CONTRARY:
                if self._is_refused(other.properties[name], contrary):
                    value[name] = contrary
                    return

    def _holds(self, schema: JsonSchema, value: Any) -> bool:
        plain = from_json(to_json(value))  # a number of a file is an int of its own
        return self.schemas.validator(schema).is_valid(plain)

    def _is_refused(self, schemas: Sequence[JsonSchema], value: object) -> bool:
        return not all(self._holds(each, value) for each in schemas)


_known: dict[int, Alternatives] = {}


def alternatives(requirements: Requirements, count: int) -> Alternatives | None:
    """Give the alternatives that exclude each other, of a union of `count` members."""
    for branches in requirements.all("oneOf"):
        if len(branches) == count:
            known = _known.get(id(branches))
            if known is None or known.branches is not branches:
                known = Alternatives.of(branches, requirements.schemas)
                _known[id(branches)] = known
            return known
    return None


def _outline(branch: JsonSchema, schemas: Schemas) -> _Outline:
    parts = Requirements.of(branch, schemas).parts
    properties: dict[str, list[JsonSchema]] = {}
    for part in parts:
        for name, schema in part.get("properties", {}).items():
            properties.setdefault(name, []).append(_demanded(schema))
    return _Outline(
        all(part.keys() <= _SIMPLE for part in parts),
        tuple(_types(parts)),
        properties,
        frozenset(name for part in parts for name in part.get("required", ())),
    )


def _demanded(schema: JsonSchema) -> JsonSchema:
    """Give a schema of a property without what it says of values but does not demand."""
    if isinstance(schema, bool):
        return schema
    return {name: each for name, each in schema.items() if name not in ANNOTATIONS}


def _types(parts: Sequence[Mapping[str, Any]]) -> Iterator[frozenset[str]]:
    for part in parts:
        if "type" in part:
            named: str | Sequence[str] = part["type"]
            yield frozenset([named] if isinstance(named, str) else named)
