"""The rules: one table, a line a rule, in ``rules.csv`` beside this module.

A rule looks at a *subject* (``schema.maxLength``, ``parameter.style``) and fires on an
*event* (``decreased``, ``removed``). Its level depends on the way a value goes: in a
`request` body, in a request `parameter`, in a `response`; a rule about something that
goes no way has only one `level`. An empty level means that nothing is said.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .model import RANK

_COLUMN = {
    "request": "request",
    "form": "request",
    "parameter": "parameter",
    "response": "response",
    "text": "response",
}
_KIND = {"unsent": "request", "unreceived": "response"}
"""What is not sent after all can break nobody, but it is said."""

TABLE = Path(__file__).with_name("rules.csv")


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table."""

    id: str
    area: str
    subject: str
    event: str
    level: str
    request: str
    parameter: str
    response: str
    message: str
    advice: str

    def of(self, direction: str) -> str:
        """The level for a direction; ``""``: nothing is said."""
        if self.level:
            return self.level
        kind = _KIND.get(direction)
        if kind is not None:
            return "info" if getattr(self, kind) else ""
        return str(getattr(self, _COLUMN[direction])) if direction else ""

    @property
    def worst(self) -> str:
        """The highest of its levels."""
        levels = (self.level, self.request, self.parameter, self.response)
        return max(levels, key=lambda level: RANK.get(level, 0))


@cache
def rules() -> Mapping[tuple[str, str], Rule]:
    """All rules, by subject and event."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        found = [Rule(**row) for row in csv.DictReader(lines)]
    return {(rule.subject, rule.event): rule for rule in found}
