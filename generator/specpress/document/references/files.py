"""The files that a document consists of, each read and parsed once."""

from __future__ import annotations

from specpress.document.limits import MAX_FILES, MAX_TOTAL_BYTES
from specpress.document.parse import text
from specpress.document.values import Absent, Json, Object, child, tokens_of
from specpress.errors import Problem, SpecpressError

from .component_names import DocumentLocation
from .locations import Reader, UnreadableError, folder, locate, normal, reader


class Files:
    """The document `root` at the location `source`, and the files it refers to."""

    def __init__(
        self, root: Object, source: str, read: Reader | None, within: str = ""
    ) -> None:
        self.source = normal(source)
        self._within = folder(self.source, within)
        self.problems: list[Problem] = []
        self._read = reader(self._within, read)
        self._values: dict[str, Json] = {self.source: root}
        self._unreadable: dict[str, str] = {}
        self._identifiers: dict[str, dict[str, tuple[str, ...]]] = {}
        self._bytes = 0

    def others(self) -> dict[str, Json]:
        """The values of the files that were read beside the root, by location."""
        return {
            location: self._values[location]
            for location in sorted(self._values.keys() - {self.source})
        }

    def at(self, location: DocumentLocation) -> Json | Absent:
        """The value at a location; `ABSENT` where there is none."""
        value: Json | Absent = self._values[location.file]
        for token in location.tokens:
            if isinstance(value, Absent):
                break
            value = child(value, token)
        return value

    def find(self, reference: str, base: DocumentLocation) -> DocumentLocation:
        """The location that a reference leads to, given the location that holds it.

        Raises `UnreadableError` where its file is not read; there may be no value at the location.
        """
        identifiers = self._identified(base.file)
        if reference in identifiers:
            return DocumentLocation(base.file, identifiers[reference])
        uri, _, fragment = reference.partition("#")
        start: tuple[str, ...] = ()
        file = base.file
        if uri in identifiers:
            start = identifiers[uri]
        elif uri:
            file = self._open(uri, base.file)
        if fragment and not fragment.startswith("/"):
            anchor = self._identified(file).get("#" + fragment)
            return DocumentLocation(file, (fragment,) if anchor is None else anchor)
        location = DocumentLocation(file, start + tokens_of(fragment))
        if not uri and isinstance(self.at(location), Absent):
            return self._enclosing(location, base)
        return location

    def _enclosing(
        self, location: DocumentLocation, base: DocumentLocation
    ) -> DocumentLocation:
        """The location as seen from the nearest object around the reference that has it:
        schemas are pasted into documents with the definitions that they bring along.
        """
        for length in range(len(base.tokens), 0, -1):
            nested = DocumentLocation(base.file, base.tokens[:length] + location.tokens)
            if not isinstance(self.at(nested), Absent):
                return nested
        return location

    def _open(self, uri: str, base: str) -> str:
        location = locate(uri, base, self._within)
        if location in self._values:
            return location
        if location not in self._unreadable:
            if len(self._values) >= MAX_FILES:
                raise SpecpressError(
                    f"expected at most {MAX_FILES:,} files, found more",
                    file=self.source,
                )
            try:
                data = self._read(location)
                self._bytes += len(data)
                if self._bytes > MAX_TOTAL_BYTES:
                    raise SpecpressError(
                        f"expected at most {MAX_TOTAL_BYTES:,} bytes in all files,"
                        " found more",
                        file=self.source,
                    )
                value, problems = text.parse(data, location)
            except UnreadableError as error:
                self._unreadable[location] = str(error)
            except SpecpressError as error:
                if self._bytes > MAX_TOTAL_BYTES:
                    raise
                self._unreadable[location] = error.message
            else:
                self._values[location] = value
                self.problems += problems
                return location
        raise UnreadableError(self._unreadable[location])

    def _identified(self, location: str) -> dict[str, tuple[str, ...]]:
        """The paths of the schemas of a file that have an ``$id`` or an ``$anchor``."""
        known = self._identifiers.get(location)
        if known is None:
            known = self._identifiers[location] = {}
            pending: list[tuple[Json, tuple[str, ...]]] = [(self._values[location], ())]
            while pending:
                value, tokens = pending.pop()
                if isinstance(value, dict):
                    for key in ("$id", "$anchor", "$dynamicAnchor"):
                        name = value.get(key)
                        if isinstance(name, str):
                            full = (
                                name.removesuffix("#") if key == "$id" else "#" + name
                            )
                            known.setdefault(full, tokens)
                    pending += [
                        (item, (*tokens, key))
                        for key, item in value.items()
                        if isinstance(item, (dict, list))
                    ]
                elif isinstance(value, list):
                    pending += [
                        (item, (*tokens, str(index)))
                        for index, item in enumerate(value)
                        if isinstance(item, (dict, list))
                    ]
            known.pop("", None)
        return known
