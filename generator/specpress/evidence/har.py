"""Evidence as an HTTP Archive: HAR 1.2, as browsers and proxies write it.

The entries are read one after the other from the stream.
http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import base64
import binascii
import codecs
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, cast
from urllib.parse import parse_qsl, urlsplit

from specpress.document.references.follow import mapping
from specpress.document.values import Json
from specpress.errors import SpecpressError
from specpress.utils.runtime import media_types

from .exchange import Content, ContentKind, Exchange, Skipped, content_of, essence
from .forms import file_part, form_value

MAX_ENTRY: Final = 64 * 1024 * 1024
"""Characters of one entry, or of another field of the archive."""
_CHUNK: Final = 64 * 1024
_SPACE: Final = " \t\r\n\ufeff"


def is_har(head: bytes, file: Path) -> bool:
    """Whether a file that begins with `head` is an archive, not lines."""
    if file.suffix.lower() == ".har":
        return True
    start = b"".join(head[:200].split()).removeprefix(b"\xef\xbb\xbf")
    return start.startswith(b'{"log":{')


def har_exchanges(stream: BinaryIO, file: str, skipped: Skipped) -> Iterator[Exchange]:
    """The exchanges of an archive. Raises `SpecpressError` for what is none."""
    scanner = _Scanner(stream, file)
    for line, entry in scanner.entries():
        place = f"{file}:{line}"
        exchange = _exchange(entry, place)
        if exchange is None:
            skipped.entries += 1
        else:
            yield exchange


def _exchange(value: object, place: str) -> Exchange | None:
    """An entry; one without a response (status 0: it was blocked or failed) is none."""
    entry = mapping(value)
    request, response = mapping(entry.get("request")), mapping(entry.get("response"))
    method, url, status = (
        request.get("method"),
        request.get("url"),
        response.get("status"),
    )
    if (
        not isinstance(method, str)
        or not isinstance(url, str)
        or not isinstance(status, int)
    ):
        raise SpecpressError(
            "expected an entry with request.method, request.url and response.status",
            file=place,
        )
    if not 100 <= status <= 599:
        return None
    parts = urlsplit(url)
    started = entry.get("startedDateTime")
    request_headers = _headers(request)
    response_headers = _headers(response)
    return Exchange(
        method.upper(),
        parts.path or "/",
        tuple(parse_qsl(parts.query, True)),
        request_headers,
        _posted(mapping(request.get("postData"))),
        status,
        response_headers,
        _content(mapping(response.get("content")), response_headers, status),
        place,
        started if isinstance(started, str) else "",
    )


def _headers(message: Mapping[str, Any]) -> dict[str, str]:
    listed = message.get("headers")
    headers: dict[str, str] = {}
    for each in cast("list[object]", listed if isinstance(listed, list) else []):
        header = mapping(each)
        headers[str(header.get("name", "")).lower()] = str(header.get("value", ""))
    return headers


def _posted(data: Mapping[str, Any]) -> Content | None:
    if not data:
        return None
    mime_type = str(data.get("mimeType", ""))
    params: object = data.get("params")
    text = data.get("text")
    if isinstance(params, list) and params and not text:
        fields = [mapping(each) for each in cast("list[object]", params)]
        kind: ContentKind = (
            "parts" if essence(mime_type) == media_types.MULTIPART else "form"
        )
        value = form_value((str(f.get("name", "")), _posted_value(f)) for f in fields)
        return Content(essence(mime_type), kind, value)
    return content_of(text, mime_type) if isinstance(text, str) and text else None


def _posted_value(field: Mapping[str, Any]) -> Json:
    """The text of a field, or its file."""
    value = str(field.get("value", ""))
    if "fileName" in field:
        return file_part(len(value), str(field.get("contentType", "")))
    return value


def _content(
    content: Mapping[str, Any], headers: Mapping[str, str], status: int
) -> Content | None:
    text = content.get("text")
    content_type = headers.get("content-type") or str(content.get("mimeType", ""))
    if not isinstance(text, str):
        # browsers leave out what is large, or what they did not keep
        size = content.get("size")
        empty = status in (204, 304) or not isinstance(size, int) or size <= 0
        return None if empty else content_of("", content_type, complete=False)
    if not text:
        return None
    if content.get("encoding") == "base64":
        try:
            return content_of(base64.b64decode(text), content_type)
        except (binascii.Error, ValueError):
            return content_of("", content_type, complete=False)
    return content_of(text, content_type)


class _Scanner:
    """Reads `log.entries` of an archive, with no more in memory than one entry."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream = stream
        self._file = file
        self._text = ""
        self._at = 0
        self._line = 1
        self._decode = json.JSONDecoder().raw_decode
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def entries(self) -> Iterator[tuple[int, object]]:
        """Each entry with the line on which it begins."""
        found = False
        for name in self._members():
            if name != "log":
                self._value()
                continue
            for inner in self._members():
                if inner != "entries":
                    self._value()
                    continue
                found = True
                yield from self._items()
        if not found:
            raise self._error("expected an archive with log.entries")

    def _members(self) -> Iterator[str]:
        """The names of an object's members; the caller takes each value."""
        self._take("{")
        if self._peek() == "}":
            self._skip(1)
            return
        while True:
            name = self._value()
            if not isinstance(name, str):
                raise self._error("expected the name of a member")
            self._take(":")
            yield name
            if self._take(",}") == "}":
                return

    def _items(self) -> Iterator[tuple[int, object]]:
        self._take("[")
        if self._peek() == "]":
            self._skip(1)
            return
        while True:
            self._peek()
            line = self._line
            yield line, self._value()
            if self._take(",]") == "]":
                return

    def _value(self) -> object:
        """The next value; the buffer doubles until it holds all of it."""
        self._peek()
        wanted = _CHUNK
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except ValueError as error:
                if len(self._text) - self._at > MAX_ENTRY:
                    raise self._error("expected entries of bounded size") from None
                if not self._more(wanted):
                    raise self._error(f"expected JSON, found {error}") from None
                wanted *= 2
                continue
            # a number could go on behind the end of the buffer
            if end == len(self._text) and self._more(_CHUNK):
                continue
            self._skip(end - self._at)
            return cast("object", value)

    def _take(self, allowed: str) -> str:
        character = self._peek()
        if not character or character not in allowed:
            named = " or ".join(allowed)
            raise self._error(f"expected {named}, found {character or 'the end'}")
        self._skip(1)
        return character

    def _peek(self) -> str:
        """The next character that is no white space, "" at the end."""
        while True:
            while self._at < len(self._text):
                character = self._text[self._at]
                if character not in _SPACE:
                    return character
                self._skip(1)
            if not self._more(_CHUNK):
                return ""

    def _skip(self, count: int) -> None:
        self._line += self._text.count("\n", self._at, self._at + count)
        self._at += count

    def _more(self, count: int) -> bool:
        data = self._stream.read(count)
        self._text = self._text[self._at :] + self._decoder.decode(data)
        self._at = 0
        return bool(data)

    def _error(self, message: str) -> SpecpressError:
        return SpecpressError(message, file=f"{self._file}:{self._line}")
