"""What a strict validation found, told in terms of the JSON document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeAlias, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..mismatch import Kind, Mismatch
from ..record import Record

LIMIT = 100
_ERRORS = 3 * LIMIT  # a union gives several for one mismatch

_SAID = (
    ("Input should be ", ""),
    ("String should have ", "a string with "),
    ("String should match pattern ", "a string that matches "),
    ("List should have ", "a list with "),
    ("Tuple should have ", "a list with "),
    ("Dictionary should have ", "an object with "),
    ("Field required", "a value"),
    ("Unable to extract tag using discriminator ", "the discriminator "),
)
_DETAIL = re.compile("[,:] ")
_FORMATS = ("datetime_", "date_", "time_", "uuid_", "decimal_", "wire_")


class _Branch(Record):
    """A step of pydantic's locations that is not in the JSON: the member of a union."""

    name: str


_Step: TypeAlias = str | int | _Branch


class _Report(Record):
    steps: tuple[_Step, ...]
    expected: str
    error: str


def mismatches(error: ValidationError, document: Any) -> tuple[Mismatch, ...]:
    """Tell the errors of a validation of `document` (parsed JSON): at most `LIMIT`."""
    errors = error.errors(include_url=False, include_context=False)
    integers = [each["loc"] for each in errors if _is_integer(each)]
    if integers:
        places = {_outside_of_unions(location, document) for location in integers}
        errors = [
            e for e in errors if _outside_of_unions(e["loc"], document) not in places
        ]
    reports = [
        _Report(
            tuple(_steps(each["loc"], document)),
            _expected(each["type"], each["msg"]),
            each["type"],
        )
        for each in errors[:_ERRORS]
    ]
    while any(_branch_at(report) is not None for report in reports):
        reports = list(_without_outer_branches(reports))
    return tuple(_mismatch(report, document) for report in islice(reports, LIMIT))


def _is_integer(error: ErrorDetails) -> bool:
    """Tell whether what is said to be no integer is one: 1.0 (see `lenient`)."""
    value: object = error["input"]
    return (
        error["type"] == "int_type" and isinstance(value, float) and value.is_integer()
    )


def _outside_of_unions(
    location: Sequence[str | int], document: Any
) -> tuple[_Step, ...]:
    """Give a place in the JSON; of what is in a union, the place of the union."""
    steps = tuple(_steps(location, document))
    at = (i for i, step in enumerate(steps) if isinstance(step, _Branch))
    return steps[: next(at, len(steps))]


def _steps(location: Sequence[str | int], document: Any) -> Iterator[_Step]:
    """Follow a location through the JSON, and leave out the tags of tagged unions."""
    value = document
    for index, step in enumerate(location):
        if isinstance(value, list) and isinstance(step, int):
            yield step
            value = _child(value, step)
        elif isinstance(value, dict) and isinstance(step, str):
            members = cast("dict[str, Any]", value)
            rest = location[index + 1 :]
            if step not in members and _is_branch(step):
                yield _Branch(step[1:-1])
            elif not _is_tag(step, members, rest):
                yield step
                value = _child(value, step)
        elif isinstance(step, str) and _is_branch(step):
            yield _Branch(step[1:-1])


def _is_branch(step: str) -> bool:
    return step.startswith("<") and step.endswith(">")


def _is_tag(step: str, members: dict[str, Any], rest: Sequence[str | int]) -> bool:
    """Tell a tag, which is the value of some member, from the name of a member.

    It may be both, as in `{"type": "text", "text": 5}`: then the next step decides.
    """
    if step not in members.values():
        return False
    return step not in members or (bool(rest) and rest[0] in members)


def _branch_at(report: _Report) -> int | None:
    places = (i for i, step in enumerate(report.steps) if isinstance(step, _Branch))
    return next(places, None)


def _without_outer_branches(reports: Iterable[_Report]) -> Iterator[_Report]:
    """Merge the errors of the members of each outermost union.

    If one member alone has the right shape, that is the one meant and its errors
    count; otherwise the union as a whole is what does not fit.
    """
    unions: dict[tuple[_Step, ...], dict[str, list[_Report]]] = {}
    order: list[_Report | tuple[_Step, ...]] = []
    for report in reports:
        at = _branch_at(report)
        if at is None:
            order.append(report)
            continue
        place, branch = report.steps[:at], cast("_Branch", report.steps[at])
        if place not in unions:
            order.append(place)
        inner = report.replaced(steps=place + report.steps[at + 1 :])
        unions.setdefault(place, {}).setdefault(branch.name, []).append(inner)
    for entry in order:
        if isinstance(entry, _Report):
            yield entry
        else:
            yield from _union(entry, unions[entry])


def _union(
    place: tuple[_Step, ...], branches: dict[str, list[_Report]]
) -> Iterable[_Report]:
    fitting = [
        reports
        for reports in branches.values()
        if all(len(report.steps) > len(place) for report in reports)
    ]
    if len(fitting) == 1:
        return fitting[0]
    return (_Report(place, " or ".join(branches), "union_type"),)


def _mismatch(report: _Report, document: Any) -> Mismatch:
    location = cast("tuple[str | int, ...]", report.steps)
    received = _value_at(location, document)
    return Mismatch(location, report.expected, received, _kind(report.error, received))


def _value_at(location: Iterable[str | int], document: Any) -> Any:
    value = document
    for step in location:
        value = _child(value, step)
    return value


def _child(value: Any, step: str | int) -> Any:
    """Give a member or an item; None if it is missing."""
    if isinstance(step, str):
        return value.get(step)
    return value[step] if step < len(value) else None


def _kind(error: str, received: object) -> Kind:
    if error == "missing":
        return "missing"
    if received is None:
        return "null"
    if error == "literal_error":
        return "enum"
    if error.startswith("union_tag_"):
        return "discriminator"
    if _is_format(error):
        return "format" if isinstance(received, str) else "type"
    return "type" if error.endswith(("_type", "_required")) else "constraint"


def _expected(error: str, message: str) -> str:
    """Say what the document declares; the text does not depend on the value."""
    _, found, tags = message.partition("does not match any of the expected tags: ")
    if found:
        return f"one of the tags {tags}"
    for said, meant in _SAID:
        if message.startswith(said):
            declared = message.removeprefix(said).partition(" after validation")[0]
            if error == "union_tag_not_found":  # the name on the wire comes first
                declared = declared.partition(" | ")[0]
            return meant + (
                _DETAIL.split(declared)[0] if _is_format(error) else declared
            )
    return message


def _is_format(error: str) -> bool:
    return error.startswith(_FORMATS)
