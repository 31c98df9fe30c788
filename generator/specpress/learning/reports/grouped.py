"""Causes as lines of a report: undeclared properties of one schema are one line."""

from __future__ import annotations

from specpress.document.values import pointer
from specpress.utils.dataclass import dataclass
from specpress.utils.listing import listed

from ..causes import Cause
from ..deviations import DeviationKind
from ..drift import Drift
from ..wording import named_place

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One cause, or several undeclared properties of one schema."""

    kind: DeviationKind
    direction: str
    place: str
    pointer: str
    keyword: str
    message: str
    exchanges: int
    operations: tuple[str, ...]
    first: str


def lines(drift: Drift) -> list[Line]:
    """The lines of a report, the most frequent cause first; no value is in them."""
    result: list[Line] = []
    properties: dict[tuple[object, ...], list[Cause]] = {}
    for cause in drift.sorted():
        if cause.kind is DeviationKind.PROPERTY:
            key = (cause.place, cause.direction)
            properties.setdefault(key, []).append(cause)
        else:
            result.append(_line([cause]))
    result += [_line(causes) for causes in properties.values()]
    result.sort(key=lambda line: (line.kind.is_addition, -line.exchanges))
    return result


def _line(causes: list[Cause]) -> Line:
    first = causes[0]
    operations = sorted({name for cause in causes for name in cause.operations})
    return Line(
        first.kind,
        first.direction,
        named_place(first.place),
        pointer(first.place),
        first.keyword,
        _message(causes),
        max(cause.exchanges for cause in causes),
        tuple(operations),
        min(cause.first for cause in causes),
    )


def _message(causes: list[Cause]) -> str:
    cause = causes[0]
    shape = cause.shape.described()
    received = f", received {shape}" if shape else ""
    texts = {
        DeviationKind.NULL: "null is not declared",
        DeviationKind.TYPE: f"another type than declared{received}",
        DeviationKind.REQUIRED: f"{cause.detail or 'the value'} is required and missing",
        DeviationKind.ENUM: f"{len(cause.members) or 'other'} values that {cause.keyword} lacks",
        DeviationKind.FORMAT: "not of its format",
        DeviationKind.CONSTRAINT: f"beyond its {cause.keyword}",
        DeviationKind.UNION: f"no alternative fits{received}",
        DeviationKind.DISCRIMINATOR: "the discriminator names no alternative",
        DeviationKind.CLOSED: f"the property {cause.detail} is forbidden{received}",
        DeviationKind.PATH: f"undeclared path: {cause.detail}",
        DeviationKind.METHOD: f"undeclared method: {cause.detail}",
        DeviationKind.STATUS: f"undeclared status: {cause.keyword}",
        DeviationKind.MEDIA_TYPE: f"undeclared media type: {cause.keyword}",
        DeviationKind.BODY: f"undeclared body: {cause.detail}",
        DeviationKind.SYNTAX: "the body is no JSON",
        DeviationKind.PARAMETER: f"undeclared query parameter: {cause.detail}",
    }
    if cause.kind is DeviationKind.UNION and cause.detail == "several":
        return "several alternatives of a oneOf fit"
    if cause.kind is DeviationKind.BODY and cause.detail == "absent":
        return "no body, where one is declared"
    if cause.kind is DeviationKind.PROPERTY:
        names = listed([each.detail for each in causes], _SHOWN)
        return f"undeclared properties: {names}"
    return texts[cause.kind]
