"""The page about the rules is generated from their table."""

from __future__ import annotations

from pathlib import Path

from specpress.diff.rules_page import rules_page

_PAGE = Path(__file__).parents[2] / "docs" / "diff-rules.md"


def test_page_is_up_to_date() -> None:
    # to write it: python -m specpress.diff.rules_page > docs/diff-rules.md
    assert _PAGE.read_text(encoding="utf-8") == rules_page()
