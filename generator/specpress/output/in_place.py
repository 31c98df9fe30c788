"""Replace a package file by file, where its folder cannot be exchanged as a whole.

All new files are written beside the old ones first, then a journal: from there on the
change is finished whatever happens, by the next run if need be. A reader that comes
between can see a mixture; that is why `swap` is tried first.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from specpress.errors import SpecpressError

from .plan import Plan
from .swap import CACHE

JOURNAL = ".journal.specpress"


def replace_files(plan: Plan) -> None:
    """Carries out `plan` file by file. Raises OSError, with nothing changed."""
    pending: list[Path] = []
    try:
        for path, text in plan.written.items():
            file = plan.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            pending.append(_pending(file))
            pending[-1].write_bytes(text.encode())
            if file.exists():
                shutil.copymode(file, pending[-1])
        journal = plan.folder / JOURNAL
        pending.append(_pending(journal))
        steps = {"written": list(plan.written), "removed": list(plan.removed)}
        pending[-1].write_bytes(json.dumps(steps).encode())
        pending[-1].replace(journal)
    except BaseException:
        for file in pending:
            file.unlink(missing_ok=True)
        raise
    recover(plan.folder)


def recover(folder: Path) -> None:
    """Finishes what the journal says, if there is one; removes what never got so far."""
    journal = folder / JOURNAL
    if journal.exists():
        steps = _steps(journal)
        for path in steps["written"]:
            if _pending(folder / path).exists():
                _pending(folder / path).replace(folder / path)
        for path in steps["removed"]:
            (folder / path).unlink(missing_ok=True)
            _remove_empty(folder, (folder / path).parent)
        journal.unlink()
    for left in folder.rglob(".*.specpress"):
        left.unlink(missing_ok=True)


def _pending(file: Path) -> Path:
    return file.with_name(f".{file.name}.specpress")


def _steps(journal: Path) -> Mapping[str, list[str]]:
    try:
        steps = json.loads(journal.read_bytes())
        return {
            key: [str(path) for path in steps[key]] for key in ("written", "removed")
        }
    except (ValueError, KeyError, TypeError) as error:
        raise SpecpressError(
            "the journal of an interrupted run cannot be read",
            file=str(journal),
            hint="delete it and generate with --force",
        ) from error


def _remove_empty(folder: Path, parent: Path) -> None:
    """Removes folders that a removed file leaves empty, caches of Python's aside."""
    while parent != folder and parent.is_dir():
        if any(entry.name != CACHE for entry in parent.iterdir()):
            return
        shutil.rmtree(parent)
        parent = parent.parent
