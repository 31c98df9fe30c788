"""Comparing what a schema says about single values: type, format, limits, enum, default."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from specpress.diff.findings import TYPED, UNTYPED, Findings
from specpress.document.keywords import MERGED_BY_MAXIMUM, MERGED_BY_MINIMUM

from .shape import Shape
from .value_keywords import RANGES, formats_of, is_void, matches_everything

ANY_TYPE = frozenset({"string", "number", "integer", "boolean", "array", "object"})
_SCALARS = frozenset({"string", "number", "integer", "boolean"})
_NUMBERS = frozenset({"number", "integer"})
_ABOUT: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        _NUMBERS,
    ),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), frozenset({"string"})),
    **dict.fromkeys(
        ("minItems", "maxItems", "uniqueItems", "minContains", "maxContains"),
        frozenset({"array"}),
    ),
    **dict.fromkeys(
        ("minProperties", "maxProperties", "dependentRequired"), frozenset({"object"})
    ),
}
"""Keyword → the types of which it says something (JSON Schema validation, section 6)."""
_COUNTED_FROM_ZERO = frozenset({"minLength"})
"""Limits of which nothing said is the same as 0, so that any other is an increase."""
_NEVER_BELOW_ZERO = frozenset({"minLength", "minItems", "minProperties"})
_PRESENT = frozenset(
    {"const", "contentEncoding", "contentMediaType", "default", "dependentRequired"}
)
"""Keywords that are there or not, or differ."""
_OPEN_LIMITS = {
    "minimum": "exclusiveMinimum", "exclusiveMinimum": "minimum",
    "maximum": "exclusiveMaximum", "exclusiveMaximum": "maximum",
}  # fmt: skip
"""Limit → the other way to write it."""


def compare_values(base: Shape, revision: Shape, findings: Findings) -> None:
    """Notes what changed in the plain keywords of two shapes."""
    _compare_type(base, revision, findings)
    _compare_null(base, revision, findings)
    _compare_enum(base, revision, findings)
    for keyword in sorted(base.keywords.keys() | revision.keywords.keys()):
        if not both_may_be(base, revision, _ABOUT.get(keyword, ANY_TYPE)):
            continue  # of other types it says nothing
        before, after = _said(keyword, base, revision), _said(keyword, revision, base)
        if before == after and before.__class__ is after.__class__:
            continue
        event = _event(keyword, before, after)
        if event:
            where = _where(base, revision, keyword)
            values = {"before": before, "after": after}
            findings.add(f"schema.{keyword}", event, *where, **values)


def both_may_be(base: Shape, revision: Shape, types: frozenset[str]) -> bool:
    """Whether values of one of some types are possible in both."""
    return all(
        shape.types is None or not types.isdisjoint(shape.types)
        for shape in (base, revision)
    )


def _said(keyword: str, shape: Shape, other: Shape) -> Any:
    """What a shape says with a keyword, as far as it is not compared elsewhere."""
    if keyword == "const" and (other.enum is not None or shape.enum is not None):
        return None  # an enum of one
    value = shape.keywords.get(keyword)
    if value is None and keyword in _OPEN_LIMITS:
        return _limit_written_otherwise(keyword, shape, other)
    return 0 if value is None and keyword in _COUNTED_FROM_ZERO else value


def _limit_written_otherwise(keyword: str, shape: Shape, other: Shape) -> Any:
    """The limit that a shape has where the other one writes it with another keyword."""
    twin = _OPEN_LIMITS[keyword]
    if twin in other.keywords or twin not in shape.keywords:
        return None
    return shape.keywords[twin]


def _where(base: Shape, revision: Shape, keyword: str) -> tuple[str, str]:
    return base.place(keyword), revision.place(keyword)


def _event(keyword: str, before: Any, after: Any) -> str:
    """What happened to a keyword that differs; ``""``: nothing that counts."""
    if keyword in MERGED_BY_MAXIMUM or keyword in MERGED_BY_MINIMUM:
        return _limit_event(keyword, before, after)
    if keyword == "pattern":
        return _pattern_event(before, after)
    if keyword == "multipleOf":
        return _multiple_event(before, after)
    if keyword == "uniqueItems":
        return "set" if after else "unset" if before else ""
    if keyword in _PRESENT:
        return _presence_event(before, after)
    return ""


def _limit_event(keyword: str, before: Any, after: Any) -> str:
    if keyword in _NEVER_BELOW_ZERO and not before and not after:
        return ""
    if before is None:
        return "set"
    if after is None:
        return "unset"
    return "" if after == before else "increased" if after > before else "decreased"


def _pattern_event(before: Any, after: Any) -> str:
    free, freed = _leaves_all(before), _leaves_all(after)
    if free:
        return "" if freed else "added"
    if freed:
        return "removed" if after is None else "generalized"
    return "changed"


def _leaves_all(pattern: Any) -> bool:
    return pattern is None or matches_everything(str(pattern))


def _multiple_event(before: Any, after: Any) -> str:
    if before is None:
        return "set"
    if after is None:
        return "unset"
    if before == after:
        return ""
    if _divides(before, after):
        return "increased"
    return "decreased" if _divides(after, before) else "changed"


def _divides(divisor: Any, number: Any) -> bool:
    """Whether a number is a multiple, as they are written: 0.1 is one of 0.01."""
    try:
        return Decimal(str(number)) % Decimal(str(divisor)) == 0
    except InvalidOperation:
        return False


def _presence_event(before: Any, after: Any) -> str:
    return "added" if before is None else "removed" if after is None else "changed"


def _compare_null(base: Shape, revision: Shape, findings: Findings) -> None:
    if (
        base.nullable == revision.nullable
        or base.types is None
        or revision.types is None
    ):
        return
    event = "became-nullable" if revision.nullable else "became-not-nullable"
    findings.add("schema.nullable", event, *_where(base, revision, "type"))


def _compare_enum(base: Shape, revision: Shape, findings: Findings) -> None:
    if base.enum is None and revision.enum is None:
        return
    before, after = _values(base), _values(revision)
    where = _where(base, revision, "enum")
    if before is None or after is None:
        event = "set" if before is None else "unset"
        findings.add("schema.enum", event, *where, before=before, after=after)
        return
    lost = [value for value in before if value not in after]
    new = [value for value in after if value not in before]
    constant = "const" in base.keywords or "const" in revision.keywords
    if constant and lost and new and len(lost) == len(before):
        findings.add("schema.enum", "replaced", *where, before=before, after=after)
        return
    if lost:
        findings.add("schema.enum", "value-removed", *where, before=lost)
    if new:
        findings.add("schema.enum", "value-added", *where, after=new)


def _values(shape: Shape) -> list[Any] | None:
    """The only values that there are, None where any other is possible."""
    if "const" not in shape.keywords:
        return shape.enum
    value = shape.keywords["const"]
    return [value] if shape.enum is None or value in shape.enum else []


def _compare_type(base: Shape, revision: Shape, findings: Findings) -> None:
    before, after = _type_and_format(base), _type_and_format(revision)
    if before == after:
        return
    where = _where(base, revision, "type" if base.types != revision.types else "format")
    values = {"before": _named(base), "after": _named(revision)}
    typed_event = _type_event(base, revision)
    if typed_event:
        findings.add("schema.type", typed_event, *where, **values, only=TYPED)
    text_event = _text_event(base, revision, typed_event)
    if text_event:
        findings.add("schema.type", text_event, *where, **values, only=UNTYPED)


def _type_and_format(shape: Shape) -> tuple[frozenset[str] | None, str]:
    form = str(shape.keywords.get("format", ""))
    # "format: string" beside "type: string" says nothing, nor does the range of a format
    # around limits that are written beside it
    void = is_void(form, shape.types) or _within_range(shape.keywords, RANGES.get(form))
    return shape.types, "" if void else form


def _within_range(
    keywords: Mapping[str, Any], limits: Mapping[str, Any] | None
) -> bool:
    """Whether a schema of numbers has limits within those of its format."""
    if limits is None:
        return False
    low, high = keywords.get("minimum"), keywords.get("maximum")
    if low is None or high is None:
        return False
    return bool(low >= limits["minimum"] and high <= limits["maximum"])


def _named(shape: Shape) -> str:
    types, form = _type_and_format(shape)
    if types is None:
        named = "any type"
    else:
        named = " or ".join(sorted(types)) or ("null" if shape.nullable else "no value")
    return f"{named} ({form})" if form else named


def _type_event(base: Shape, revision: Shape) -> str:
    """How the type and format changed for a value that JSON tells the type of."""
    before, after = _all_types(base), _all_types(revision)
    old, new = _type_and_format(base)[1], _type_and_format(revision)[1]
    wider = before <= after and _format_within(old, new)
    narrower = after <= before and _format_within(new, old)
    if wider and narrower:
        return ""
    return "generalized" if wider else "specialized" if narrower else "changed"


def _text_event(base: Shape, revision: Shape, typed_event: str) -> str:
    """The same for a value that is sent as text: every number is a text, no list is."""
    if base.types is None or revision.types is None or base.types == revision.types:
        return typed_event
    old, new = _type_and_format(base)[1], _type_and_format(revision)[1]
    gained, lost = revision.types - base.types, base.types - revision.types
    if "string" in revision.types and lost <= _SCALARS and new in ("", old):
        same = "string" in base.types and gained <= _SCALARS
        return "" if same else "generalized"
    if "string" in lost and revision.types:
        return "specialized" if old in ("", new) else typed_event
    return typed_event


def _all_types(shape: Shape) -> frozenset[str]:
    types = ANY_TYPE if shape.types is None else shape.types
    return types | {"integer"} if "number" in types else types


def _format_within(inner: str, outer: str) -> bool:
    """Whether every value of a format is one of another."""
    return not outer or outer in formats_of(inner)
