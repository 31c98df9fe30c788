"""From evidence to an overlay that makes a document say what really happens."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import field
from typing import Final

from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import Overlay, parse
from specpress.document.values import Json, Object
from specpress.errors import Problem
from specpress.evidence.exchange import Observation
from specpress.utils.dataclass import dataclass

from .actions import EVIDENCE, LearnedAction, actions_of
from .candidates import candidate_causes
from .causes import Cause, Causes
from .contract import Contract
from .deviations import DeviationKind
from .drift import Drift, Validity, observe
from .edits import Unmended
from .mend import Mending, mend
from .placing import Placing
from .siblings import generalised

MAX_ROUNDS: Final = 12
"""Rounds: what is mended shows what is behind it."""
ADDITIONS: Final = frozenset({DeviationKind.PARAMETER, DeviationKind.PROPERTY})
"""Kinds that are learned only where they are asked for: exchanges are valid without."""


@dataclass(frozen=True, slots=True)
class LearnOptions:
    """How much is learned.

    Causes with fewer exchanges than `min_exchanges` are left as they are, so are kinds
    that are not `only`. With `enums`, texts of which there are few are enums.
    """

    min_exchanges: int = 1
    only: frozenset[DeviationKind] = frozenset(DeviationKind) - ADDITIONS
    enums: bool = False


@dataclass(slots=True)
class Learned:
    """The result: actions, validity before and after, and what is left."""

    before: Validity
    after: Validity
    actions: list[LearnedAction] = field(default_factory=list[LearnedAction])
    unmended: list[Unmended] = field(default_factory=list[Unmended])
    contradictions: list[str] = field(default_factory=list[str])
    causes: int = 0
    """How many causes were mended."""
    document: Object = field(default_factory=dict[str, Json])
    """The document with the actions applied."""
    problems: list[Problem] = field(default_factory=list[Problem])
    """Actions that match nothing."""


def learn(
    document: Object,
    version: str,
    evidence: Callable[[], Iterable[Observation]],
    options: LearnOptions | None = None,
) -> Learned:
    """Learn an overlay for a parsed document of OpenAPI 3.x from evidence.

    `evidence` is read several times. The document is not changed. Nothing that was valid
    becomes invalid: an action only widens.
    """
    options = options or LearnOptions()
    document = deepcopy(document)
    contract = Contract(document, version)
    drift = observe(contract, evidence(), candidate_causes(contract))
    walkers = drift.coverage.walkers
    result = Learned(drift.validity, drift.validity, document=document)
    contradictions: dict[str, None] = {}
    done: set[str] = set()
    mended: set[object] = set()
    known = bytearray(drift.valid)
    for _ in range(MAX_ROUNDS):
        wanted, result.unmended = _wanted(drift, options)
        if not wanted:
            break
        placing = Placing(contract, walkers)
        mending: Mending = mend(drift, wanted, enums=options.enums, declared=placing)
        result.unmended += mending.unmended
        contradictions.update(mending.contradictions)
        drift.coverage.walkers = walkers
        edits = generalised(mending.edits, drift)
        actions = actions_of(edits, document)
        fresh = [each for each in actions if _text(each) not in done]
        if not fresh:
            reason = "what was learned does not make it valid"
            given_up = {id(each.cause) for each in result.unmended}
            result.unmended += [
                Unmended(cause, reason) for cause in wanted if id(cause) not in given_up
            ]
            break
        done |= {_text(each) for each in fresh}
        mended |= {cause.key for each in fresh for cause in each.causes}
        result.problems += apply(document, [overlay_of(fresh)])
        result.actions += fresh
        contract = Contract(document, version)
        drift = observe(
            contract, evidence(), candidate_causes(contract), walk=False, known=known
        )
        known = bytearray(drift.valid)
    result.causes = len(mended)
    result.contradictions = list(contradictions)
    if result.actions:
        # what was valid before is looked at once more: nothing may have become narrower
        final = observe(contract, evidence(), Causes(), walk=False)
        result.after = final.validity
    return result


def overlay_of(actions: Iterable[LearnedAction]) -> Overlay:
    """The overlay with these actions."""
    value: Object = {
        "overlay": "1.1.0",
        "info": {"title": "Learned", "version": "1"},
        "actions": [each.value for each in actions],
    }
    return parse(json.dumps(value).encode(), "what was learned")


def _text(action: LearnedAction) -> str:
    plain = {
        k: v for k, v in action.value.items() if k not in (EVIDENCE, "description")
    }
    return json.dumps(plain, sort_keys=True)


def _wanted(drift: Drift, options: LearnOptions) -> tuple[list[Cause], list[Unmended]]:
    wanted: list[Cause] = []
    left: list[Unmended] = []
    for cause in drift.sorted():
        if cause.kind not in options.only:
            if not cause.kind.is_addition:
                left.append(Unmended(cause, "its kind is not among those asked for"))
        elif cause.exchanges < options.min_exchanges:
            left.append(
                Unmended(cause, f"fewer than {options.min_exchanges} exchanges")
            )
        else:
            wanted.append(cause)
    return wanted, left
