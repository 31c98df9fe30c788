"""The shape of values that were seen, and the schema that says no more than that.

Shapes grow by one value at a time, within limits, and do not depend on the order.
"""

from __future__ import annotations

import re
from dataclasses import field
from functools import cache
from typing import Any, Final

import jsonschema_rs

from specpress.document.values import Json, Object, in_order
from specpress.evidence.exchange import json_type
from specpress.utils.dataclass import dataclass

FORMATS: Final = ("date-time", "date", "uuid", "email", "uri")
"""Formats that are recognised, where every value fits."""
ENOUGH: Final = 3
"""Values from which on a format, or a required property, is more than chance."""
MAX_PROPERTIES: Final = 200
"""Properties of one object; with more names than that it is a map."""
EXAMPLES: Final = 4
"""Names that differ in a number, from which on they are the keys of a map."""
MAX_MEMBERS: Final = 50
"""Different values that are kept for an enum."""
_MAX_DEPTH: Final = 24
_LONGEST: Final = 200
_FEW: Final = 0.5
_MANY_NAMES: Final = 30
_ID: Final = re.compile(
    r"-?[0-9]+|[0-9a-f]{24,64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE
)
_NUMBERED: Final = re.compile(r"(.*?[^0-9])([0-9]+)")


@cache
def _format_check(name: str) -> Any:
    return jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)


def fits_format(text: str, name: str) -> bool:
    """Whether a text is of a format of JSON Schema."""
    if name == "uri" and "://" not in text:
        return False  # "a:b" is one by the letter
    return bool(_format_check(name).is_valid(text))


@dataclass(slots=True)
class Shape:
    """How many values there were of which JSON type, and the shapes inside of them."""

    types: dict[str, int] = field(default_factory=dict[str, int])
    formats: set[str] = field(default_factory=lambda: set(FORMATS))
    members: set[str] = field(default_factory=set[str])
    items: Shape | None = None
    properties: dict[str, Shape] = field(default_factory=dict[str, "Shape"])
    rest: Shape | None = None
    """The values under names beyond the limit."""
    names: int = 0

    @property
    def count(self) -> int:
        """How many values there were."""
        return sum(self.types.values())

    def add(self, value: Json, depth: int = 0) -> None:
        """Take in a value."""
        # `3.0` is an integer to JSON Schema; who writes it so has numbers
        kind = "number" if isinstance(value, float) else json_type(value)
        self.types[kind] = self.types.get(kind, 0) + 1
        if isinstance(value, str):
            if self.formats:
                self.formats = {f for f in self.formats if fits_format(value, f)}
            if len(self.members) <= MAX_MEMBERS and len(value) <= _LONGEST:
                self.members.add(value)
        elif depth >= _MAX_DEPTH:
            return
        elif isinstance(value, list):
            self.items = self.items or Shape()
            for item in value:
                self.items.add(item, depth + 1)
        elif isinstance(value, dict):
            for name, inner in value.items():
                self._property(name).add(inner, depth + 1)

    def _property(self, name: str) -> Shape:
        known = self.properties.get(name)
        if known is not None:
            return known
        if len(self.properties) < MAX_PROPERTIES:
            return self.properties.setdefault(name, Shape())
        self.names += 1
        self.rest = self.rest or Shape()
        return self.rest

    @property
    def is_map(self) -> bool:
        """Whether the names of the properties are data: ids, or many that vary."""
        if self.rest is not None:
            return True
        names = list(self.properties)
        if names and all(map(_ID.fullmatch, names)):
            return True
        objects = self.types.get("object", 0)
        if len(numbered(names)) > 1 and len(numbered(names)) == len(names):
            return True
        if len(names) < _MANY_NAMES or not objects:
            return False
        present = sum(each.count for each in self.properties.values())
        types = {each for inner in self.properties.values() for each in inner.types}
        return present / (objects * len(names)) < _FEW and len(types - {"null"}) == 1

    def described(self) -> str:
        """The types in words, without a value: `string or null`."""
        named = [name for name in sorted(self.types) if name != "null"]
        if "number" in named and "integer" in named:
            named.remove("integer")
        if "null" in self.types:
            named.append("null")
        return " or ".join(named)

    # -- as a schema ------------------------------------------------------------------

    def schema(self, *, is_3_0: bool, enums: bool = False) -> Object:
        """The schema of what was seen; open: other properties can come."""
        types = [name for name in sorted(self.types) if name != "null"]
        if "number" in types and "integer" in types:
            types.remove("integer")
        if not types:
            return {} if is_3_0 or not self.types else {"type": "null"}
        schemas = [self._typed(name, is_3_0, enums) for name in types]
        nullable = "null" in self.types
        if len(schemas) == 1:
            (schema,) = schemas
            if nullable and is_3_0:
                schema["nullable"] = True
            elif nullable:
                schema["type"] = [*types, "null"]
            return in_order(schema)
        alternatives: list[Json] = [in_order(each) for each in schemas]
        if nullable:
            alternatives.append(null_schema(is_3_0=is_3_0))
        return {"anyOf": alternatives}

    def _typed(self, name: str, is_3_0: bool, enums: bool) -> Object:
        schema: Object = {"type": name}
        if name == "string":
            count = self.types["string"]
            formats = [each for each in FORMATS if each in self.formats]
            if formats and count >= ENOUGH:
                schema["format"] = formats[0]
            elif enums and self._is_enum(count):
                schema["enum"] = list[Json](sorted(self.members))
        elif name == "array":
            inner = self.items or Shape()
            schema["items"] = inner.schema(is_3_0=is_3_0, enums=enums)
        elif name == "object":
            self._object(schema, is_3_0, enums)
        return schema

    def _is_enum(self, count: int) -> bool:
        few = 0 < len(self.members) <= MAX_MEMBERS
        return few and count >= ENOUGH * len(self.members)

    def _object(self, schema: Object, is_3_0: bool, enums: bool) -> None:
        if self.is_map or not self.properties:
            values = self._values()
            schema["additionalProperties"] = (
                values.schema(is_3_0=is_3_0, enums=enums) if values.types else True
            )
            return
        data = set(numbered(list(self.properties)))
        if len(data) < EXAMPLES:
            data = set[str]()
        else:
            # names like `field_17` beside fixed ones: the names are data
            schema["additionalProperties"] = True
        fixed = {n: each for n, each in self.properties.items() if n not in data}
        schema["properties"] = {
            name: inner.schema(is_3_0=is_3_0, enums=enums)
            for name, inner in sorted(fixed.items())
        }
        objects = self.types["object"]
        required = [n for n, each in fixed.items() if each.count == objects]
        if required and objects >= ENOUGH:
            schema["required"] = list[Json](sorted(required))

    def _values(self) -> Shape:
        """The values of a map, whatever they are called."""
        merged = Shape()
        for inner in self.properties.values():
            merged.merge(inner)
        if self.rest is not None:
            merged.merge(self.rest)
        return merged

    def merge(self, other: Shape) -> None:
        """Take in what another shape has seen."""
        for name, count in other.types.items():
            self.types[name] = self.types.get(name, 0) + count
        if "string" in other.types:
            self.formats &= other.formats
        room = MAX_MEMBERS + 1 - len(self.members)
        self.members |= set(sorted(other.members - self.members)[:room])
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.merge(other.items)
        for name, inner in other.properties.items():
            self._property(name).merge(inner)
        if other.rest is not None:
            self.rest = self.rest or Shape()
            self.rest.merge(other.rest)


def null_schema(*, is_3_0: bool) -> Object:
    """The schema of null alone; 3.0 has no such type."""
    return {"enum": [None]} if is_3_0 else {"type": "null"}


def numbered(names: list[str]) -> list[str]:
    """Those of the names that are one text with different numbers behind it."""
    stems: dict[str, list[str]] = {}
    for name in names:
        matched = _NUMBERED.fullmatch(name)
        if matched is not None:
            stems.setdefault(matched[1], []).append(name)
    return max(stems.values(), key=len, default=list[str]())
