"""Which media type an answer has: of those that are declared, and inside a range."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from ..._runtime.files import is_content, own_media_type  # <files>
from ..._runtime.media_types import JSON, OCTETS, MediaType, best_match, media_type

# A comma inside a quoted string separates nothing; one that is not closed goes on.
_PIECES: Final = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?$)|[^",]+|,', re.DOTALL)
_QUALITY: Final = re.compile(r';\s*q\s*=\s*"?([^\s;"]*)', re.IGNORECASE)


def accepted(accept: str) -> list[tuple[MediaType, float]]:
    """Read an Accept header (RFC 9110, section 12.5.1).

    It gives media types and ranges with how much each is wanted, from 0 (not at all) to
    1. A weight that is no number is 0. Linear in the length of the header.
    """
    texts = [""]
    for piece in _PIECES.findall(accept):
        if piece == ",":
            texts.append("")
        else:
            texts[-1] += piece
    return [(media_type(text), _weight(text)) for text in texts if text.strip()]


def _weight(text: str) -> float:
    given = _QUALITY.search(text)
    if given is None:
        return 1
    try:
        return min(max(float(given[1]), 0), 1)
    except ValueError:
        return 0


def preferred(declared: Iterable[str], accept: str) -> list[str]:
    """Give the declared media types, those first that a client accepts best.

    `accept` is an Accept header; each media type is wanted as much as the most specific
    range says that has it. Of those that are wanted equally, what the header names comes
    before what only a range has, then the order is that of the declaration.
    """
    ranges = accepted(accept)
    return sorted(declared, key=lambda name: _rank(media_type(name), ranges))


def _rank(
    declared: MediaType, ranges: Sequence[tuple[MediaType, float]]
) -> tuple[float, bool]:
    best, wanted, named = 0, 0.0, False
    for each, quality in ranges:
        specificity = max(each.includes(declared), declared.includes(each))
        if specificity > best:
            best, wanted, named = specificity, quality, not each.is_range
    return -wanted, not named


def concrete(declared: str, expression: str, value: object, given: str = "") -> str:
    """Give the media type that a value of a type is sent as; no range.

    Inside a declared range it is the one that is `given`, that of a file's name, or what
    values of the type usually are. ValueError where none of these is in the range.
    """
    if "*" not in declared:
        return declared
    if given and not best_match([declared], given):
        raise ValueError(f"the media type {given} is not {declared}")
    own: str | None = given
    # <files>
    own = own or (own_media_type(value) if is_content(value) else None)
    # </files>
    usual = {"bytes": [OCTETS, "text/plain"], "str": [JSON, "text/plain"]}
    for each in (own, *usual.get(expression, [JSON])):
        if each and best_match([declared], each):
            return each
    raise ValueError(
        f"{declared} is declared, which is no media type but a range: say which one it "
        "is, by Reply(value, media_type=…)"
    )
