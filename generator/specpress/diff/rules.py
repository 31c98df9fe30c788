"""The rules: one table, a line a rule, in ``rules.csv`` beside this module.

A rule looks at a *subject* (``schema.maxLength``, ``parameter.style``) and fires on an
*event* (``decreased``, ``removed``). Its level depends on the way a value goes: in a
`request` body, in a request `parameter`, in a `response`; a rule about something that
goes no way has only one `level`. An empty level means that nothing is said.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from specpress.utils.dataclass import dataclass

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

_MEANINGS = frozenset(
    {"schema.default", "schema.discriminator", "schema.x-extensible-enum"}
)
"""What is said of values beside which ones there are."""
_ALTERNATIVES = frozenset({"schema.oneOf", "schema.anyOf"})
"""What is said though the values are the same: the generated types are others."""
_ABOUT_PRESENCE = frozenset(
    {
        "required", "required-with-default", "optional", "required-added",
        "required-with-default-added", "added-to-closed",
        "optional-removed-and-refused", "required-removed-and-refused",
    }
)  # fmt: skip

TABLE = Path(__file__).with_name("rules.csv")


class Way(NamedTuple):
    """A direction in which values go, and what is proven of all that go so.

    `proof` is ``harmless`` where all that is sent is expected, ``same`` where the values
    are the same ones as before.
    """

    direction: str
    proof: Literal["", "harmless", "same"] = ""


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

    def at(self, way: Way) -> str:
        """The level for a way of values, of which something may be proven."""
        level = self.of(way.direction)
        if not self.about_values or way.proof == "":
            return level
        spoken = way.proof == "harmless" or self.subject in _ALTERNATIVES
        return "info" if level and spoken else ""

    @property
    def about_values(self) -> bool:
        """Whether the rule is about which values there are: then a proof overrules it."""
        if self.subject == "property":
            return self.event in _ABOUT_PRESENCE
        return self.subject.startswith("schema.") and self.subject not in _MEANINGS

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
