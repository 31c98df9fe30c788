"""Three-way merges: what a part's change does to the whole that the part is of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

_T = TypeVar("_T")
_NONE: Final = object()


class ConflictError(Exception):
    """The part does not tell what becomes of the whole."""


def merged(
    before: Mapping[str, _T], after: Mapping[str, _T], whole: Mapping[str, _T]
) -> dict[str, _T]:
    """`whole`, changed as its part was that is `before` and becomes `after`.

    Entries are taken as they are. Raises `ConflictError` where one that changes is not in the
    whole what it was in the part, comes, or goes: what is not in the part may need it.
    """
    found = dict(whole)
    for key in before.keys() | after.keys():
        old, new = before.get(key, _NONE), after.get(key, _NONE)
        if old == new:
            continue
        if old is _NONE or new is _NONE or whole.get(key, _NONE) != old:
            raise ConflictError(key)
        found[key] = after[key]
    return found
