"""From evidence to an overlay that makes a document say what really happens."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Final

from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import Overlay, parse
from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object, tokens_of
from specpress.errors import Problem
from specpress.evidence.exchange import Observation

from .actions import EVIDENCE, LearnedAction, actions_of
from .causes import Cause, Causes
from .contract import Contract
from .deviations import Deviation, DeviationKind
from .drift import Drift, Validity, observe
from .edits import Unmended
from .located import Tokens, value_at
from .mend import Mending, mend
from .placing import Placing
from .retype import EACH
from .siblings import generalised
from .strict_schemas import Direction

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
    drift = observe(contract, evidence(), _causes(contract))
    walkers = drift.coverage.walkers
    result = Learned(drift.validity, drift.validity, document=document)
    contradictions: dict[str, None] = {}
    done: set[str] = set()
    mended: set[object] = set()
    known = bytearray(drift.valid)
    for number in range(MAX_ROUNDS):
        wanted, result.unmended = _wanted(drift, options)
        if not wanted:
            break
        placing = Placing(contract, walkers)
        mending: Mending = mend(drift, wanted, enums=options.enums, declared=placing)
        result.unmended += mending.unmended
        contradictions.update(mending.contradictions)
        drift.coverage.walkers = walkers
        edits = generalised(mending.edits, drift) if number == 0 else mending.edits
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
            contract, evidence(), _causes(contract), walk=False, known=known
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


# -- declared schemas that undeclared values may be of -----------------------------------


def _causes(contract: Contract) -> Causes:
    return Causes(_Candidates(contract).of, _accepts(contract))


def _accepts(contract: Contract) -> Callable[[Direction, Tokens, Json], bool]:
    def accepts(direction: Direction, tokens: Tokens, value: Json) -> bool:
        if tokens[-1] != EACH:
            return bool(contract.validator(direction, tokens).is_valid(value))
        validator = contract.validator(direction, tokens[:-1])
        return isinstance(value, list) and all(map(validator.is_valid, value))

    return accepts


class _Candidates:
    """Finds the declared schemas that are worth trying, the likeliest first."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        schemas = mapping(mapping(contract.document.get("components")).get("schemas"))
        self._components: dict[str, list[str]] = {}
        for name in sorted(schemas):
            if isinstance(schemas[name], dict):
                self._components.setdefault(_plain(name), []).append(name)

    def of(self, deviation: Deviation, operation: str) -> list[Tokens]:
        if deviation.kind is DeviationKind.STATUS:
            return self._of_responses(operation, deviation.keyword)
        if deviation.kind is DeviationKind.DISCRIMINATOR and deviation.detail:
            union = mapping(value_at(self._contract.document, deviation.place))
            return [
                tokens_of(reference[1:])
                for key in ("oneOf", "anyOf")
                for each in union.get(key, ())
                if (reference := str(mapping(each).get("$ref", ""))).startswith("#")
            ]
        if deviation.kind is DeviationKind.TYPE and deviation.chain:
            site = deviation.chain[0]
            named = [
                ("components", "schemas", name)
                for each in _names(site)
                for name in self._components.get(each, ())
                if ("components", "schemas", name) != site
            ]
            lists = [(*each, EACH) for each in named]
            declared = [(*site, EACH)] if site != deviation.place else []
            return [*declared, *named, *lists]
        return []

    def _of_responses(self, operation: str, status: str) -> list[Tokens]:
        """What is declared for other statuses of the same class."""
        known = self._contract.by_id.get(operation)
        found: list[Tokens] = []
        for key, response in known.responses.items() if known else ():
            if key[:1] == status[:1] and key != "default":
                for name in mapping(response.value.get("content")):
                    schema = response.at("content", name, "schema")
                    if "json" in name and schema.value:
                        found.append(schema.tokens)
        return found


def _names(site: Tokens) -> list[str]:
    """What a component may be called whose values are at a place."""
    names = [each for each in site if each not in ("items", "schema")]
    name = _plain(str(names[-1])) if names else ""
    singular = (
        re.sub("ies$", "y", name) if name.endswith("ies") else name.removesuffix("s")
    )
    bases = dict.fromkeys((name, singular))
    return [base + suffix for base in bases for suffix in ("", "enum")]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
