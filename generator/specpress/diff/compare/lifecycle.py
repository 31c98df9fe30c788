"""Deprecation, sunset dates and stability levels.

``x-sunset`` (on the model of RFC 8594) is the day after which something deprecated may
go, ``x-stability-level`` one of draft, alpha, beta and stable. A grace period, in days,
is how long something must stay after it was deprecated.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from specpress.diff.document import Raw
from specpress.diff.findings import Findings
from specpress.utils.dataclass import dataclass

LEVELS = ("draft", "alpha", "beta", "stable")
UNFINISHED = frozenset({"draft", "alpha"})
"""Nobody may rely on what is no more stable than this."""
SUNSET, STABILITY = "x-sunset", "x-stability-level"
SAID = ("deprecated", SUNSET, STABILITY)
"""The keywords that this is about."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, and the grace periods (days) of what is beta and of what is stable."""

    today: dt.date
    beta: int = 0
    stable: int = 0

    def grace(self, stability: str) -> int:
        """The grace period for a stability level; without one it is stable."""
        if stability in UNFINISHED:
            return 0
        return self.beta if stability == "beta" else self.stable

    def allows(self, sunset: dt.date, stability: str) -> bool:
        """Whether a sunset leaves enough time."""
        return sunset >= self.today + dt.timedelta(days=self.grace(stability))


def sunset_of(value: Any) -> dt.date | None:
    """The day that is written, None where it is none."""
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def removal_event(thing: Raw, calendar: Calendar) -> str:
    """How something was removed: announced or not, after its sunset or before."""
    if thing.get("deprecated") is not True:
        return "removed"
    if thing.get(SUNSET) is None:
        return "removed-deprecated"
    sunset = sunset_of(thing[SUNSET])
    if sunset is None:
        return "removed-unreadable-sunset"
    return "removed-deprecated" if calendar.today >= sunset else "removed-before-sunset"


def compare_deprecation(
    subject: str,
    before: Raw,
    after: Raw,
    where: tuple[str, str],
    findings: Findings,
    calendar: Calendar,
    stability: str,
    name: str = "",
) -> None:
    """Notes what changed in the deprecation of an operation or parameter."""
    was, now = before.get("deprecated") is True, after.get("deprecated") is True
    written = after.get(SUNSET)
    sunset = sunset_of(written) if written is not None else None
    if was and not now:
        findings.add(subject, "reactivated", *where, name=name)
    if not now:
        return
    if not was:
        event = _announced(written, sunset, calendar, stability)
        findings.add(subject, event, *where, name=name, after=written)
        return
    earlier = before.get(SUNSET)
    if earlier is None or earlier == written:
        return
    if written is None:
        findings.add(subject, "sunset-removed", *where, name=name, before=earlier)
    elif sunset is None:
        findings.add(subject, "sunset-unreadable", *where, name=name, after=written)
    elif not _later(earlier, sunset) and not calendar.allows(sunset, stability):
        values = {"before": earlier, "after": written}
        findings.add(subject, "sunset-too-early", *where, name=name, **values)
    elif not _later(earlier, sunset):
        values = {"before": earlier, "after": written}
        findings.add(subject, "sunset-brought-forward", *where, name=name, **values)


def _announced(
    written: Any, sunset: dt.date | None, calendar: Calendar, stability: str
) -> str:
    if written is None:
        missing = calendar.grace(stability) > 0
        return "deprecated-without-sunset" if missing else "deprecated"
    if sunset is None:
        return "sunset-unreadable"
    soon = calendar.grace(stability) > 0 and not calendar.allows(sunset, stability)
    return "sunset-too-early" if soon else "deprecated-with-sunset"


def _later(earlier: Any, sunset: dt.date) -> bool:
    before = sunset_of(earlier)
    return before is None or sunset >= before


def compare_stability(
    before: Raw, after: Raw, where: tuple[str, str], findings: Findings
) -> None:
    """Notes what changed in the stability level of an operation."""
    old, new = before.get(STABILITY), after.get(STABILITY)
    for value, place in ((new, where), (old, where)):
        if value is not None and value not in LEVELS:
            findings.add("operation.stability", "invalid", *place, after=value)
            return
    if old == new:
        return
    event = _stability_event(old, new)
    if event:
        findings.add("operation.stability", event, *where, before=old, after=new)


def _stability_event(old: Any, new: Any) -> str:
    """Without a level nothing is promised, so gaining one from there is no step."""
    if old not in LEVELS or old in UNFINISHED:
        return ""
    if new not in LEVELS:
        return "decreased" if old == "stable" else ""
    return "increased" if LEVELS.index(new) > LEVELS.index(old) else "decreased"


def compare_property(
    before: Raw,
    after: Raw,
    where: tuple[str, str],
    name: str,
    findings: Findings,
    calendar: Calendar,
) -> None:
    """Notes what changed in the deprecation and stability of a property.

    `before` and `after` are what is said about it, keyword by keyword.
    """
    old, new = before.get(STABILITY), after.get(STABILITY)
    compare_deprecation(
        "property", before, after, where, findings, calendar, str(new or ""), name
    )
    if old != new and old in LEVELS and new in LEVELS:
        rising = LEVELS.index(new) > LEVELS.index(old)
        event = "stability-increased" if rising else "stability-decreased"
        findings.add("property", event, *where, name=name, before=old, after=new)
