"""What is found while two documents are compared, before it is known whom it reaches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import Any

from specpress.utils.dataclass import dataclass

from .rules import Rule, rules

REQUEST, FORM, PARAMETER = "request", "form", "parameter"
RESPONSE, TEXT = "response", "text"
UNSENT, UNRECEIVED = "unsent", "unreceived"
SENT = frozenset({REQUEST, FORM, PARAMETER, UNSENT})
RECEIVED = frozenset({RESPONSE, TEXT, UNRECEIVED})
DIRECTIONS = (REQUEST, FORM, PARAMETER, RESPONSE, TEXT, UNSENT, UNRECEIVED)
"""The ways a value goes. A *form* is a request body, a *text* a header or body of a
response, whose values have no type of their own as those of JSON do. What is *unsent* is
only read but stands in the schema of a request, what is *unreceived* is the opposite."""
UNTYPED = frozenset({FORM, PARAMETER, TEXT})
TYPED = frozenset({REQUEST, RESPONSE, UNSENT, UNRECEIVED})


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that fired at a place.

    `only` are the directions that it is about, all where it is empty.
    """

    rule: Rule
    pointer: str
    base_pointer: str
    removed: bool
    name: str
    before: Any
    after: Any
    only: frozenset[str]
    inside: tuple[str, ...] = ()
    """The keys from the place to the schema in question, where that is not written there."""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two findings the same one."""
        return (
            self.rule.id,
            self.base_pointer if self.removed else self.pointer,
            self.name,
            repr(self.before),
            repr(self.after),
            *self.inside,
        )


@dataclass(slots=True)
class Findings:
    """Findings, in the order in which they were made."""

    found: list[Finding] = field(default_factory=list[Finding])

    def add(
        self,
        subject: str,
        event: str,
        base: str,
        revision: str,
        *,
        name: str = "",
        before: Any = None,
        after: Any = None,
        only: Iterable[str] = (),
    ) -> None:
        """Notes that `event` happened to `subject`.

        `base` and `revision` are the pointers of the place in the two documents, one of
        them empty where it is in the other only.
        """
        rule = rules()[subject, event]
        self.found.append(
            Finding(
                rule, revision, base, not revision, name, before, after, frozenset(only)
            )
        )
