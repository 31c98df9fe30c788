"""The files that a document consists of, each read and parsed once."""

from __future__ import annotations

from dataclasses import field

from specpress.document.limits import MAX_FILES, MAX_TOTAL_BYTES
from specpress.document.parse import text
from specpress.document.values import Absent, Json, Object, child, tokens_of
from specpress.errors import Problem, SpecpressError
from specpress.utils.dataclass import dataclass

from .component_names import DocumentLocation
from .identifiers import Identifiers, Tokens, absolute, identify
from .locations import (
    Reader,
    UnreadableError,
    UnreadableFileError,
    folder,
    is_url,
    locate,
    normal,
    reader,
)
from .self_uri import base_of, read_as, target_of


@dataclass(frozen=True, slots=True)
class OtherFile:
    """A file of a document beside the root: what it holds, and its bytes.

    `is_copy`: it is the root once more, under another name.
    """

    value: Json
    data: bytes = field(repr=False)
    is_copy: bool = False


class Files:
    """The document `root` at the location `source`, and the files it refers to.

    `data` are the bytes of the root: a file of the same content is the document itself
    under another name.
    """

    def __init__(
        self,
        root: Object,
        source: str,
        read: Reader | None,
        within: str = "",
        data: bytes = b"",
    ) -> None:
        self.source = normal(source)
        self._data = data
        self._within = folder(self.source, within)
        self.problems: list[Problem] = []
        self._read = reader(self._within, read)
        self._values: dict[str, Json] = {self.source: root}
        self._others: dict[str, OtherFile] = {}
        self._copies: set[str] = set()
        self._unreadable: dict[str, str] = {}
        self._identifiers: dict[str, Identifiers] = {}
        self._bases = {self.source: base_of(root, self.source)}
        self._named: dict[str, str] = {}
        self._name(self.source)
        self._bytes = 0

    def others(self) -> dict[str, OtherFile]:
        """The files that were read beside the root, by location; the root as well, where
        a reference names its file.
        """
        return {location: self._others[location] for location in sorted(self._others)}

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
        identifiers = self.identifiers(base.file)
        resource = identifiers.resource(base.tokens)
        if resource:
            location = self._within_resource(reference, base, resource)
            if location is not None:
                return location
        uri, _, fragment = reference.partition("#")
        start: tuple[str, ...] = ()
        file = base.file
        if uri in identifiers.places:
            start = identifiers.places[uri]
        elif uri in identifiers.verbatim:
            start = identifiers.verbatim[uri]
        elif uri:
            file = self._open(uri, base.file)
        if fragment and not fragment.startswith("/"):
            return DocumentLocation(file, self._anchored(file, start, fragment, base))
        location = DocumentLocation(file, start + tokens_of(fragment))
        if not uri and isinstance(self.at(location), Absent):
            return self._enclosing(location, base)
        return location

    def _within_resource(
        self, reference: str, base: DocumentLocation, resource: Tokens
    ) -> DocumentLocation | None:
        """Where a reference leads by the URI of the resource that it stands in."""
        identifiers = self.identifiers(base.file)
        uri, _, fragment = absolute(identifiers.uris[resource], reference).partition(
            "#"
        )
        start = identifiers.places.get(uri)
        file = base.file
        if uri == identifiers.uris[resource]:
            start = resource
        elif start is None and is_url(uri):
            try:
                file, start = self._open(uri, base.file), ()
            except UnreadableError:
                return None
        if start is None:
            return None
        if fragment and not fragment.startswith("/"):
            tokens = self._anchored(file, start, fragment, base)
        else:
            tokens = start + tokens_of(fragment)
        location = DocumentLocation(file, tokens)
        return None if isinstance(self.at(location), Absent) else location

    def _anchored(
        self, file: str, resource: Tokens, name: str, base: DocumentLocation
    ) -> Tokens:
        identifiers = self.identifiers(file)
        near = base.tokens if file == base.file else ()
        place = identifiers.anchored(resource, name, near)
        if place is None:
            place = identifiers.verbatim.get("#" + name)
        return (name,) if place is None else place

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

    def _open(self, uri: str, file: str) -> str:
        base = self._bases[file]
        known = self._named.get(target_of(base, uri)) if self._named else None
        if known is not None:
            return known  # by what the file calls itself
        location = locate(read_as(base, uri), base.location, self._within)
        if location in self._copies:
            return self.source
        if location == self.source:
            self._others[location] = OtherFile({}, self._data, is_copy=True)
        if location in self._values:
            return location
        if location not in self._unreadable:
            try:
                return self._add(location)
            except UnreadableError as error:
                self._unreadable[location] = str(error)
        raise UnreadableFileError(self._unreadable[location])

    def _add(self, location: str) -> str:
        """Reads one more file; gives where it is. Raises `UnreadableError`."""
        if len(self._values) >= MAX_FILES:
            raise SpecpressError(
                f"expected at most {MAX_FILES:,} files, found more", file=self.source
            )
        try:
            data = self._read(location)
        except SpecpressError as error:
            raise UnreadableFileError(error.message) from error
        self._bytes += len(data)
        if self._bytes > MAX_TOTAL_BYTES:
            raise SpecpressError(
                f"expected at most {MAX_TOTAL_BYTES:,} bytes in all files, found more",
                file=self.source,
            )
        if data and data == self._data:
            self._others[location] = OtherFile({}, data, is_copy=True)
            self._copies.add(location)
            return self.source
        try:
            value, problems = text.parse(data, location)
        except SpecpressError as error:
            raise UnreadableFileError(error.message) from error
        self._values[location] = value
        self._bases[location] = base_of(value, location)
        self._name(location)
        self._others[location] = OtherFile(value, data)
        self.problems += problems
        return location

    def _name(self, location: str) -> None:
        """Keeps what a file calls itself, where that is not its location."""
        uri = self._bases[location].uri
        if uri != location:
            self._named.setdefault(uri, location)

    def identifiers(self, location: str) -> Identifiers:
        """The schemas of a file that have an ``$id`` or an anchor."""
        known = self._identifiers.get(location)
        if known is None:
            known = identify(self._values[location], self._bases[location].uri)
            self._identifiers[location] = known
        return known
