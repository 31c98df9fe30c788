"""The parts of a multipart body, one after the other as they arrive (RFC 2046, 5.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ..media_types import read_text
from ..record import Record

_CLOSE: Final = b"--"


class BodyPart(Record):
    """A part: its headers, their names in lower case, and its content."""

    headers: Mapping[str, str]
    content: bytes

    @property
    def content_type(self) -> str:
        """The media type; empty where the part names none."""
        return self.headers.get("content-type", "")

    @property
    def name(self) -> str:
        """The name of the property that it is (RFC 7578, section 4.2)."""
        return self._disposition("name") or ""

    @property
    def filename(self) -> str | None:
        """The name of the file that it is; None where it is none."""
        return self._disposition("filename")

    @property
    def is_named(self) -> bool:
        """Whether it has the name of a file."""
        return self.filename is not None

    def text(self, declared: str = "", /) -> str:
        """Give its content as text, of its own media type or else the declared one."""
        return read_text(self.content, self.content_type or declared)

    def _disposition(self, parameter: str) -> str | None:
        text = self.headers.get("content-disposition", "")
        pattern = rf';\s*{parameter}\*?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))'
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            return None
        quoted = re.sub(r"\\(.)", r"\1", found[1] or "")
        return re.sub("%(0D|0A|22)", lambda each: chr(int(each[1], 16)), quoted) or (
            found[2] or ""
        )


class Parts:
    """Cuts a body into its parts. What stands before the first and behind the last is none."""

    def __init__(self, boundary: str) -> None:
        self._delimiter = b"\r\n--" + boundary.encode("latin-1")
        self._begun = bytearray(b"\r\n")
        self._searched = 0
        self._is_inside = False
        self.ended = False

    def read(self, data: bytes) -> Iterator[BodyPart]:
        """Yield the parts that are complete with these bytes."""
        if self.ended:
            return
        self._begun += data
        while (at := self._begun.find(self._delimiter, self._searched)) >= 0:
            behind = at + len(self._delimiter)
            line = self._begun.find(b"\r\n", behind)
            closes = self._begun.startswith(_CLOSE, behind)
            if line < 0 and not closes:
                self._searched = at  # the line of the delimiter is not complete
                return
            if self._is_inside:
                yield _part(bytes(self._begun[:at]))
            if closes:
                self.ended = True
                return
            self._is_inside = True
            # the line feed may begin the next delimiter, where a part is empty
            del self._begun[:line]
            self._searched = 0
        self._searched = max(0, len(self._begun) - len(self._delimiter))


def _part(text: bytes) -> BodyPart:
    """Read what stands between two delimiters, from the line feed of the first one on."""
    head, _, content = text.partition(b"\r\n\r\n")
    lines = head.decode("utf-8", "replace").split("\r\n")
    pairs = (line.partition(":") for line in lines if ":" in line)
    headers = {key.strip().lower(): value.strip() for key, _, value in pairs}
    return BodyPart(headers, content)
