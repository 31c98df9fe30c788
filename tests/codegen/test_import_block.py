"""Import blocks: ruff's isort rules and black are content with them."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import black
import pytest

from specpress.codegen.source.imports import Import, from_import, imports

_MODULE = ("typing", "Any", None), ("typing", "TYPE_CHECKING", None)
_MODEL: list[Import] = [
    *_MODULE,
    ("__future__", "annotations", None),
    ("datetime", None, "dt"),
    ("typing", "Literal", None),
    ("collections.abc", "Sequence", None),
    ("collections", None, None),
    ("pydantic", "BaseModel", None),
    ("httpx", None, None),
    (".._runtime.models.model", "Field", None),
    (".._runtime.models.model", "Model", None),
    (".user", "User", None),
    (".user", "User", "User"),
    (".user", "user_name", None),
    (".user", "USERS", None),
    (".", "models", None),
    (".", "inputs", "given"),
    ("..", "_private", None),
    (".item10", "Item", None),
    (".item9", "Item", None),
    (".item_1", "Item", None),
    (".Item", "item10", None),
    (".Item", "item9", None),
    (".Item", "item09", None),
    (".Item", "Item_a", None),
    (".Item", "ItemA", None),
    (".Item", "É", None),
    (".Item", "A", None),
    (".Item", "AB", None),
    (".Item", "_Ab", None),
]
_RUFF = Path(sys.executable).with_name("ruff")


def _ruff(text: str, line_length: int) -> str:
    """The text as ruff would have it."""
    command = str(_RUFF) if _RUFF.exists() else shutil.which("ruff")
    if command is None:
        pytest.skip("ruff is not installed")
    options = ["--isolated", "--select=I", "--fix", "--quiet", "--target-version=py311"]
    name = "--stdin-filename=package/models/module.py"
    length = f"--line-length={line_length}"
    result = subprocess.run(
        [command, "check", *options, length, name, "-"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout


@pytest.mark.parametrize("line_length", [60, 88])
@pytest.mark.parametrize("seed", range(4))
def test_ruff_and_black_change_nothing(seed: int, line_length: int) -> None:
    shuffled = random.Random(seed)
    names = shuffled.sample(_MODEL, len(_MODEL) - 4 * seed)
    text = imports(names, line_length=line_length) + "\n"
    assert _ruff(text, line_length) == text
    assert black.format_str(text, mode=black.Mode(line_length=line_length)) == text


def test_a_block_for_type_checkers() -> None:
    block = imports(
        [(".b", "B", None), (".a", "A" * 60, None)], indent=4, line_length=60
    )
    text = (
        "from typing import TYPE_CHECKING\n\n"
        f"if TYPE_CHECKING:\n{block}\n\n\nclass C: ...\n"
    )
    assert block.startswith("    from .a import (\n        AAAA")
    assert _ruff(text, 60) == text
    assert black.format_str(text, mode=black.Mode(line_length=60)) == text


def test_order_and_repetition_do_not_matter() -> None:
    assert imports([*reversed(_MODEL), *_MODEL], line_length=88) == imports(
        _MODEL, line_length=88
    )


def test_no_imports_no_block() -> None:
    assert imports([], line_length=88) == ""


def test_a_from_import_keeps_its_order() -> None:
    assert from_import(".x", ["b as c", "a"], line_length=88) == (
        "from .x import b as c, a"
    )
