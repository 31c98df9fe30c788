"""What griffe finds between two generated packages is what the comparison predicted."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import specpress
from specpress.diff import diff
from specpress.diff.model import Comparison

from .build_documents import compared
from .pairs import PAIRS

griffe = pytest.importorskip("griffe")

_SHARED = Path(__file__).parents[3] / "shared"
_BASEROW = tuple(
    _SHARED / "specs" / name for name in ("baserow-1.32.5.yaml", "baserow-1.35.3.json")
)
_KEY = re.compile(r"\['(.*)'\]$")
_RULES = (
    "operation-removed", "operation-removed-after-deprecation", "operation-added",
    "operation-id-changed", "group-changed", "parameter-removed",
    "parameter-removed-after-deprecation", "parameter-required-added",
    "parameter-optional-added", "parameter-became-required", "path-parameter-renamed",
    "request-body-required-added", "request-body-removed", "property-removed",
    "property-removed-read-only", "property-removed-write-only", "property-added",
    "schema-renamed", "schema-removed", "response-header-removed", "enum-value-added",
    "security-scheme-removed", "default-changed", "webhook-removed",
)  # fmt: skip


def _breakages(base: Path, revision: Path) -> list[str]:
    """The dotted paths, below the package, of what griffe calls broken."""
    old, new = (
        griffe.load("api_pkg", search_paths=[str(folder)])
        for folder in (base, revision)
    )
    found = [one.obj for one in griffe.find_breaking_changes(old, new)]
    return [
        one.path.removeprefix("api_pkg.")
        for one in found
        # which module of models a class is in is no part of the interface
        if not one.is_module and "_runtime" not in one.path
    ]


def _generated(document: Path, folder: Path) -> Path:
    specpress.generate(spec=str(document), output=str(folder), package="api_pkg")
    return folder


def _predicted(comparison: Comparison) -> set[str]:
    """The symbols that the changes name, as paths in the package without its modules."""
    return {
        _KEY.sub(r".\1", symbol.partition("(")[0])
        for change in comparison.changes
        for symbol in (*change.python, *(one.python for one in change.operations))
    }


def _symbol(path: str) -> str:
    """``group.method`` or ``models.Class.attribute`` for a path in the package."""
    folder, module, *rest = path.split(".")
    if folder in ("client", "server"):
        return f"{module}.{rest[-1]}"
    return ".".join((folder, *rest))


@pytest.mark.skipif(not _SHARED.is_dir(), reason="no ../shared")
def test_what_breaks_between_two_versions_of_baserow(tmp_path: Path) -> None:
    old, new = (_generated(document, tmp_path / document.stem) for document in _BASEROW)
    comparison = diff(*_BASEROW)
    broken = {_symbol(path) for path in _breakages(old, new)}
    assert len(broken) > 20
    assert broken - _predicted(comparison) == set()
    assert comparison.breaks_code


def _pairs() -> list[Any]:
    return [pytest.param(*PAIRS[rule], id=rule) for rule in _RULES]


@pytest.mark.parametrize(("base", "revision"), _pairs())
def test_nothing_breaks_that_was_not_predicted(
    base: dict[str, Any], revision: dict[str, Any], tmp_path: Path
) -> None:
    folders: list[Path] = []
    for name, document in (("base", base), ("revision", revision)):
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        folders.append(_generated(file, tmp_path / name))
    if _breakages(*folders):
        assert compared(base, revision).breaks_code
