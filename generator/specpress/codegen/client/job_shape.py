"""The properties of a job: which are its id, its state and its progress."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from specpress.ir.types import Literal, Object, Property, Type, Union

from .page_shape import NUMBERS, Declared, dotted, kind, plain, resolved

_STATES: Final = (
    "state",
    "status",
    "jobstate",
    "jobstatus",
    "taskstate",
    "taskstatus",
    "runstatus",
    "provisioningstate",
)
_FLAGS: Final = ("done", "isdone", "finished", "isfinished", "completed")
"""Properties that are true when the work has come to its end."""
_PROGRESS: Final = (
    "progress",
    "progresspercentage",
    "progresspercent",
    "percentcomplete",
    "percentagecomplete",
    "percentdone",
    "completionpercentage",
    "percent",
    "percentage",
)
_IDS: Final = ("id", "jobid", "taskid", "operationid", "runid", "uuid", "name")


def common(objects: Iterable[str], declared: Declared) -> dict[str, Property]:
    """The properties that all of these objects have, by their plain names."""
    shared: dict[str, Property] | None = None
    for id_ in objects:
        value = declared[id_]
        members = (
            {plain(prop.name): prop for prop in value.properties}
            if isinstance(value, Object)
            else {}
        )
        if shared is None:
            shared = members
        else:
            shared = {name: prop for name, prop in shared.items() if name in members}
    return shared or {}


def id_of(members: Mapping[str, Property], parameter: str) -> str:
    """The property with the id that a parameter of the path takes."""
    wanted = plain(parameter)
    names = (wanted, *_IDS) if wanted.endswith(("id", "uuid")) else (wanted,)
    found = (members[name] for name in names if name in members)
    return next(
        (
            dotted(each.name)
            for each in found
            if kind(each.type) in {"string", "integer", ""}
        ),
        "",
    )


def state_of(members: Mapping[str, Property], declared: Declared) -> str:
    """The property with the state, or one that is true when the work is done."""
    for name in _STATES:
        if name in members and _is_text(members[name].type, declared):
            return dotted(members[name].name)
    return next(
        (
            dotted(members[name].name)
            for name in _FLAGS
            if name in members and kind(members[name].type) == "boolean"
        ),
        "",
    )


def _is_text(type_: Type, declared: Declared) -> bool:
    value = resolved(type_, declared)
    if isinstance(value, Literal | Union):
        return bool(texts(type_, declared))
    return not isinstance(value, Object) and kind(value) == "string"


def progress_of(members: Mapping[str, Property]) -> str:
    """The property that says how far the work has come."""
    return next(
        (
            dotted(members[name].name)
            for name in _PROGRESS
            if name in members and kind(members[name].type) in NUMBERS
        ),
        "",
    )


def texts(type_: Type, declared: Declared) -> set[str]:
    """The texts that a value may be, without their spelling; none if any may be."""
    type_value = resolved(type_, declared)
    if isinstance(type_value, Literal):
        return {plain(each) for each in type_value.values if isinstance(each, str)}
    if isinstance(type_value, Union):
        return {text for each in type_value.members for text in texts(each, declared)}
    return set()
