"""What a comparison gives: changes, each with its level and whom it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal, TypeAlias

from specpress.utils.dataclass import dataclass

Level: TypeAlias = Literal["breaking", "warning", "info"]
Verdict: TypeAlias = Literal["breaking", "warning", "info", "none"]
Direction: TypeAlias = Literal["request", "response", "both", ""]
Step: TypeAlias = Literal["major", "minor", "patch", "none"]

RANK: Mapping[str, int] = {"none": 0, "info": 1, "warning": 2, "breaking": 3}
"""How much a level weighs, to find the worst of several."""

_GONE = ("operation-removed", "parameter-removed", "property-removed")
"""How the rules are called that take something away, whatever was announced before."""


@dataclass(frozen=True, slots=True)
class Reached:
    """An operation that a change reaches; `direction` says on which of its ways.

    `python` is its method in the generated package, as its manifest names it. Of a
    webhook `path` is its name; of a callback `method` and `path` are those of the
    operation that asks for it, and `name` is that of the callback.
    """

    method: str
    path: str
    id: str
    direction: Direction
    tags: tuple[str, ...] = ()
    python: str = ""
    kind: Literal["operation", "webhook", "callback"] = "operation"
    name: str = ""

    @property
    def label(self) -> str:
        """What it is called in a report."""
        if self.kind == "webhook":
            return f"webhook {self.name} ({self.method})"
        called = f"{self.method} {self.path}"
        return f"{called}, callback {self.name}" if self.kind == "callback" else called


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a document where a change was made, and which way what is there goes."""

    pointer: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Usage:
    """A line of the user's own code that uses what changed."""

    file: str
    line: int
    symbol: str
    text: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a change is accepted, and the day (ISO 8601) from which it is not any more."""

    reason: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One cause, said once.

    `pointer` is the JSON pointer (RFC 6901) of the place in the revision, or of the
    base where `removed`; `base_pointer` is the place in the base where both have it.
    `places` are all places where the same was done, `pointer` the first.
    `about` is what the first place is called, empty where the message says it by itself.
    `method` and `path` are those of the first operation that is reached, empty where
    none is. `effect` is ``wire`` for what is sent, ``code`` for what only renames
    something in the generated package, ``document`` for the rest. `python` are the
    symbols of the generated package that it touches.
    """

    id: str
    level: Level
    area: str
    method: str
    path: str
    pointer: str
    message: str
    advice: str
    direction: Direction
    effect: Literal["wire", "code", "document"]
    removed: bool
    places: tuple[Place, ...]
    base_pointer: str
    before: Any
    after: Any
    operations: tuple[Reached, ...] = ()
    python: tuple[str, ...] = ()
    usages: tuple[Usage, ...] = ()
    accepted: Acceptance | None = None
    about: str = ""
    fingerprint: str = ""
    """The same for the same change between other revisions of the two documents."""

    @property
    def counts(self) -> bool:
        """Whether the change takes part in the verdict."""
        return self.accepted is None

    @property
    def breaks_code(self) -> bool:
        """Whether a method, argument, attribute or class of the generated package is gone
        or called otherwise, which may break nobody on the wire.
        """
        return self.effect == "code" or self.id.startswith(_GONE)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes between two documents, the worst ones first."""

    changes: tuple[Change, ...]
    base: Side
    revision: Side
    notes: tuple[str, ...] = field(default=())
    """What the user should know beside: accepted changes that no longer occur …"""

    @property
    def verdict(self) -> Verdict:
        """The worst level of what is not accepted."""
        worst: Verdict = "none"
        for change in self.changes:
            if change.counts and RANK[change.level] > RANK[worst]:
                worst = change.level
        return worst

    @property
    def breaks_code(self) -> bool:
        """Whether code that uses the generated package has to be changed."""
        return self.verdict == "breaking" or any(
            change.counts and change.breaks_code for change in self.changes
        )

    @property
    def counts(self) -> Mapping[str, int]:
        """How many changes there are of each level, and how many are ``accepted``."""
        counts = {"breaking": 0, "warning": 0, "info": 0, "accepted": 0}
        for change in self.changes:
            counts[change.level if change.counts else "accepted"] += 1
        return counts

    @property
    def step(self) -> Step:
        """The step of the semantic version that the changes ask for (semver.org)."""
        steps: dict[Verdict, Step] = {
            "breaking": "major",
            "warning": "minor",
            "info": "minor" if self._adds else "patch",
            "none": "none",
        }
        return steps[self.verdict]

    @property
    def _adds(self) -> bool:
        """Whether something can be used that could not be used before."""
        return any(
            change.effect != "document"
            for change in self.changes
            if change.counts and change.level == "info"
        )


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents: where it came from and what it calls itself."""

    source: str
    title: str
    version: str
    raw: Mapping[str, Any] = field(repr=False)
    data: bytes = field(repr=False, default=b"")
    ignored_defaults: Mapping[str, str] = field(
        repr=False, default_factory=dict[str, str]
    )
    """Defaults that their own schema does not allow, by the pointer of the schema."""
    others: tuple[str, ...] = ()
    """The locations of the other files that the document consists of."""
