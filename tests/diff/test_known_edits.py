"""Single edits whose verdict is known: on the wire, not by anyone's table."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specpress import Change, Comparison, diff
from specpress.diff.reports import rendered

_CASES = Path(__file__).parents[3] / "shared" / "cases"
_EDITS = sorted((_CASES / "diff").glob("*/meta.json"))
_WIRE = {
    "annotated-enum": ("info", [("old.yaml", "new.yaml")]),
    "byte-content-encoding": ("info", [("old.yaml", "new.yaml")]),
    "datetime-date": (
        "breaking",
        [
            ("answer-old.yaml", "answer-new.yaml"),
            ("request-old.yaml", "request-new.yaml"),
        ],
    ),
    "discriminator-mapping": ("breaking", [("old.yaml", "new.yaml")]),
    "one-of-types": ("info", [("old.yaml", "new.yaml")]),
    "write-only": ("breaking", [("old.yaml", "new.yaml")]),
}

pytestmark = pytest.mark.skipif(not _CASES.is_dir(), reason="no ../shared/cases")


@cache
def _compared(name: str) -> Comparison:
    folder = _CASES / "diff" / name
    return diff(folder / "base.yaml", folder / "revision.yaml")


@pytest.mark.parametrize("meta", _EDITS, ids=lambda file: file.parent.name)
def test_verdict(meta: Path) -> None:
    expected: dict[str, Any] = json.loads(meta.read_text(encoding="utf-8"))
    found = _compared(meta.parent.name)
    assert found.verdict in expected["accept"], [c.message for c in found.changes]


@pytest.mark.parametrize("name", sorted(_WIRE))
def test_edit_seen_on_the_wire(name: str) -> None:
    level, pairs = _WIRE[name]
    folder = _CASES / "wire" / f"diff-{name}"
    for old, new in pairs:
        found = diff(folder / old, folder / new).verdict
        assert found == level or (level == "info" and found == "none")


def test_a_webhook_is_named_in_each_report() -> None:
    for case in ("webhook-body", "webhook-removed-property"):
        found = _compared(f"webhook-or-callback-is-not-named--{case}")
        for form in ("text", "markdown", "changelog", "html", "github", "junit"):
            assert "orderCreated" in rendered(found, form), form


@pytest.mark.parametrize("case", ["inline-to-ref", "ref-to-other-ref"])
def test_a_schema_that_is_the_same_is_not_called_changed(case: str) -> None:
    for change in _compared(f"place-is-not-the-component--{case}").changes:
        assert change.pointer.startswith("/paths/"), change.message
        assert "A." not in change.message


def test_a_renamed_schema_below_all_of_is_a_rename() -> None:
    found = _compared("renamed-below-all-of--one").changes
    assert [change.id for change in found] == ["schema-renamed"]


@pytest.mark.parametrize("case", ["enum-value-removed", "max-length-increased"])
def test_an_entry_has_one_level_for_all_that_it_reaches(case: str) -> None:
    found = _compared(f"one-entry-two-levels--{case}").changes
    by_level: dict[str, list[Change]] = {}
    for change in found:
        by_level.setdefault(change.level, []).append(change)
        assert len({one.direction for one in change.operations}) == 1
    assert by_level.keys() == {"breaking", "info"}
