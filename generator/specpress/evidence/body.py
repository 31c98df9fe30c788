"""A body as it passes: the part that is kept of it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

import httpx

from .record import MAX_BODY, Message

READABLE: Final = frozenset(
    {"gzip", "deflate"}
    | ({"br"} if find_spec("brotli") or find_spec("brotlicffi") else set[str]())
    | ({"zstd"} if find_spec("zstandard") else set[str]())
)
"""The codings of content (RFC 9110, section 8.4.1) that httpx can undo here."""


class Body:
    """Collects a body up to a limit. `size` are its bytes so far, `is_whole` says
    that its end was seen.
    """

    def __init__(self) -> None:
        self.is_whole = False
        self._chunks: list[bytes] = []
        self.size = 0

    def add(self, chunk: bytes) -> None:
        """Take in a part; beyond the limit nothing is kept."""
        self.size += len(chunk)
        if self.size <= MAX_BODY:
            self._chunks.append(chunk)
        else:
            self._chunks.clear()

    def message(self, headers: list[tuple[str, str]]) -> Message:
        """The message with these headers, its body decoded where that is possible."""
        content = b"".join(self._chunks)
        complete = self.is_whole and self.size <= MAX_BODY
        codings = {
            each.strip().lower()
            for name, value in headers
            if name.lower() == "content-encoding"
            for each in value.split(",")
        }
        if complete and content and codings:
            complete = codings <= READABLE | {"identity"}
            try:
                if complete:
                    response = httpx.Response(200, headers=headers, content=content)
                    content = response.content
            except httpx.DecodingError:
                complete = False
            headers = [each for each in headers if each[0] != "content-encoding"]
        return Message(headers, content if complete else b"", complete)
