"""Applying overlays to a parsed document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from specpress.document.limits import MAX_DEPTH, MAX_OVERLAID, MAX_STEPS
from specpress.document.parse.text import depth
from specpress.document.values import ABSENT, Absent, Json, Object, child, pointer
from specpress.errors import Problem, ProblemKind, SpecpressError

from .overlay import Action, Overlay

if TYPE_CHECKING:
    from .jsonpath import Location, Queries


def apply(
    document: Object, overlays: Sequence[Overlay], source: str = ""
) -> list[Problem]:
    """Changes a document, in place, by each action in order.

    `source` is the document's path or URL. Gives what is wrong with the overlays, each
    action that selects nothing among it. Raises `SpecpressError`, naming the action,
    for one that cannot be applied or that goes beyond the limits.
    """
    if not overlays:
        return []
    from .jsonpath import Queries  # only overlays need python-jsonpath

    applying = _Applying(document, Queries(MAX_STEPS))
    problems: list[Problem] = []
    for overlay in overlays:
        problems += [*overlay.problems, *overlay.foreign(source)]
        for action in overlay.actions:
            try:
                matched = applying.apply(action, overlay.minor)
            except _InapplicableError as error:
                raise SpecpressError(
                    str(error), file=overlay.file, pointer=action.pointer
                ) from None
            if not matched:
                problems.append(
                    Problem(
                        ProblemKind.OVERLAY_UNMATCHED,
                        action.pointer,
                        f"expected something at {action.target}, found nothing",
                        "the action was left out",
                        overlay.file,
                    )
                )
    return problems


_SINGLE = "a single value"


class _InapplicableError(Exception):
    """Why an action cannot be applied, in one line."""


class _Applying:
    """A document that actions are applied to, with what they have used of the limits."""

    def __init__(self, document: Object, queries: Queries) -> None:
        self._document = document
        self._queries = queries
        self._added = 0

    def apply(self, action: Action, minor: int) -> bool:
        """Applies an action; False where its target selects nothing."""
        places = self._find(action.target)
        if not places:
            return False
        if action.kind == "remove":
            self._remove(places)
            return True
        value = (
            self._copied(str(action.value)) if action.kind == "copy" else action.value
        )
        self._admit(value, places)
        targets = [(place, self._at(place)) for place in places]
        if len({_kind(target) for _, target in targets}) > 1:
            raise _InapplicableError(
                f"expected {action.target} to select only objects, only arrays or only"
                " single values, found several kinds"
            )
        for place, target in targets:
            self._change(place, target, value, minor)
        return True

    def _find(self, query: str) -> list[Location]:
        from .jsonpath import QueryError

        try:
            return self._queries.find(query, self._document)
        except QueryError as error:
            raise _InapplicableError(
                f"expected a JSONPath query (RFC 9535), found {query[:200]!r}: {error}"
            ) from None

    def _at(self, place: Location) -> Json:
        value: Json = self._document
        for token in place:
            inner = child(value, token)
            assert not isinstance(inner, Absent)  # a query has just found it
            value = inner
        return value

    def _copied(self, query: str) -> Json:
        places = self._find(query)
        if len(places) != 1:
            raise _InapplicableError(
                f"expected one value at {query} to copy, found {len(places)}"
            )
        # a copy: it may be copied to a place inside itself
        return deepcopy(self._at(places[0]))

    def _admit(self, value: Json, places: Sequence[Location]) -> None:
        self._added += len(json.dumps(value)) * len(places)
        if self._added > MAX_OVERLAID:
            raise _InapplicableError(
                f"expected overlays that add at most {MAX_OVERLAID:,} bytes, found more"
            )
        if max(map(len, places)) + 1 + depth(value) > MAX_DEPTH:
            raise _InapplicableError(
                f"expected at most {MAX_DEPTH} levels of nesting, found more"
            )

    def _remove(self, places: Iterable[Location]) -> None:
        # From the end, as what follows in a list moves up, and inner ones first. Two
        # places first differ inside one object or list: both are keys, or both indices.
        for place in sorted(places, reverse=True):
            if not place:
                raise _InapplicableError("expected a part of the document, found all")
            holder = self._at(place[:-1])
            if isinstance(holder, list):
                del holder[int(place[-1])]
            else:
                assert isinstance(holder, dict)
                del holder[str(place[-1])]

    def _change(self, place: Location, target: Json, value: Json, minor: int) -> None:
        if isinstance(target, dict):
            if not isinstance(value, dict):
                raise _unfit(value, target, place)
            _merge(target, value, place)
        elif isinstance(target, list):
            # in 1.0 an update is always one entry
            joined = value if isinstance(value, list) and minor > 0 else [value]
            target += deepcopy(joined)
        else:
            if minor == 0:
                raise _InapplicableError(
                    "expected an object or an array (version 1.0), found a single value"
                    f" at {pointer(place)}"
                )
            if isinstance(value, dict | list):
                raise _unfit(value, target, place)
            self._replace(place, value)

    def _replace(self, place: Location, value: Json) -> None:
        holder = self._at(place[:-1])
        if isinstance(holder, list):
            holder[int(place[-1])] = value
        else:
            assert isinstance(holder, dict)
            holder[str(place[-1])] = value


def _merge(target: Object, value: Object, place: Location) -> None:
    """Merges an object into another; neither is nested beyond the limit."""
    for key, new in value.items():
        old = target.get(key, ABSENT)
        if isinstance(old, dict) and isinstance(new, dict):
            _merge(old, new, (*place, key))
        elif isinstance(old, list) and isinstance(new, list):
            old += deepcopy(new)
        elif not isinstance(old, Absent) and {_kind(old), _kind(new)} != {_SINGLE}:
            raise _unfit(new, old, (*place, key))
        else:
            target[key] = deepcopy(new)


def _unfit(new: Json, old: Json, place: Location) -> _InapplicableError:
    return _InapplicableError(
        f"expected {_kind(old)} for that at {pointer(place) or 'the root'}, found"
        f" {_kind(new)}"
    )


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else _SINGLE
