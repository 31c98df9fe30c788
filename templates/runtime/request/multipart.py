"""Bodies of several parts: multipart/form-data (RFC 7578) and others, streamed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..files import (
    Chunks,
    FileInput,
    chunks_of,
    is_content,
    is_file,
    media_type_of,
    name_of,
)
from ..json_values import Fields, fields_of, items_of, json_bytes, text_of
from ..media_types import JSON, kind_of, written_text
from ..operation import Part
from ..record import Record
from .parameters import header_value, styled_parts

_PLAIN: Final = Part()


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


def form_data(
    fields: Fields, encoding: Mapping[str, Part], boundary: str | None = None
) -> tuple[Chunks, str]:
    """Give the body of a form and its boundary.

    Files become parts with a file name, objects JSON parts, the items of an array one
    part each, all other values text; None is left out. Where a property has a style,
    its parts are those that the style makes of it (OpenAPI 3.1, Encoding Object).
    """
    parts = [
        part
        for name, value in fields.items()
        for part in _parts_of(name, value, encoding.get(name, _PLAIN))
    ]
    return _joined(parts, boundary)


def sequence(
    items: Sequence[object], encoding: Mapping[str, Part], boundary: str | None = None
) -> tuple[Chunks, str]:
    """Give a body of parts without names, in their order, and its boundary.

    Each is encoded as its index says, or "*" (OpenAPI 3.2, `prefixEncoding` and
    `itemEncoding`).
    """
    rest = encoding.get("*", _PLAIN)
    parts = [
        _part(None, item, encoding.get(str(index), rest))
        for index, item in enumerate(items)
    ]
    return _joined(parts, boundary)


def _joined(parts: Sequence[_Part], boundary: str | None) -> tuple[Chunks, str]:
    mark = boundary or os.urandom(16).hex()
    body = _Parts(mark.encode("ascii"), tuple(parts))
    return Chunks(body, _length(body), all(p.content.replayable for p in parts)), mark


def _parts_of(name: str, value: object, part: Part) -> Iterator[_Part]:
    if part.style is not None:
        for key, text in styled_parts(name, part, value):
            yield _Part(_head(key, None, None, part.headers), chunks_of(text.encode()))
        return
    for item in _each(value):
        yield _part(name, item, part)


def _each(value: object) -> Iterable[Any]:
    items = None if is_file(value) or fields_of(value) is not None else items_of(value)
    return [v for v in ([value] if items is None else items) if v is not None]


def _part(name: str | None, value: object, part: Part) -> _Part:
    declared = [text.strip() for text in part.content.split(",") if text.strip()]
    if is_file(value):
        return _file(name, value, declared, part.headers)
    concrete = declared[0] if len(declared) == 1 and "*" not in declared[0] else None
    is_json = any(kind_of(text) == "json" and "*" not in text for text in declared)
    is_json = is_json and not (part.is_text and isinstance(value, str))
    items = None if fields_of(value) is not None else items_of(value)
    if fields_of(value) is not None or items is not None or is_json:
        text, concrete = json_bytes(value), concrete or JSON
    else:
        text = written_text(text_of(value), concrete or "")
    return _Part(_head(name, None, concrete, part.headers), chunks_of(text))


def _file(
    name: str | None,
    file: FileInput,
    declared: Sequence[str],
    headers: Mapping[str, str],
) -> _Part:
    filename: str | None = None
    if isinstance(file, tuple):
        filename, content = file[0], file[1]
        if len(file) > 3:
            headers = {**headers, **file[3]}
    else:
        assert is_content(file)
        content = file
    filename = filename or name_of(content)
    media_type = media_type_of(file, declared, of_part=True)
    return _Part(_head(name, filename, media_type, headers), chunks_of(content))


def _head(
    name: str | None,
    filename: str | None,
    media_type: str | None,
    headers: Mapping[str, str],
) -> bytes:
    lines = [] if name is None else [f'form-data; name="{_quoted(name)}"']
    if filename is not None:
        lines = [*(lines or ["attachment"]), f'filename="{_quoted(filename)}"']
    listed = {"Content-Disposition": "; ".join(lines)} if lines else {}
    if media_type is not None:
        listed["Content-Type"] = _quoted(media_type)
    for key, value in headers.items():
        listed[key] = header_value(key, value)
    head = "".join(f"{key}: {value}\r\n" for key, value in listed.items())
    return f"{head}\r\n".encode()


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
