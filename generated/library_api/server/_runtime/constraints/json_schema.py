"""JSON Schema 2020-12, as far as a document's constraints need it.

A `$ref` is the key of a table of schemas. What has been found out about a schema and a
value is remembered, so that the work is no more than their product; a reference that
leads back to itself without entering the value demands nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any, Final, TypeAlias, cast

from pydantic_core import SchemaValidator

from ...._runtime.models.scalars import leaf
from .formats import has_format

JsonSchema: TypeAlias = Mapping[str, Any]
Location: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Violation:
    """Where a value is not what a schema demands, and what that is."""

    location: Location
    expected: str
    received: Any


@dataclass(slots=True)
class Assertions:
    """Checks the values of one JSON document against schemas that refer to `table`."""

    table: Mapping[str, JsonSchema]
    _known: dict[tuple[int, int], bool] = field(
        default_factory=dict[tuple[int, int], bool]
    )
    _entered: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])

    def violations(
        self, schema: JsonSchema, value: Any, at: Location = ()
    ) -> Generator[Violation, None, None]:
        """Yield what is wrong with a value; nothing if it is valid.

        RecursionError for a value that is nested too deeply.
        """
        for keyword, operand in schema.items():
            if keyword in _PLAIN:
                expected = _PLAIN[keyword](operand, value)
                if expected:
                    yield Violation(at, expected, value)
            elif keyword in _APPLIED:
                yield from _APPLIED[keyword](self, schema, value, at)

    def holds(self, schema: JsonSchema, value: Any) -> bool:
        """Tell whether a value is valid."""
        key = (id(schema), id(value))
        if key not in self._known:
            self._known[key] = True
            with closing(self.violations(schema, value)) as found:
                self._known[key] = next(found, None) is None
        return self._known[key]

    def referred(self, name: str, value: Any, at: Location) -> Iterator[Violation]:
        """Yield what is wrong with a value by a schema of the table."""
        schema = self.table[name]
        key = (id(schema), id(value))
        if key not in self._entered and not self.holds(schema, value):
            self._entered.add(key)
            try:
                yield from self.violations(schema, value, at)
            finally:  # `holds` looks at the first one only
                self._entered.discard(key)


# -- keywords that look at the value alone -----------------------------------------------


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_type(name: str, value: Any) -> bool:
    match name:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return _is_number(value) and (isinstance(value, int) or value.is_integer())
        case "number":
            return _is_number(value)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case _:
            return isinstance(value, dict)


def _type(names: str | Sequence[str], value: Any) -> str:
    listed = [names] if isinstance(names, str) else names
    return "" if any(_is_type(n, value) for n in listed) else " or ".join(listed)


def _multiple(step: float, value: float) -> str:
    if not math.isfinite(value):
        return f"a multiple of {step}"
    rest = Fraction(str(value)) % Fraction(str(step)) if step else 0
    return f"a multiple of {step}" if rest else ""


def _pattern(pattern: str, value: str) -> str:
    return "" if matches(pattern, value) else f"a string that matches {pattern!r}"


def _unique(unique: bool, value: list[Any]) -> str:
    if not unique or len({identity(each) for each in value}) == len(value):
        return ""
    return "items that are all different"


def _required(names: Sequence[str], value: Mapping[str, Any]) -> str:
    missing = [name for name in names if name not in value]
    return f"an object with {', '.join(map(repr, missing))}" if missing else ""


def _dependent(needed: Mapping[str, list[str]], value: Mapping[str, Any]) -> str:
    told = (_required(names, value) for n, names in needed.items() if n in value)
    return next(filter(None, told), "")


def _counted(
    least: bool, noun: str, size: Callable[[Any], int] = len
) -> Callable[[int, Any], str]:
    def check(limit: int, value: Any) -> str:
        wrong = size(value) < limit if least else size(value) > limit
        return f"at {'least' if least else 'most'} {limit} {noun}" if wrong else ""

    return check


def _of(
    kind: type | tuple[type, ...], check: Callable[[Any, Any], str]
) -> Callable[[Any, Any], str]:
    """Apply a check to values of a kind; all others are valid."""

    def checked(operand: Any, value: Any) -> str:
        applies = isinstance(value, kind) and not isinstance(value, bool)
        return check(operand, value) if applies else ""

    return checked


_NUMBER: Final = (int, float)
_PLAIN: Final[Mapping[str, Callable[[Any, Any], str]]] = {
    "type": _type,
    "enum": lambda values, value: (
        ""
        if identity(value) in {identity(each) for each in values}
        else f"one of {values!r:.300}"
    ),
    "const": lambda wanted, value: (
        "" if identity(value) == identity(wanted) else f"{wanted!r:.300}"
    ),
    "format": lambda name, value: (
        "" if has_format(name, value) else f"the format {name}"
    ),
    "minimum": _of(_NUMBER, lambda n, v: "" if v >= n else f"a number >= {n}"),
    "maximum": _of(_NUMBER, lambda n, v: "" if v <= n else f"a number <= {n}"),
    "exclusiveMinimum": _of(_NUMBER, lambda n, v: "" if v > n else f"a number > {n}"),
    "exclusiveMaximum": _of(_NUMBER, lambda n, v: "" if v < n else f"a number < {n}"),
    "multipleOf": _of(_NUMBER, _multiple),
    "minLength": _of(str, _counted(True, "characters")),
    "maxLength": _of(str, _counted(False, "characters")),
    "pattern": _of(str, _pattern),
    "minItems": _of(list, _counted(True, "items")),
    "maxItems": _of(list, _counted(False, "items")),
    "uniqueItems": _of(list, _unique),
    "minProperties": _of(dict, _counted(True, "properties")),
    "maxProperties": _of(dict, _counted(False, "properties")),
    "required": _of(dict, _required),
    "dependentRequired": _of(dict, _dependent),
}


# -- keywords that apply schemas ---------------------------------------------------------


def _reference(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    return to.referred(schema["$ref"], value, at)


def _all_of(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    for each in schema["allOf"]:
        yield from to.violations(each, value, at)


def _any_of(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if not any(to.holds(each, value) for each in schema["anyOf"]):
        yield Violation(at, "one of the declared alternatives", value)


def _one_of(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if sum(to.holds(each, value) for each in schema["oneOf"]) != 1:
        yield Violation(at, "exactly one of the declared alternatives", value)


def _not(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if to.holds(schema["not"], value):
        expected = "another value" if schema["not"] else "nothing"
        yield Violation(at, expected, value)


def _if(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    branch = "then" if to.holds(schema["if"], value) else "else"
    if branch in schema:
        yield from to.violations(schema[branch], value, at)


def _items(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if not isinstance(value, list):
        return
    first: Sequence[JsonSchema] = schema.get("prefixItems", ())
    for index, each in enumerate(cast("Sequence[Any]", value)):
        if index < len(first):
            yield from to.violations(first[index], each, (*at, index))
        elif "items" in schema:
            yield from to.violations(schema["items"], each, (*at, index))


def _contains(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if not isinstance(value, list):
        return
    found = sum(
        to.holds(schema["contains"], each) for each in cast("Sequence[Any]", value)
    )
    least, most = schema.get("minContains", 1), schema.get("maxContains", math.inf)
    if not least <= found <= most:
        yield Violation(at, "another number of certain items", value)


def _members(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if not isinstance(value, dict):
        return
    properties: Mapping[str, JsonSchema] = schema.get("properties", {})
    patterns: Mapping[str, JsonSchema] = schema.get("patternProperties", {})
    rest: JsonSchema | None = schema.get("additionalProperties")
    for name, member in cast("dict[str, Any]", value).items():
        place = (*at, name)
        applied = [s for p, s in patterns.items() if matches(p, name)]
        if name in properties:
            applied.append(properties[name])
        if not applied and rest is not None:
            applied.append(rest)
        for each in applied:
            yield from to.violations(each, member, place)


def _names(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if isinstance(value, dict):
        for name in cast("dict[str, Any]", value):
            yield from to.violations(schema["propertyNames"], name, (*at, name))


def _dependent_schemas(
    to: Assertions, schema: JsonSchema, value: Any, at: Location
) -> Iterator[Violation]:
    if isinstance(value, dict):
        for name, each in schema["dependentSchemas"].items():
            if name in value:
                yield from to.violations(each, value, at)


def _once(
    keywords: Sequence[str], check: Callable[..., Iterator[Violation]]
) -> dict[str, Callable[..., Iterator[Violation]]]:
    """Let a check of several keywords run for the first of them that is there."""

    def guard(keyword: str) -> Callable[..., Iterator[Violation]]:
        def run(
            to: Assertions, schema: JsonSchema, value: Any, at: Location
        ) -> Iterator[Violation]:
            if keyword == next(name for name in keywords if name in schema):
                yield from check(to, schema, value, at)

        return run

    return {keyword: guard(keyword) for keyword in keywords}


_APPLIED: Final[Mapping[str, Callable[..., Iterator[Violation]]]] = {
    "$ref": _reference,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "contains": _contains,
    "propertyNames": _names,
    "dependentSchemas": _dependent_schemas,
    **_once(("prefixItems", "items"), _items),
    **_once(("properties", "patternProperties", "additionalProperties"), _members),
}


# -- what both need ----------------------------------------------------------------------


def identity(value: Any) -> Any:
    """Give what is equal for JSON values that are: 1 and 1.0, but not 1 and true."""
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, list):
        return ("array", *map(identity, cast("Sequence[Any]", value)))
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value).items()
        return ("object", frozenset((name, identity(each)) for name, each in members))
    return value


def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern (ECMA-262) is found in a text."""
    validator = _compiled(pattern)
    return validator.isinstance_python(text)


@cache
def _compiled(pattern: str) -> SchemaValidator:
    schema = leaf(str, {"pattern": pattern})
    assert schema is not None
    return SchemaValidator(schema)
