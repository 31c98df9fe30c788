"""Where an answer deviates from the document, and who is told."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from inspect import currentframe
from typing import Any, Literal, TypeAlias

from . import PACKAGE
from .record import Record

_SHOWN = 5
_LONGEST = 80
_OF_THE_ANSWER = ("status", "media type")

Kind: TypeAlias = Literal[
    "missing",
    "null",
    "type",
    "enum",
    "discriminator",
    "format",
    "constraint",
    "status",
    "media type",
]


class Mismatch(Record):
    """A place where a server's JSON is not what its document declares.

    `location` is the path to it, by wire names and indices, `received` the JSON value
    there (None also if the property is missing: `kind` tells). Where the document
    declares no such status or media type, `received` is that.
    """

    location: tuple[str | int, ...]
    expected: str
    received: Any
    kind: Kind


class Decoded(Record):
    """A value, and where it is not what the document declares."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()


class ResponseMismatchWarning(UserWarning):
    """An answer is not what the document says; its value was delivered all the same."""


class MismatchReport(Record):
    """The places of one answer that deviate from the document."""

    operation_id: str
    status_code: int
    mismatches: tuple[Mismatch, ...]

    def __str__(self) -> str:
        """Name the first few places; values are not shown, they may be secret."""
        places = [_line(mismatch) for mismatch in self.mismatches[:_SHOWN]]
        if (rest := len(self.mismatches) - _SHOWN) > 0:
            places.append(f"… and {rest} more")
        head = f"{self.operation_id} answered {self.status_code} unlike the document"
        return f"{head}: {'; '.join(places)}"


Place: TypeAlias = tuple[str, str, str]
"""A place in the document: operation, location in the body, what is expected there."""

OnMismatch: TypeAlias = (
    Literal["warn", "raise", "ignore"] | Callable[[MismatchReport], object]
)
"""What to do about a mismatch: "warn" (once per place), "raise", "ignore", or a call."""


def warn(report: MismatchReport, warned: set[Place]) -> None:
    """Warn of the places that are not in `warned` yet, and add them to it."""
    fresh: list[Mismatch] = []
    for mismatch in report.mismatches:
        place = _place(report.operation_id, mismatch)
        if place not in warned:
            warned.add(place)
            fresh.append(mismatch)
    if fresh:
        text = str(
            MismatchReport(report.operation_id, report.status_code, tuple(fresh))
        )
        warnings.warn(text, ResponseMismatchWarning, stacklevel=callers_level())


def callers_level() -> int:
    """Give the `stacklevel` of the nearest frame outside of the package: the user's."""
    inside = (f"{PACKAGE}.", f"{__name__.rpartition('.')[0]}.")
    level, frame = 0, currentframe()
    while frame and f"{frame.f_globals.get('__name__')}.".startswith(inside):
        level, frame = level + 1, frame.f_back
    return level


def _place(operation_id: str, mismatch: Mismatch) -> Place:
    # Every item of a list is the same place in the document.
    steps = (s if isinstance(s, str) else "[]" for s in mismatch.location)
    if mismatch.kind in _OF_THE_ANSWER:
        return operation_id, f"{mismatch.kind} {mismatch.received}", mismatch.expected
    return operation_id, ".".join(steps), mismatch.expected


def _line(mismatch: Mismatch) -> str:
    if mismatch.kind in _OF_THE_ANSWER:
        came = str(mismatch.received)[:_LONGEST]
        return f"the {mismatch.kind}: expected {mismatch.expected}, received {came}"
    place = ""
    for step in mismatch.location:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    name = place.removeprefix(".") or "the body"
    if mismatch.kind == "missing":
        return f"{name}: expected {mismatch.expected}, missing"
    return f"{name}: expected {mismatch.expected}, received {_kind(mismatch.received)}"


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names = {
        "str": "a string",
        "int": "an integer",
        "float": "a number",
        "list": "an array",
        "dict": "an object",
    }
    kind = type(value).__name__
    return names.get(kind, kind)
