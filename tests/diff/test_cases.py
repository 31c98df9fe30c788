"""The verdicts of oasdiff over its own cases: ours are the same, or say why not."""

from __future__ import annotations

import csv
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specpress.diff import diff

_CASES = Path(__file__).parents[3] / "shared" / "diff-cases"
_DECLARED = Path(__file__).with_name("declared.csv")

pytestmark = pytest.mark.skipif(not _CASES.is_dir(), reason="no ../shared/diff-cases")


@cache
def _declared() -> dict[str, dict[str, str]]:
    with _DECLARED.open(encoding="utf-8", newline="") as lines:
        return {row["case"]: row for row in csv.DictReader(lines)}


def _cases() -> list[dict[str, Any]]:
    if not _CASES.is_dir():
        return []
    lines = (_CASES / "cases.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["case"])
def test_verdict(case: dict[str, Any]) -> None:
    data = _CASES / "data"
    found = diff(data / case["base"], data / case["revision"])
    declared = _declared().get(case["case"])
    if declared is None:
        assert found.verdict == case["verdict"], [c.message for c in found.changes]
        return
    # a declared difference that no longer occurs has to be taken out of the file
    assert (declared["oasdiff"], declared["ours"]) == (case["verdict"], found.verdict)
    assert declared["ours"] != declared["oasdiff"]
    assert declared["reason"]


def test_declared_differences_are_cases() -> None:
    assert _declared().keys() <= {case["case"] for case in _cases()}
