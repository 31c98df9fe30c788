"""Descriptions that say something: frameworks make a title of each name."""

from __future__ import annotations

_SUFFIXES = ("-Input", "-Output")
"""What pydantic adds to the names of schemas that are not alike in both directions."""
_MADE = frozenset({"BodyParams", "FileParams", "FormParams", "MultiPartBodyParams"})
"""What Django Ninja calls the schemas that it makes for bodies."""


def informative(text: str, name: str) -> str:
    """`text`, or nothing where it only repeats `name`: ``Item Id`` of ``item_id``."""
    if text in _MADE:
        return ""
    first = next(filter(str.isalnum, text), "")
    if not first or not _letters(name).startswith(first.lower()):
        return text  # as most do, without a look at all of it
    words = _letters(text)
    bare = name
    for suffix in _SUFFIXES:
        bare = bare.removesuffix(suffix)
    return "" if words in (_letters(name), _letters(bare)) else text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()
