"""Where a reference leads in the end: through other references and past misspellings."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specpress.document.values import Absent

from .component_names import DocumentLocation
from .files import Files
from .locations import UnreadableError

_NOWHERE: Mapping[DocumentLocation, None] = {}
_LEAST = 3
"""Tokens before that of the schema of a parameter, a header or a media type."""
_COMPONENT = re.compile(r"#?/?(?:components/)?(?:[A-Za-z]+/)?(?P<name>[^/#]+)")


class Resolver:
    """Follows references in `files`; `homes`: kind → where its components are."""

    def __init__(self, files: Files, homes: Mapping[str, tuple[str, ...]]) -> None:
        self.files = files
        self.homes = homes
        self._sections = frozenset(homes.values())
        self._depth = len(homes["schema"]) + 1
        self._ends: dict[DocumentLocation, DocumentLocation] = (
            {}
        )  # each link of a chain is followed once

    def resolve(
        self, reference: str, kind: str, base: DocumentLocation
    ) -> tuple[DocumentLocation, bool]:
        """The final location of a reference that stands at `base`, and whether it is misspelt.

        A component of the document is final, also where it is a reference itself.
        Raises `UnreadableError` where there is nothing.
        """
        try:
            location = self._find(reference, base, _NOWHERE)
            if location == (self.files.source, ()):
                location = self._own_schema(base)
            return (
                location if self.is_component(location) else self.follow(location)
            ), False
        except UnreadableError:
            respelt = self._respelt(reference, kind)
            if respelt is None:
                raise
            return respelt, True

    def follow(
        self,
        location: DocumentLocation,
        seen: Mapping[DocumentLocation, None] = _NOWHERE,
    ) -> DocumentLocation:
        """Where a place that is only a reference leads to, else the location itself."""
        passed = dict(seen)
        while (
            location not in self._ends
            and (reference := self.alias(location)) is not None
        ):
            if location in passed:
                raise UnreadableError("it leads back to itself")
            passed[location] = None
            location = self._find(reference, location, passed)
            if self.is_component(location):
                break
        location = self._ends.get(location, location)
        self._ends |= dict.fromkeys(passed.keys() - seen.keys(), location)
        return location

    def alias(self, location: DocumentLocation) -> str | None:
        """The reference that is all there is at a place."""
        value = self.files.at(location)
        if isinstance(value, dict) and len(value) == 1:
            reference = value.get("$ref")
            return reference if isinstance(reference, str) else None
        return None

    def is_component(self, location: DocumentLocation) -> bool:
        """Whether a place is a component of the document already."""
        return (
            location.file == self.files.source
            and len(location.tokens) == self._depth
            and location.tokens[:-1] in self._sections
        )

    def _find(
        self,
        reference: str,
        base: DocumentLocation,
        seen: Mapping[DocumentLocation, None],
    ) -> DocumentLocation:
        """The location of a reference, also where its path leads through other references."""
        location = self.files.find(reference, base)
        if not isinstance(self.files.at(location), Absent):
            return location
        for length in range(len(location.tokens)):
            start = DocumentLocation(location.file, location.tokens[:length])
            if self.alias(start) is not None:
                inner = self.follow(start, seen)
                target_location = DocumentLocation(
                    inner.file, inner.tokens + location.tokens[length:]
                )
                if not isinstance(self.files.at(target_location), Absent):
                    return target_location
        raise UnreadableError("there is nothing")

    def _own_schema(self, base: DocumentLocation) -> DocumentLocation:
        """What ``#`` means in a schema that was written as a document of its own."""
        location = self.outermost_schema(base)
        if location is None:
            raise UnreadableError("it leads to the whole document")
        if location == base:
            raise UnreadableError("it leads back to itself")
        return location

    def outermost_schema(self, base: DocumentLocation) -> DocumentLocation | None:
        """The schema of the document that a place is in, which is in no other schema."""
        file, tokens = base
        if tokens[: self._depth - 1] == self.homes["schema"]:
            return DocumentLocation(file, tokens[: self._depth])
        for length in range(_LEAST, len(tokens)):
            if tokens[length] in ("schema", "itemSchema"):
                return DocumentLocation(file, tokens[: length + 1])
        return None

    def _respelt(self, reference: str, kind: str) -> DocumentLocation | None:
        """The component whose name a reference ends with, whatever is before it."""
        match = _COMPONENT.fullmatch(reference)
        if match is None or kind not in self.homes:
            return None
        location = DocumentLocation(
            self.files.source, (*self.homes[kind], match["name"])
        )
        return None if isinstance(self.files.at(location), Absent) else location
