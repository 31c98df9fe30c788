"""Files to send: what can be given as one, read in chunks."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias, TypeGuard, cast, runtime_checkable

from .json_values import BYTES, is_model
from .record import Record

CHUNK: Final = 64 * 1024


@runtime_checkable
class Readable(Protocol):
    """A file object opened for reading bytes."""

    def read(self, size: int = ..., /) -> bytes:
        """Give up to `size` bytes, b"" at the end."""
        ...


FileContent: TypeAlias = bytes | os.PathLike[str] | Readable

# Its name, its content and, if it cannot be guessed from the name, its media type.
FileInput: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
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
        named = len(parts) in (2, 3) and isinstance(parts[0], str)
        return named and is_content(parts[1])
    return is_content(value)


def chunks_of(content: FileContent) -> Chunks:
    """Make a body of a file's content. A file object is sent from where it stands."""
    if isinstance(content, os.PathLike):
        return Chunks(content, Path(content).stat().st_size, True)
    if isinstance(content, Readable):
        return _of_file_object(content)
    data = bytes(content)
    return Chunks((data,), len(data), True)


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
