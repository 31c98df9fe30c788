"""Sequences taken apart: lines, server-sent events, records of RFC 7464.

Server-sent events: HTML Standard, section 9.2.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from typing import Any, Final

from pydantic_core import from_json

from ..record import Record

_LINE_END: Final = re.compile("\r\n|\n|\r")


class ServerSentEvent(Record):
    """An event; `retry` is the time in milliseconds after which to connect again."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Read the data as JSON; ValueError where it is none."""
        return from_json(self.data)

    def fields(self, data: object) -> dict[str, object]:
        """Give the event as an object, with its data as they were read."""
        named: dict[str, object] = {
            "event": self.event if self.event != "message" else None
        }
        named |= {"id": self.id or None, "retry": self.retry}
        return {"data": data} | {k: v for k, v in named.items() if v is not None}


class Lines:
    r"""Cuts a stream of UTF-8 into lines, which end in \n, \r\n or \r and nothing else."""

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8-sig")(errors="replace")
        self._begun: list[str] = []
        self._after_return = False

    def read(self, data: bytes, *, final: bool = False) -> list[str]:
        """Give the lines that are complete with these bytes; all of them if `final`."""
        text = self._decoder.decode(data, final)
        if text and self._after_return:
            text = text.removeprefix("\n")
            self._after_return = False
        self._after_return |= text.endswith("\r")
        *lines, rest = _LINE_END.split(text)
        if lines:
            lines[0] = "".join((*self._begun, lines[0]))
            self._begun = []
        self._begun.append(rest)
        if final and (last := "".join(self._begun)):
            lines.append(last)
        return lines


class Records:
    """Cuts a stream into the JSON texts that stand behind record separators (RFC 7464).

    One that ends with a line feed and is whole is given at once, before the next comes.
    """

    def __init__(self) -> None:
        self._begun = b""

    def read(self, data: bytes, *, final: bool = False) -> list[bytes]:
        """Give the texts that are complete with these bytes; all of them if `final`."""
        *whole, rest = (self._begun + data).split(b"\x1e")
        if final or (rest.endswith(b"\n") and _is_json(rest)):
            whole.append(rest)
            rest = b""
        self._begun = rest
        return [text.strip() for text in whole if text.strip()]


def _is_json(text: bytes) -> bool:
    try:
        from_json(text)
    except ValueError:
        return False
    return True


class Events:
    """Makes events of lines."""

    def __init__(self) -> None:
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def read(self, line: str) -> ServerSentEvent | None:
        """Give the event that this line completes, if it does.

        One that is not complete when the answer ends does not count.
        """
        if not line:
            return self._complete()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return None

    def _complete(self) -> ServerSentEvent | None:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry = [], "", None
        if not data:
            return None
        return ServerSentEvent("\n".join(data), event or "message", self._id, retry)
