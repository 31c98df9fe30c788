"""Running Python programs on a document or its package."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from .results import ROOT


class ProgramError(Exception):
    """A program failed or took too long; says which, with the end of what it wrote."""


def run(words: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments. ProgramError if it takes longer than allowed."""
    paths = {"PYTHONPATH": str(ROOT / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        return subprocess.run(
            [sys.executable, *words],
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
            env={**os.environ, **paths},
        )
    except subprocess.TimeoutExpired:
        raise ProgramError(f"takes longer than {seconds:.0f} s") from None


def printed(words: Sequence[str], seconds: float) -> str:
    """Run Python and give what it prints. ProgramError if it fails."""
    done = run(words, seconds)
    if done.returncode != 0:
        raise ProgramError(done.stderr.strip()[-1000:] or f"status {done.returncode}")
    return done.stdout
