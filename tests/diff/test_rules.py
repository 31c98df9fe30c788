"""Every rule has a minimal pair, and nothing else is said about it."""

from __future__ import annotations

import datetime as dt

import pytest

from specpress.config.diff_settings import DiffSettings
from specpress.diff.rules import rules

from .build_documents import compared
from .pairs import PAIRS

_GRACE = DiffSettings.model_validate({"grace": {"beta": 31, "stable": 180}})
_STRICT = ("deprecated-without-sunset", "sunset-too-early")
_FIELDS = ("{name}", "{before}", "{after}", "{in}")
_TODAY = dt.date(2030, 1, 1)


def test_every_rule_has_a_pair() -> None:
    assert {rule.id for rule in rules().values()} == PAIRS.keys()


@pytest.mark.parametrize("rule", sorted(PAIRS))
def test_pair(rule: str) -> None:
    settings = _GRACE if rule.endswith(_STRICT) else None
    found = compared(*PAIRS[rule], settings=settings, today=_TODAY)
    # what a version says about a change is beside the change itself
    beside = {"operation-removed"} if rule.startswith("version-") else set[str]()
    assert {change.id for change in found.changes} - beside == {rule}
    for change in found.changes:
        assert not any(field in change.message for field in _FIELDS)


@pytest.mark.parametrize("rule", sorted(PAIRS))
def test_a_document_and_itself(rule: str) -> None:
    for document in PAIRS[rule]:
        assert compared(document, document, today=_TODAY).changes == ()


@pytest.mark.parametrize("rule", sorted(PAIRS))
def test_rule_of_levels(rule: str) -> None:
    entry = next(one for one in rules().values() if one.id == rule)
    levels = {entry.level, entry.request, entry.parameter, entry.response} - {""}
    assert levels <= {"breaking", "warning", "info"}
    assert levels
    assert bool(entry.level) != bool(entry.request or entry.parameter or entry.response)
    assert entry.message
