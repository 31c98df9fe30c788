"""What griffe finds between two generated packages is what the comparison predicted.

With ``SPECPRESS_GRIFFE=all`` also between two versions of the largest document.

A change names the method, the class or the attribute that it is about. With these goes what
is made of them: a variant of a method, and the classes of what is written without a name.
Such a class has another name, without a change of what is sent, where a schema gets one.
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator
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
_GHES = tuple(
    _SHARED / "corpus" / f"github.com__ghes-{name}.json" for name in ("2.19", "3.3")
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


def _unpredicted(broken: set[str], predicted: set[str], named: set[str]) -> set[str]:
    """What was broken without a word; `named` are the classes that schemas have."""
    owners = {_owner(symbol) for symbol in predicted}
    return {
        symbol
        for symbol in broken - predicted
        if not (
            _is_variant(symbol, predicted)
            if ".iter_" in symbol
            else _is_inside(symbol, owners, named)
        )
    }


def _is_variant(symbol: str, predicted: set[str]) -> bool:
    """Whether a method is a variant of one that was predicted."""
    group, name = symbol.split(".")
    rest = name.removeprefix("iter_")
    return any(
        re.fullmatch(rf"{group}\.([a-z]+_)?{rest}(\(.*)?", one) for one in predicted
    )


def _owner(symbol: str) -> str:
    """How the classes begin that are written in what a symbol stands for."""
    folder, *names = symbol.partition("(")[0].split(".")
    words = names if folder in ("models", "inputs") else [folder, *names]
    return "".join(words).replace("_", "").lower()


def _is_inside(symbol: str, owners: set[str], named: set[str]) -> bool:
    """Whether a symbol is (in) a class without a name of its own, inside of an owner."""
    class_ = symbol.split(".")[1]
    folded = class_.lower()
    return class_ not in named and any(map(folded.startswith, owners))


def _classes(package: Path) -> Iterator[ast.ClassDef]:
    for file in (package / "api_pkg" / "models").glob("*.py"):
        for node in ast.parse(file.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                yield node


def _fields_of(node: ast.ClassDef) -> frozenset[str]:
    return frozenset(
        ast.unparse(each.target)
        for each in node.body
        if isinstance(each, ast.AnnAssign)
    )


def _fields(package: Path, symbol: str) -> frozenset[str]:
    """The attributes of a model."""
    name = symbol.split(".")[1]
    return next(_fields_of(node) for node in _classes(package) if node.name == name)


def _all_fields(package: Path) -> set[frozenset[str]]:
    return {_fields_of(node) for node in _classes(package)}


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


@pytest.mark.skipif(os.environ.get("SPECPRESS_GRIFFE") != "all", reason="slow")
def test_what_breaks_between_two_versions_of_github(tmp_path: Path) -> None:
    old, new = (_generated(document, tmp_path / document.stem) for document in _GHES)
    comparison = diff(*_GHES)
    broken = {_symbol(path) for path in _breakages(old, new)}
    assert len(broken) > 100
    schemas = json.loads(_GHES[0].read_bytes())["components"]["schemas"]
    named = {"".join(w.title() for w in re.split("[^A-Za-z0-9]", n)) for n in schemas}
    left = _unpredicted(broken, _predicted(comparison), named)
    assert {one for one in left if _fields(old, one) not in _all_fields(new)} == set()
    assert _unpredicted(broken, set(), named) == broken


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
