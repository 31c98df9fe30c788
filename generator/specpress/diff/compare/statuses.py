"""Which responses of two operations belong together.

A range (``2XX``) stands for what is not declared apart, ``default`` for what is in no
range either (OpenAPI 3.1, section 4.8.16).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

DEFAULT = "default"


class Matched(NamedTuple):
    """Responses that belong together, and what has happened (``""``: nothing)."""

    base: str
    revision: str
    event: str = ""


def matched(base: Iterable[str], revision: Iterable[str]) -> list[Matched]:
    """The statuses of two operations in pairs; one of a pair is empty where it has none.

    What was declared as a range is compared with each status that it became.
    """
    before, after = list(base), list(revision)
    pairs = [Matched(one, one) for one in before if one in after]
    gone = [one for one in before if one not in after]
    new = [one for one in after if one not in before]
    told: set[str] = set()
    for status in gone:
        parts = [one for one in new if _range(one) == status.upper()]
        whole = next((one for one in after if one.upper() == _range(status)), None)
        if parts:
            pairs += [Matched(status, one, "narrowed") for one in parts]
            told.update(parts)
        elif whole is not None:
            event = "widened" if whole in new else "folded"
            pairs.append(Matched(status, whole, event))
            told.add(whole)
        elif not succeeds(status) and _is_default(status, after):
            pairs.append(Matched(status, DEFAULT, "folded"))
        else:
            pairs.append(Matched(status, "", "removed"))
    for status in new:
        if status in told:
            continue
        whole = _holder(status, before)
        pairs.append(
            Matched(whole, status, "split") if whole else Matched("", status, "added")
        )
    return pairs


def succeeds(status: str) -> bool:
    """Whether a status is one of success."""
    return status[:1] == "2"


def _holder(status: str, statuses: list[str]) -> str:
    """What a status was declared by before it was declared itself."""
    for one in statuses:
        if one.upper() == _range(status):
            return one
    return DEFAULT if _is_default(status, statuses) else ""


def _is_default(status: str, statuses: list[str]) -> bool:
    """Whether ``default`` speaks of a status that is not declared itself: of success it
    does where no other one is.
    """
    if status == DEFAULT or DEFAULT not in statuses:
        return False
    return not (succeeds(status) and any(map(succeeds, statuses)))


def _range(status: str) -> str:
    """The range that a status is in, ``""`` for what is one itself."""
    return f"{status[0]}XX" if status.isdigit() else ""
