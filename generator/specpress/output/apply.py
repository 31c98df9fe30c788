"""Carries out a plan."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ..problems import SpecpressError
from .manifest import MANIFEST
from .plan import Plan


def apply(plan: Plan, *, force: bool = False) -> None:
    """Writes, replaces and removes what the plan says.

    Each file is replaced in one step, the manifest last, so that an interrupted run is
    one that the next run completes. Raises `SpecpressError` where files were edited by
    hand and `force` is not given; then nothing at all is changed.
    """
    if plan.edited and not force:
        listed = ", ".join(plan.edited[:5])
        more = f" and {len(plan.edited) - 5} more" if len(plan.edited) > 5 else ""
        raise SpecpressError(
            f"edited by hand, or not written by specpress: {listed}{more}",
            file=str(plan.folder),
            cure="undo the edits, or overwrite them with --force",
        )
    try:
        for path, text in plan.written.items():
            if path != MANIFEST:
                _replace(plan.folder / path, text)
        for path in plan.removed:
            (plan.folder / path).unlink(missing_ok=True)
            _remove_empty(plan.folder, (plan.folder / path).parent)
        if MANIFEST in plan.written:
            _replace(plan.folder / MANIFEST, plan.written[MANIFEST])
    except OSError as error:
        raise SpecpressError(
            f"the package cannot be written: {error.strerror}",
            file=str(error.filename or plan.folder),
            cure="free space or give another output folder, then generate again",
        ) from error


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".specpress-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _remove_empty(folder: Path, parent: Path) -> None:
    """Removes folders that a removed file leaves empty, caches of Python's aside."""
    while parent != folder and parent.is_dir():
        rest = [entry for entry in parent.iterdir() if entry.name != "__pycache__"]
        if rest:
            return
        for cache in parent.glob("__pycache__/*.pyc"):
            cache.unlink(missing_ok=True)
        for entry in parent.iterdir():
            entry.rmdir()
        parent.rmdir()
        parent = parent.parent
