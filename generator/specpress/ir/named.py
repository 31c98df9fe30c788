"""What a document names by extensions, one by one; and the names that name nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from specpress.document.given_names import LABELS, GivenName
from specpress.document.name_overrides import overrides_of
from specpress.document.named_places import ROOT_OVERRIDES, NamedPlace, named_places
from specpress.errors import Problem, ProblemKind

from .model import Api, Group, Operation, Parameter
from .types import Declaration, Declarations, Object, Property


class NamedThing(NamedTuple):
    """A thing of the document, as readers know it, and the name that it is given.

    `owner` is it or what it is part of; `part` the parameter or property, if it is one.
    """

    kind: str
    what: str
    given: GivenName
    owner: Group | Operation | Declaration
    part: Parameter | Property | None = None


def named_things(api: Api) -> Iterator[NamedThing]:
    """All names that extensions give: groups, operations, parameters, types, properties.

    A type that is received and sent comes once for each.
    """
    for group in api.groups:
        if group.given_name is not None:
            what = ", ".join(each.id for each in group.operations)
            yield NamedThing("group", what, group.given_name, group)
    yield from _of_operations(api.operations)
    yield from _of_types(api.declarations)


def _of_operations(operations: Iterable[Operation]) -> Iterator[NamedThing]:
    for operation in operations:
        if operation.given_name is not None:
            yield NamedThing("operation", operation.id, operation.given_name, operation)
        for parameter in operation.parameters:
            given = parameter.given_name
            if given is not None:
                what = f"{parameter.name} of {operation.id}"
                yield NamedThing("parameter", what, given, operation, parameter)


def _of_types(declarations: Declarations) -> Iterator[NamedThing]:
    for declared in (declarations.response, declarations.request):
        for id_, each in sorted(declared.items()):
            if each.given_name is not None:
                yield NamedThing("type", id_, each.given_name, each)
            if not isinstance(each, Object):
                continue
            for prop in each.properties:
                if prop.given_name is not None:
                    what = f"{id_}.{prop.name}"
                    yield NamedThing("property", what, prop.given_name, each, prop)


def names_of_nothing(
    document: Mapping[str, Any],
    operations: Mapping[str, Operation],
    declarations: Declarations,
    *,
    is_whole: bool,
) -> Iterator[Problem]:
    """A problem for each name that an extension gives to what has none in Python.

    `operations` are those that are generated, by their places; `is_whole` says that they
    are all there are: of others, and of what only they use, nothing is said.
    """
    things = [*_of_operations(operations.values()), *_of_types(declarations)]
    followed = {(each.given.pointer, each.given.by) for each in things}
    alike = {
        _key(each.given.pointer, each.given.by, each.given.text) for each in things
    }
    for place in named_places(document):
        at = (place.pointer, place.extension)
        if at in followed or _key(*at, place.text) in alike:
            continue
        if place.kind == "group" and place.pointer in operations:
            continue
        if is_whole or _is_about(place.pointer, operations):
            yield _nothing(place)
    overrides = overrides_of(document)
    for index, message in overrides.refused.items():
        yield Problem(
            ProblemKind.NAME_NOT_GIVEN,
            f"/{ROOT_OVERRIDES}/{index}",
            message,
            "not followed; the extension at an operation, or `rename`, names it",
        )
    used = {pointer for pointer, by in followed if by == ROOT_OVERRIDES}
    for entry in overrides.entries:
        pointer = f"/{ROOT_OVERRIDES}/{entry.place}"
        if is_whole and pointer not in used:
            yield Problem(
                ProblemKind.NAME_NOT_GIVEN,
                pointer,
                f"expected operations for the name {entry.name!r}, found none that has no "
                "other name",
                "not used",
            )


def _key(pointer: str, extension: str, text: str) -> tuple[str, str, str]:
    """The same for a property that several parts of an `allOf` declare."""
    return pointer.rpartition("/")[2], extension, text


def _is_about(pointer: str, operations: Collection[str]) -> bool:
    """Whether a place belongs to an operation that is generated."""
    while pointer and pointer not in operations:
        pointer = pointer.rpartition("/")[0]
    return bool(pointer)


def _nothing(place: NamedPlace) -> Problem:
    if place.kind is None and place.extension in LABELS:
        message = f"expected an enum beside {place.extension}, found none"
        kind = ProblemKind.ENUM_LABELS
        return Problem(kind, place.pointer, message, "what it says is left out")
    if place.kind is not None and not place.text:
        message = f"expected a name in {place.extension}, found none"
    elif place.kind is None:
        message = f"expected {place.extension} where it names something, found it here"
    else:
        message = (
            f"{place.extension} gives the name {place.text!r} to what has no name of its "
            "own in Python"
        )
    return Problem(ProblemKind.NAME_NOT_GIVEN, place.pointer, message, "not used")
