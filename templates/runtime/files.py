"""Files to send: what can be given as one, read in chunks."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from pathlib import Path
from typing import Any, Protocol, TypeAlias, TypeGuard, cast, runtime_checkable

from .json_values import BYTES, is_model
from .media_types import CHUNK, OCTETS, best_match
from .record import Record


@runtime_checkable
class Readable(Protocol):
    """A file object opened for reading bytes."""

    def read(self, size: int = ..., /) -> bytes:
        """Give up to `size` bytes, b"" at the end."""
        ...


FileContent: TypeAlias = bytes | os.PathLike[str] | Readable

# Its name, its content, its media type if the name does not tell, headers of its part.
FileInput: TypeAlias = (
    FileContent
    | tuple[str, FileContent]
    | tuple[str, FileContent, str]
    | tuple[str, FileContent, str, Mapping[str, str]]
)
"""What can be given where the document says binary."""


class Chunks(Record, hidden=("source",)):
    """A body that is read while it is sent, and again if it is sent again.

    `length` is in bytes, None where it is not known; `replayable` tells whether a
    second reading gives the same.
    """

    source: Readable | os.PathLike[str] | Iterable[bytes]
    length: int | None
    replayable: bool
    start: int = 0

    def __iter__(self) -> Iterator[bytes]:
        """Read the source from its start."""
        if isinstance(self.source, os.PathLike):
            with Path(self.source).open("rb") as file:
                yield from _read(file)
        elif isinstance(self.source, Readable):
            if self.replayable:
                cast("Any", self.source).seek(self.start)
            yield from _read(self.source)
        else:
            yield from self.source


class AsyncChunks(Record):
    """The same for an asynchronous client.

    Files are read in the event loop: a chunk takes microseconds, a thread for each
    would take longer.
    """

    chunks: Iterable[bytes] | AsyncIterable[bytes]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks."""
        if isinstance(self.chunks, AsyncIterable):
            async for chunk in self.chunks:
                yield chunk
        else:
            for chunk in self.chunks:
                yield chunk


def is_content(value: object) -> TypeGuard[FileContent]:
    """Tell whether a value is the content of a file rather than JSON."""
    if is_model(value):
        return False  # which may have a property named "read"
    return isinstance(value, (*BYTES, os.PathLike, Readable))


def is_file(value: object) -> TypeGuard[FileInput]:
    """Tell whether a value is a file: content alone or with a name (and a type)."""
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        named = len(parts) in (2, 3, 4) and isinstance(parts[0], str)
        return named and is_content(parts[1])
    return is_content(value)


def own_media_type(file: FileInput) -> str | None:
    """Give the media type that a file comes with: the given one, or that of its name."""
    if isinstance(file, tuple):
        if len(file) > 2:
            return file[2]
        name = file[0]
    else:
        name = name_of(file)
    if "." not in name:
        return None
    # Reads the system's table of types the first time: a few milliseconds.
    from mimetypes import guess_type

    return guess_type(name)[0]


def media_type_of(
    file: FileInput, declared: Sequence[str], *, of_part: bool = False
) -> str:
    """Give the media type to send a file as: its own, where the declared ones allow it.

    A part of a form that is declared as mere bytes (application/octet-stream) may say
    more exactly what it is. Raises ValueError where the media type is not allowed, or
    not known though it decides.
    """
    free = not declared or (of_part and OCTETS in declared)
    own = own_media_type(file)
    if own and (free or best_match(declared, own)):
        named = None if free else best_match(declared, own)
        return own if named is None or "*" in named else named
    given = isinstance(file, tuple) and len(file) > 2
    if free or (best_match(declared, OCTETS) and not given) or OCTETS in declared:
        return OCTETS
    if len(declared) == 1 and "*" not in declared[0] and not given:
        return declared[0]
    allowed = " or ".join(declared)
    if given:
        raise ValueError(f"a file is sent as {allowed}, which {own} is not")
    raise ValueError(
        f"a file is sent as {allowed}: say as what, with a tuple of its name, its "
        "content and its media type"
    )


def chunks_of(content: FileContent) -> Chunks:
    """Make a body of a file's content. A file object is sent from where it stands."""
    if isinstance(content, os.PathLike):
        return Chunks(content, Path(content).stat().st_size, True)
    if isinstance(content, Readable):
        return _of_file_object(content)
    data = bytes(content)
    return Chunks((data,), len(data), True)


def in_base64(value: object) -> object:
    """Give a value with the base64 of each file in its place (RFC 4648, section 4)."""
    if is_file(value):
        content = value[1] if isinstance(value, tuple) else value
        return b64encode(b"".join(chunks_of(content))).decode("ascii")
    if isinstance(value, (list, tuple)):
        return [in_base64(item) for item in cast("Iterable[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[object, object]", value)
        return {name: in_base64(item) for name, item in members.items()}
    return value


def name_of(content: FileContent) -> str:
    """Give the file name to send: that of the path or file object, else "upload"."""
    if isinstance(content, os.PathLike):
        return Path(content).name
    path: object = getattr(content, "name", None)
    # The name of a file object may also be a file descriptor, an integer.
    return Path(path).name if isinstance(path, str) and path else "upload"


def _of_file_object(file: Readable) -> Chunks:
    handle = cast("Any", file)
    try:
        start = handle.tell()
        end = handle.seek(0, os.SEEK_END)
        handle.seek(start)
    except (AttributeError, OSError):
        return Chunks(file, None, False)
    return Chunks(file, end - start, True, start)


def _read(file: Readable) -> Iterator[bytes]:
    while chunk := cast("object", file.read(CHUNK)):
        if not isinstance(chunk, bytes):
            raise TypeError('a file to upload must be opened in binary mode ("rb")')
        yield chunk
