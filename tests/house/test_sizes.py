"""A file is read in one sitting: it has no more than 400 lines."""

from __future__ import annotations

from tests.shared import ROOT

_MOST = 400
_GENERATED = ROOT / "generator/specpress/baserow/api"
"""A package that specpress generated for itself: its lines are those of templates."""


def test_no_file_is_long() -> None:
    files = [
        path
        for room in ("generator", "templates")
        for path in (ROOT / room).rglob("*.py")
        if not path.is_relative_to(_GENERATED)
    ]
    assert files
    lengths = {str(path.relative_to(ROOT)): _lines(path.read_text()) for path in files}
    assert {name: n for name, n in lengths.items() if n > _MOST} == {}


def _lines(text: str) -> int:
    return text.count("\n")
