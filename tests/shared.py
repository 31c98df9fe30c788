"""The real documents and recordings beside the checkout, for tests that use them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

posix = pytest.mark.skipif(
    sys.platform == "win32",
    reason="needs what Windows has not: fork, signals, modes of files, links or sh",
)


def shared(path: str) -> Path:
    """The path of a file of `../shared`; skips the test where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"../shared/{path} is not there")
    return found
