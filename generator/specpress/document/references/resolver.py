"""Where a reference leads in the end: through other references and past misspellings."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specpress.document.values import Absent

from .component_names import Place
from .files import Files
from .locations import UnreadableError

_NOWHERE: Mapping[Place, None] = {}
_COMPONENT = re.compile(r"#?/?(?:components/)?(?:[A-Za-z]+/)?(?P<name>[^/#]+)")


class Resolver:
    """Follows references in `files`; `homes`: kind → where its components are."""

    def __init__(self, files: Files, homes: Mapping[str, tuple[str, ...]]) -> None:
        self.files = files
        self.homes = homes
        self._sections = frozenset(homes.values())
        self._depth = len(homes["schema"]) + 1
        self._ends: dict[Place, Place] = {}  # each link of a chain is followed once

    def resolve(self, reference: str, kind: str, base: Place) -> tuple[Place, bool]:
        """The final place of a reference that stands at `base`, and whether it is misspelt.

        A component of the document is final, also where it is a reference itself.
        Raises `UnreadableError` where there is nothing.
        """
        try:
            place = self._find(reference, base, _NOWHERE)
            if place == (self.files.source, ()):
                place = self._own_schema(base)
            return (place if self.is_component(place) else self.follow(place)), False
        except UnreadableError:
            respelt = self._respelt(reference, kind)
            if respelt is None:
                raise
            return respelt, True

    def follow(self, place: Place, seen: Mapping[Place, None] = _NOWHERE) -> Place:
        """Where a place that is only a reference leads to, else the place itself."""
        passed = dict(seen)
        while place not in self._ends and (reference := self.alias(place)) is not None:
            if place in passed:
                raise UnreadableError("it leads back to itself")
            passed[place] = None
            place = self._find(reference, place, passed)
            if self.is_component(place):
                break
        place = self._ends.get(place, place)
        self._ends |= dict.fromkeys(passed.keys() - seen.keys(), place)
        return place

    def alias(self, place: Place) -> str | None:
        """The reference that is all there is at a place."""
        value = self.files.at(place)
        if isinstance(value, dict) and len(value) == 1:
            reference = value.get("$ref")
            return reference if isinstance(reference, str) else None
        return None

    def is_component(self, place: Place) -> bool:
        """Whether a place is a component of the document already."""
        return (
            place.location == self.files.source
            and len(place.tokens) == self._depth
            and place.tokens[:-1] in self._sections
        )

    def _find(self, reference: str, base: Place, seen: Mapping[Place, None]) -> Place:
        """The place of a reference, also where its path leads through other references."""
        place = self.files.find(reference, base)
        if not isinstance(self.files.at(place), Absent):
            return place
        for length in range(len(place.tokens)):
            start = Place(place.location, place.tokens[:length])
            if self.alias(start) is not None:
                inner = self.follow(start, seen)
                there = Place(inner.location, inner.tokens + place.tokens[length:])
                if not isinstance(self.files.at(there), Absent):
                    return there
        raise UnreadableError("there is nothing")

    def _own_schema(self, base: Place) -> Place:
        """What ``#`` means in a schema that was written as a document of its own."""
        place = Place(base.location, base.tokens[: self._depth])
        if place.tokens[:-1] != self.homes["schema"]:
            raise UnreadableError("it leads to the whole document")
        return place

    def _respelt(self, reference: str, kind: str) -> Place | None:
        """The component whose name a reference ends with, whatever is before it."""
        match = _COMPONENT.fullmatch(reference)
        if match is None or kind not in self.homes:
            return None
        place = Place(self.files.source, (*self.homes[kind], match["name"]))
        return None if isinstance(self.files.at(place), Absent) else place
