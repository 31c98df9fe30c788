"""Edits of a document: where, what, and the causes that they mend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import Literal

from specpress.document.values import Json, Object
from specpress.utils.dataclass import dataclass

from .causes import Cause
from .deviations import DeviationKind
from .located import Tokens


@dataclass(slots=True)
class Edit:
    """One change: merged into what is at `place`, or the removal of fields of it.

    `names` are the fields that are removed, or with `members` the members of its list
    `names[0]`.
    """

    kind: Literal["update", "remove"]
    place: Tokens
    sentence: str
    causes: list[Cause] = field(default_factory=list[Cause])
    value: Object = field(default_factory=dict[str, Json])
    names: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def kinds(self) -> set[DeviationKind]:
        """The kinds of deviations that it mends."""
        return {cause.kind for cause in self.causes}


@dataclass(frozen=True, slots=True)
class Unmended:
    """A cause that no action mends, and why."""

    cause: Cause
    reason: str


def joined(edits: Iterable[Edit]) -> list[Edit]:
    """The same edits with those of one place and kind as one, where nothing is lost."""
    known: dict[tuple[str, Tokens, bool, str], Edit] = {}
    result: list[Edit] = []
    for edit in edits:
        listed = edit.names[0] if edit.members else ""
        key = (edit.kind, edit.place, bool(edit.members), listed)
        before = known.get(key)
        if before is None or (edit.kind == "update" and not _add(before, edit)):
            known[key] = edit
            result.append(edit)
            continue
        if edit.kind == "remove" and edit.members:
            before.members = tuple(sorted({*before.members, *edit.members}))
        elif edit.kind == "remove":
            before.names = tuple(sorted({*before.names, *edit.names}))
        if edit.sentence not in before.sentence:
            before.sentence = f"{before.sentence} {edit.sentence}"
        before.causes += [each for each in edit.causes if each not in before.causes]
    return result


def _add(before: Edit, edit: Edit) -> bool:
    """Take an update into another, where they speak of different fields."""
    merged = dict(before.value)
    for key, value in edit.value.items():
        old = merged.get(key)
        if key not in merged or old == value:
            merged[key] = value
        elif isinstance(old, list) and isinstance(value, list):
            merged[key] = [*old, *(each for each in value if each not in old)]
        elif isinstance(old, dict) and isinstance(value, dict):
            if old.keys() & value.keys():
                return False
            merged[key] = {**old, **value}
        else:
            return False
    before.value = merged
    return True
