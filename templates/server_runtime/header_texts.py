"""What the text of a header of an answer can stand for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pydantic_core import from_json


def readings(text: str) -> Iterator[object]:
    """Give what the text of a header can stand for: `simple`, or JSON."""
    yield text
    with suppress(ValueError):
        yield from_json(text)
    items = [each.strip() for each in text.split(",")] if text else []
    yield items
    with suppress(ValueError):
        yield [from_json(each) for each in items]
    yield dict(zip(items[::2], items[1::2], strict=False))
