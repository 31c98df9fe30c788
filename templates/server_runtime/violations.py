"""What jsonschema-rs finds wrong with a value, told by places in the value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, cast

from jsonschema_rs import ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

Location: TypeAlias = tuple[str | int, ...]

_LONGEST: Final = 200
_MOST_PARTS: Final = 50


@dataclass(frozen=True)
class Violation:
    """Where a value is not what a schema asks for.

    `kind` is the keyword of JSON Schema that is violated, or "missing".
    """

    location: Location
    expected: str
    kind: str
    received: Any = None

    def __hash__(self) -> int:
        return hash((self.location, self.expected))


def violations(error: ValidationError, document: Any) -> Iterator[Violation]:
    """Give the violations that an error stands for; `document` is the whole value."""
    location = tuple(error.instance_path)
    kind = error.kind
    match kind:
        case Kind.Required(name):
            yield _at((*location, name), "a value", "missing", None)
        case Kind.AdditionalProperties(names) | Kind.UnevaluatedProperties(names):
            for name in names:
                inside = (*location, name)
                value = part_of(document, inside)
                yield _at(inside, "no such property", "additionalProperties", value)
        case Kind.UnevaluatedItems(indexes):
            for index in indexes:
                inside = (*location, index)
                yield _at(inside, "no such item", kind.name, part_of(document, inside))
        case Kind.PropertyNames(inner):
            inside = (*location, str(inner.instance))
            yield _at(inside, "another name", kind.name, inner.instance)
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            yield from _of_union(error, context, document)
        case _:
            value = part_of(document, location)
            yield _at(location, _expected(kind), kind.name, value)


def _of_union(
    error: ValidationError, context: list[list[ValidationError]], document: Any
) -> Iterator[Violation]:
    """Tell what is wrong with the alternative that was meant, if only one can be."""
    location = tuple(error.instance_path)
    meant = [each for each in context if not any(_is_other(e, location) for e in each)]
    if len(meant) == 1:
        for each in meant[0]:
            yield from violations(each, document)
        return
    value = part_of(document, location)
    kinds = dict.fromkeys(
        name
        for each in context
        for e in each
        if isinstance(e.kind, Kind.Type) and tuple(e.instance_path) == location
        for name in e.kind.types
    )
    expected = " or ".join(kinds) if kinds and not meant else "one of the alternatives"
    yield _at(location, expected, error.kind.name, value)


def _is_other(error: ValidationError, location: Location) -> bool:
    """Whether an error says that the value is of another kind, or has another tag."""
    inside = tuple(error.instance_path)
    if isinstance(error.kind, Kind.Type):
        return inside == location
    if isinstance(error.kind, Kind.Constant | Kind.Enum):
        return len(inside) <= len(location) + 1
    return False


def _at(location: Location, expected: str, kind: str, value: Any) -> Violation:
    return Violation(location, expected, kind, short(value))


def _expected(kind: Kind) -> str:
    """Say what a keyword asks for."""
    match kind:
        case Kind.Type(types):
            return " or ".join(types)
        case Kind.Constant(value):
            return f"{value!r:.200}"
        case Kind.Enum(options):
            return f"one of {options!r:.200}"
        case Kind.Format(name):
            return f"a string of the format {name}"
        case Kind.Pattern(pattern):
            return f"a string that matches {pattern!r:.200}"
        case Kind.Minimum(limit):
            return f"at least {limit}"
        case Kind.Maximum(limit):
            return f"at most {limit}"
        case Kind.ExclusiveMinimum(limit):
            return f"more than {limit}"
        case Kind.ExclusiveMaximum(limit):
            return f"less than {limit}"
        case Kind.MultipleOf(step):
            return f"a multiple of {step}"
        case _:
            return _expected_size(kind)


def _expected_size(kind: Kind) -> str:
    match kind:
        case Kind.MinLength(limit):
            return f"at least {limit} characters"
        case Kind.MaxLength(limit):
            return f"at most {limit} characters"
        case Kind.MinItems(limit):
            return f"at least {limit} items"
        case Kind.MaxItems(limit):
            return f"at most {limit} items"
        case Kind.MinProperties(limit):
            return f"at least {limit} properties"
        case Kind.MaxProperties(limit):
            return f"at most {limit} properties"
        case Kind.UniqueItems():
            return "items that differ"
        case Kind.Contains():
            return "other items in it"
        case Kind.OneOfMultipleValid():
            return "one of the alternatives and no other"
        case Kind.FalseSchema():
            return "nothing"
        case Kind.BacktrackLimitExceeded():
            return "a string that the pattern can decide about"
        case _:
            return f"what {kind.name} asks for"


def part_of(document: Any, location: Sequence[str | int]) -> Any:
    """Give what stands at a place of a value; None if nothing does."""
    value = document
    for step in location:
        try:
            value = value[step]
        except (IndexError, KeyError, TypeError):
            return None
    return value


def short(value: Any) -> Any:
    """Give a value for a message: as it is, or cut where it is long."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return members if _is_small(members) else f"{len(members)} properties"
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return items if _is_small(items) else f"{len(items)} items"
    return value


def _is_small(value: Any) -> bool:
    waiting, parts = [value], 0
    while waiting:
        each = waiting.pop()
        parts += 1
        if parts > _MOST_PARTS or (isinstance(each, str) and len(each) > _LONGEST):
            return False
        if isinstance(each, dict):
            members = cast("dict[str, Any]", each)
            if len(members) > _MOST_PARTS:
                return False
            waiting += [*members, *members.values()]
        elif isinstance(each, list):
            items = cast("Sequence[Any]", each)
            if len(items) > _MOST_PARTS:
                return False
            waiting += items
    return True
