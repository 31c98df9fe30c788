"""An overlay that is learned from half of the recordings, measured on the other half."""

from __future__ import annotations

import json
import os
from random import Random

from specpress.evidence.read import read_evidence
from specpress.learning.causes import Causes
from specpress.learning.contract import Contract
from specpress.learning.drift import observe
from specpress.learning.learn import Learned, learn
from tests.shared import ROOT, shared

from .recordings import recordings
from .strict import Object, Strict

_SEEDS = range(1, 1 + int(os.environ.get("SPECPRESS_HALVES", "2")))
DOCUMENT = ROOT / "specs/baserow/schema.json"


def _document() -> Object:
    value: Object = json.loads(DOCUMENT.read_bytes())
    return value


def _halves(seed: int) -> tuple[Learned, list[Object], list[Object]]:
    """What is learned from one half, and the exchanges of both."""
    rows = recordings()
    evidence = list(read_evidence([shared("recordings/baserow-1.35.3.jsonl")]))
    numbers = list(range(len(rows)))
    Random(seed).shuffle(numbers)
    first = sorted(numbers[: len(numbers) // 2])
    second = sorted(numbers[len(numbers) // 2 :])
    learned = learn(_document(), "3.0.3", lambda: [evidence[n] for n in first])
    return learned, [rows[n] for n in first], [rows[n] for n in second]


def _rate(document: Object, exchanges: list[Object]) -> float:
    strict = Strict(document)
    answers = [each for each in exchanges if 200 <= each["status"] < 300]
    return sum(map(strict.accepts, answers)) / len(answers)


def test_both_validators_say_the_same_of_what_is_published() -> None:
    strict = Strict(_document())
    contract = Contract(_document(), "3.0.3")
    evidence = read_evidence([shared("recordings/baserow-1.35.3.jsonl")])
    for row, each in zip(recordings(), evidence, strict=True):
        if not 200 <= row["status"] < 300:
            continue
        drift = observe(contract, [each], Causes(), walk=False)
        wrong = [c for c in drift.sorted(additions=False) if c.direction == "response"]
        assert strict.accepts(row) is not bool(wrong), row["label"]


def test_one_half_mends_the_other() -> None:
    both: list[float] = []
    for seed in _SEEDS:
        learned, first, second = _halves(seed)
        assert len(learned.actions) <= 1.5 * learned.causes
        assert learned.problems == []
        assert _rate(learned.document, first) >= 0.98
        assert _rate(_document(), second) < 0.6
        assert _rate(learned.document, second) >= 0.9
        answered = {e["operationId"] for e in first if 200 <= e["status"] < 300}
        shared_ones = [e for e in second if e["operationId"] in answered]
        both.append(_rate(learned.document, shared_ones))
    # a mistake that a half does not have cannot be learned from it
    assert min(both) >= 0.95
    assert sum(both) / len(both) >= 0.97
