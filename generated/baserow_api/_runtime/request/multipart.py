"""Bodies of multipart/form-data (RFC 7578), streamed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..files import Chunks, FileInput, chunks_of, is_content, is_file, name_of
from ..json_values import Fields, fields_of, items_of, json_bytes, text_of
from ..operation import Parameter
from ..record import Record


class _Part(Record):
    head: bytes
    content: Chunks


class _Parts(Record):
    """What is sent: every part behind its boundary. Can be read more than once."""

    boundary: bytes
    parts: tuple[_Part, ...]

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            yield b"--" + self.boundary + b"\r\n" + part.head
            yield from part.content
            yield b"\r\n"
        yield b"--" + self.boundary + b"--\r\n"


def multipart(
    fields: Fields, encoding: Mapping[str, Parameter], boundary: str | None = None
) -> tuple[Chunks, str]:
    """Give the body and its boundary.

    Files become parts with a file name, objects JSON parts, the items of an array one
    part each, all other values text; None is left out.
    """
    mark = boundary or os.urandom(16).hex()
    parts = tuple(
        _part(name, item, encoding.get(name))
        for name, value in fields.items()
        for item in _each(value)
    )
    body = _Parts(mark.encode("ascii"), parts)
    return Chunks(body, _length(body), all(p.content.replayable for p in parts)), mark


def _each(value: object) -> Iterable[Any]:
    items = None if is_file(value) or fields_of(value) is not None else items_of(value)
    return [v for v in ([value] if items is None else items) if v is not None]


def _part(name: str, value: object, encoding: Parameter | None) -> _Part:
    media_type = encoding.content if encoding else None
    if media_type and ("," in media_type or "*" in media_type):
        media_type = None  # what is allowed, not what this is
    if is_file(value):
        return _file(name, value, media_type)
    if fields_of(value) is not None or (media_type and "json" in media_type):
        text, media_type = json_bytes(value), media_type or "application/json"
    else:
        text = text_of(value).encode()
    return _Part(_head(name, None, media_type), chunks_of(text))


def _file(name: str, file: FileInput, media_type: str | None) -> _Part:
    filename: str | None = None
    if isinstance(file, tuple):
        filename, content = file[0], file[1]
        media_type = file[2] if len(file) == 3 else media_type
    else:
        assert is_content(file)
        content = file
    filename = filename or name_of(content)
    if media_type is None:
        # Reads the system's table of types the first time: a few milliseconds.
        from mimetypes import guess_type

        media_type = guess_type(filename)[0] or "application/octet-stream"
    return _Part(_head(name, filename, media_type), chunks_of(content))


def _head(name: str, filename: str | None, media_type: str | None) -> bytes:
    lines = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if filename is not None:
        lines += f'; filename="{_quoted(filename)}"'
    if media_type is not None:
        lines += f"\r\nContent-Type: {_quoted(media_type)}"
    return lines.encode() + b"\r\n\r\n"


def _quoted(text: str) -> str:
    """Escape what would end a name (HTML, "multipart/form-data encoding algorithm")."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _length(body: _Parts) -> int | None:
    total = len(body.boundary) + 6
    for part in body.parts:
        if part.content.length is None:
            return None
        total += len(body.boundary) + 4 + len(part.head) + part.content.length + 2
    return total
