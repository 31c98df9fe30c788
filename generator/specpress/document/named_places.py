"""Every place of a document where an extension gives a name, whether it is followed or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .given_names import HONOURED, LABELS, GivenName, Named, given_name, is_read
from .grammar import PATTERNED
from .objects import objects
from .values import Json, Token, pointer

ROOT_OVERRIDES = "x-speakeasy-name-override"
"""At the root of a document: a list of names for the operations whose ids match a pattern."""

_KINDS: Mapping[str, tuple[Named, ...]] = {
    "operation": ("operation", "group"),
    "parameter": ("parameter",),
    "property": ("property", "property type"),
    "schema": ("schema",),
}
_ANY = re.compile("|".join(f'"{name}":' for name in sorted(HONOURED)))


class NamedPlace(NamedTuple):
    """An extension that gives a name, and the place of the object that has it.

    `kind` is what the name is for, None where extensions give none to such an object;
    `text` is the name, "" for a value that is none.
    """

    pointer: str
    extension: str
    kind: Named | None
    text: str


def gives_names(canonical: str) -> bool:
    """Whether a document, given as canonical text, may have such an extension."""
    return _ANY.search(canonical) is not None


def named_places(document: Mapping[str, Any]) -> Iterator[NamedPlace]:
    """All of them, in the order of the document; `document` is in the shape of 3.1."""
    for value, kind, place in objects(document):
        if kind not in PATTERNED and not HONOURED.isdisjoint(value):
            yield from _at(value, _kind_of(kind, place), place)


def _kind_of(kind: str, place: tuple[Token, ...]) -> str:
    is_property = kind == "schema" and len(place) > 1 and place[-2] == "properties"
    return "property" if is_property else kind


def _at(
    value: dict[str, Json], kind: str, place: tuple[Token, ...]
) -> Iterator[NamedPlace]:
    kinds = _KINDS.get(kind, ())
    at = pointer(place)
    given: list[tuple[Named, GivenName]] = [
        (each, name)
        for each in kinds
        if (name := given_name(value, each)) is not None and name.by not in LABELS
    ]
    for each, name in given:
        yield NamedPlace(at, name.by, each, name.text)
    named: set[Named] = {each for each, _ in given}
    for extension in sorted(HONOURED.intersection(value)):
        if extension in LABELS:
            # an enum takes all that is said of it, or reports what it does not take
            if "enum" not in value and "const" not in value:
                yield NamedPlace(at, extension, None, "")
        elif kind == "document" and extension == ROOT_OVERRIDES:
            continue  # read by its patterns
        elif not is_read(extension, kinds):
            yield NamedPlace(at, extension, None, "")
        elif not any(is_read(extension, [each]) for each in named):
            told = value[extension]
            if not (isinstance(told, dict) and "python" not in told):
                yield NamedPlace(at, extension, kinds[0], "")
