"""The page about the kinds of problems, and that no kind is left over."""

import re
from pathlib import Path

from specpress.document.problems_page import problems_page
from specpress.errors import ProblemKind

_ROOT = Path(__file__).parents[2]


def test_the_page_is_the_one_made_from_the_enum() -> None:
    # to write it: python -m specpress.document.problems_page > docs/problems.md
    page = _ROOT / "docs" / "problems.md"
    assert page.read_text(encoding="utf-8") == problems_page()


def test_every_kind_is_reported_somewhere() -> None:
    package = _ROOT / "generator" / "specpress"
    reported = {
        name
        for file in package.rglob("*.py")
        for name in re.findall(r"ProblemKind\.([A-Z_0-9]+)", file.read_text("utf-8"))
    }
    assert reported == {kind.name for kind in ProblemKind}


def test_every_kind_is_described_in_one_sentence() -> None:
    for kind in ProblemKind:
        assert re.fullmatch(r"[A-Z`].*\.", kind.description), kind
