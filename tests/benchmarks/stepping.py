"""Whole processes on a package that is in step: nothing changed, or one operation.

Both beside generating the package anew, in turn; the time is that on the wall, as that
is what somebody waits for.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from specpress.utils.digests import MANIFEST
from tests.shared import SHARED

from .measure import Figure

_DOCUMENT = SHARED / "specs/baserow-1.35.3.json"
_ROUNDS = 5
_PYTHON = "python -c pass"
_ANEW, _ONE, _NOTHING = "anew", "one operation changed", "nothing changed"


def figures() -> Iterator[Figure]:
    """Measures each on Baserow's document, if that is there."""
    if not _DOCUMENT.exists():
        return
    document = json.loads(_DOCUMENT.read_bytes())
    path, item = sorted(document["paths"].items())[len(document["paths"]) // 2]
    operation = next(iter(item.values()))
    taken: dict[str, list[float]] = {}
    for each in range(_ROUNDS):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            for what in (_ANEW, _ONE, _NOTHING):
                if what == _ONE:
                    operation["description"] = f"Described for the time {each}."
                if what != _NOTHING:
                    (folder / "a.json").write_text(json.dumps(document))
                before = _files(folder)
                taken.setdefault(what, []).append(_generate(folder))
                _refuse_wrong(what, before, _files(folder))
            taken.setdefault(_PYTHON, []).append(_seconds([], folder))
    middle = {what: statistics.median(times) for what, times in taken.items()}
    for what in (_ONE, _NOTHING):
        name = f"baserow_api: {what} / generated anew"
        detail = (
            f"{middle[what]:.2f} s; python -c pass {middle[_PYTHON]:.2f} s ({path})"
        )
        yield Figure(name, middle[what] / middle[_ANEW], detail)


def _generate(folder: Path) -> float:
    call = ["-m", "specpress", "generate", "-q", "--spec", "a.json"]
    return _seconds([*call, "--package", "baserow_api"], folder)


def _seconds(arguments: list[str], folder: Path) -> float:
    environment = {**os.environ, "SPECPRESS_CACHE": str(folder / "cache")}
    start = perf_counter()
    subprocess.run(
        [sys.executable, *(arguments or ["-c", "pass"])],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
    )
    return perf_counter() - start


def _files(folder: Path) -> dict[str, str]:
    manifest = folder / "baserow_api" / MANIFEST
    if not manifest.exists():
        return {}
    value: Any = json.loads(manifest.read_bytes())
    files: dict[str, str] = value["files"]
    return files


def _refuse_wrong(what: str, before: dict[str, str], after: dict[str, str]) -> None:
    """What is measured has to be what is said."""
    changed = sum(1 for path, digest in after.items() if before.get(path) != digest)
    # of one operation: its methods for the client and for the service, the page about
    # all methods, the served document
    expected = {_ANEW: len(after), _ONE: 4, _NOTHING: 0}[what]
    if changed != expected:
        raise AssertionError(f"{what}: {changed} files changed, not {expected}")
