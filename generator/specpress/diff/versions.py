"""Whether the version of the document says what happened to it (semver.org)."""

from __future__ import annotations

import re

from .model import Change, Place, Verdict
from .rules import rules

_VERSION = re.compile(r"v?(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")


def version_change(before: str, after: str, verdict: Verdict) -> Change | None:
    """What is wrong with the step between two versions, None if nothing is.

    Only what breaks asks for a step. Versions that are not semantic are left alone.
    """
    old, new = _numbers(before), _numbers(after)
    if verdict != "breaking" or old is None or new is None:
        return None
    if new < old:
        return _change("decreased", before, after)
    if new == old:
        return _change("not-bumped", before, after)
    # before 1.0.0 a step of the second number may break
    enough = new[0] > old[0] or (old[0] == 0 and new[:2] > old[:2])
    return None if enough else _change("major-not-bumped", before, after)


def _numbers(version: str) -> tuple[int, ...] | None:
    match = _VERSION.fullmatch(version.strip())
    return tuple(map(int, match.groups())) if match else None


def _change(event: str, before: str, after: str) -> Change:
    rule = rules()["version", event]
    return Change(
        id=rule.id, level="info", area=rule.area, method="", path="",
        pointer="/info/version", message=rule.message.format(before=before, after=after),
        advice=rule.advice, direction="", effect="document", removed=False,
        places=(Place("/info/version", ""),), base_pointer="/info/version",
        before=before, after=after,
    )  # fmt: skip
