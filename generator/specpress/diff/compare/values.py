"""Comparing what a schema says about single values: type, format, limits, enum, default."""

from __future__ import annotations

import re
from typing import Any

from specpress.diff.findings import TYPED, UNTYPED, Findings

from .shapes import MERGED_BY_MAXIMUM, MERGED_BY_MINIMUM, Shape

_ANYTHING = frozenset({"string", "number", "integer", "boolean", "array", "object"})
_ANY_TEXT = re.compile(r"\^?(\.\*)?\$?")
_WIDER: dict[str, frozenset[str]] = {
    "date-time": frozenset({"date", "time"}),
    "int64": frozenset({"int32"}),
    "bigint": frozenset({"int32", "int64"}),
    "double": frozenset({"float"}),
}
"""Format → formats whose values are values of it too."""


def compare_values(base: Shape, revision: Shape, found: Findings) -> None:
    """Notes what changed in the plain keywords of two shapes."""
    _compare_type(base, revision, found)
    _compare_null(base, revision, found)
    _compare_enum(base, revision, found)
    for keyword in sorted(base.keywords.keys() | revision.keywords.keys()):
        before, after = base.keywords.get(keyword), revision.keywords.get(keyword)
        if before == after and before.__class__ is after.__class__:
            continue
        event = _event(keyword, before, after)
        if event:
            found.add(
                f"schema.{keyword}",
                event,
                *_where(base, revision, keyword),
                before=before,
                after=after,
            )


def _where(base: Shape, revision: Shape, keyword: str) -> tuple[str, str]:
    return base.place(keyword), revision.place(keyword)


def _event(keyword: str, before: Any, after: Any) -> str:
    """What happened to a keyword that differs; ``""``: nothing that counts."""
    if keyword in MERGED_BY_MAXIMUM or keyword in MERGED_BY_MINIMUM:
        return _limit_event(before, after)
    if keyword == "pattern":
        return _pattern_event(before, after)
    if keyword == "multipleOf":
        return _multiple_event(before, after)
    if keyword == "uniqueItems":
        return "set" if after else "unset" if before else ""
    if keyword in ("const", "default"):
        return _presence_event(before, after)
    if keyword == "dependentRequired":
        return _presence_event(before, after)
    if keyword in ("contentEncoding", "contentMediaType"):
        return "changed"
    return ""


def _limit_event(before: Any, after: Any) -> str:
    if before is None:
        # a length or count is never below 0
        return "set"
    if after is None:
        return "unset"
    return "" if after == before else "increased" if after > before else "decreased"


def _pattern_event(before: Any, after: Any) -> str:
    if after is None:
        return "removed"
    if _ANY_TEXT.fullmatch(str(after)):
        return "generalized" if before is not None else ""
    return "added" if before is None else "changed"


def _multiple_event(before: Any, after: Any) -> str:
    if before is None:
        return "set"
    if after is None:
        return "unset"
    if before == after:
        return ""
    return (
        "increased"
        if after % before == 0
        else "decreased" if before % after == 0 else "changed"
    )


def _presence_event(before: Any, after: Any) -> str:
    return "added" if before is None else "removed" if after is None else "changed"


def _compare_null(base: Shape, revision: Shape, found: Findings) -> None:
    if (
        base.nullable == revision.nullable
        or base.types is None
        or revision.types is None
    ):
        return
    event = "became-nullable" if revision.nullable else "became-not-nullable"
    found.add("schema.nullable", event, *_where(base, revision, "type"))


def _compare_enum(base: Shape, revision: Shape, found: Findings) -> None:
    before, after = base.enum, revision.enum
    where = _where(base, revision, "enum")
    if before is None or after is None:
        if before is not after:
            event = "set" if before is None else "unset"
            found.add("schema.enum", event, *where, before=before, after=after)
        return
    lost = [value for value in before if value not in after]
    new = [value for value in after if value not in before]
    if lost:
        found.add("schema.enum", "value-removed", *where, before=lost)
    if new:
        found.add("schema.enum", "value-added", *where, after=new)


def _compare_type(base: Shape, revision: Shape, found: Findings) -> None:
    before, after = _said(base), _said(revision)
    if before == after:
        return
    where = _where(base, revision, "type" if base.types != revision.types else "format")
    shown = {"before": _shown(base), "after": _shown(revision)}
    json_event = _type_event(base, revision)
    if json_event:
        found.add("schema.type", json_event, *where, **shown, only=TYPED)
    text_event = _text_event(base, revision) or json_event
    if text_event:
        found.add("schema.type", text_event, *where, **shown, only=UNTYPED)


def _said(shape: Shape) -> tuple[frozenset[str] | None, str]:
    form = shape.keywords.get("format", "")
    # "format: string" beside "type: string" says nothing
    return shape.types, "" if form in _ANYTHING else form


def _shown(shape: Shape) -> str:
    types, form = _said(shape)
    named = " or ".join(sorted(types)) if types is not None else "any type"
    return f"{named} ({form})" if form else named


def _type_event(base: Shape, revision: Shape) -> str:
    """How the type and format changed for a value that JSON tells the type of."""
    before, after = _set(base), _set(revision)
    old, new = _said(base)[1], _said(revision)[1]
    wider = before <= after and _format_within(old, new)
    narrower = after <= before and _format_within(new, old)
    if wider and narrower:
        return ""
    return "generalized" if wider else "specialized" if narrower else "changed"


def _text_event(base: Shape, revision: Shape) -> str:
    """The same for a value that is sent as text: any text is a string."""
    if base.types is None or revision.types is None:
        return ""
    if base.types == revision.types:
        return ""
    old, new = _said(base)[1], _said(revision)[1]
    gained, lost = revision.types - base.types, base.types - revision.types
    if "string" in gained and new in ("", old):
        return "generalized"
    return "specialized" if "string" in lost and old in ("", new) else ""


def _set(shape: Shape) -> frozenset[str]:
    types = _ANYTHING if shape.types is None else shape.types
    return types | {"integer"} if "number" in types else types


def _format_within(inner: str, outer: str) -> bool:
    """Whether every value of a format is one of another."""
    return inner == outer or not outer or inner in _WIDER.get(outer, ())
