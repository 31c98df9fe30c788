"""Bodies of requests that are sequences: lines of JSON, records of RFC 7464."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator

from ..json_values import json_bytes
from ..media_types import framing_of

Write = Callable[[object], object]


def is_sequence(content_type: str) -> bool:
    """Tell whether items are written one after the other as JSON."""
    return framing_of(content_type) in ("lines", "records")


def framed(content_type: str, item: object) -> bytes:
    """Write an item as JSON, with what separates it from others; bytes stay as they are."""
    if isinstance(item, bytes):
        return item
    start = b"\x1e" if framing_of(content_type) == "records" else b""
    return start + json_bytes(item) + b"\n"


def each_framed(
    content_type: str, items: Iterable[object], write: Write
) -> Iterator[bytes]:
    """Write items as they come."""
    for item in items:
        yield framed(content_type, item if isinstance(item, bytes) else write(item))


async def each_framed_async(
    content_type: str, items: AsyncIterable[object], write: Write
) -> AsyncIterator[bytes]:
    """Do what `each_framed` does, in an event loop."""
    async for item in items:
        yield framed(content_type, item if isinstance(item, bytes) else write(item))
