"""Strict type checks of many packages in few runs of each checker."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .results import Result

_LINES_IN_BATCH = 60_000
_TIMEOUT = 1200.0


def batches(results: Iterable[Result]) -> list[list[Result]]:
    """The results that have yet to be checked, in portions of like size."""
    found: list[list[Result]] = []
    room = 0
    for result in sorted(results, key=lambda result: -result.lines):
        if result.lines > room:
            found.append([])
            room = _LINES_IN_BATCH
        found[-1].append(result)
        room -= result.lines + 5_000  # the runtime, which each package has a copy of
    return found


def check_mypy(batch: list[Result], build: Path) -> None:
    """Enter the errors of ``mypy --strict`` in each result."""
    packages = [word for result in batch for word in ("-p", result.package)]
    options = ["--strict", "--config-file=/dev/null", "--no-error-summary"]
    cache = f"--cache-dir={build / 'mypy' / batch[0].package}"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, cache, *packages],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT,
        check=False,
        cwd=build / "packages",
    )
    lines = [line for line in done.stdout.splitlines() if ": error:" in line]
    if done.returncode not in {0, 1}:
        lines.append(f"{batch[0].package}/: error: {done.stderr.strip()[-500:]}")
    _enter(batch, "mypy", lines)


def check_pyright(batch: list[Result], build: Path, checker: str) -> None:
    """Enter the errors of pyright in strict mode in each result."""
    folder = build / "packages"
    project = build / f"pyright-{batch[0].package}.json"
    settings = {
        "include": [f"packages/{result.package}" for result in batch],
        "exclude": ["**/_runtime"],
        "extraPaths": ["packages"],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
    }
    project.write_text(json.dumps(settings))
    done = subprocess.run(
        [checker, "-p", str(project), "--outputjson", "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT,
        check=False,
    )
    try:
        report: Any = json.loads(done.stdout)
    except ValueError:
        _enter(batch, "pyright", [f"{batch[0].package}/: {done.stderr[-500:]}"])
        return
    lines = [
        f"{Path(found['file']).relative_to(folder.resolve())}:"
        f"{found['range']['start']['line'] + 1}: {found['message'][:300]} "
        f"[{found.get('rule', '')}]"
        for found in report["generalDiagnostics"]
        if found["severity"] == "error"
    ]
    _enter(batch, "pyright", lines)


def _enter(batch: list[Result], checker: str, lines: list[str]) -> None:
    found: dict[str, list[str]] = {result.package: [] for result in batch}
    for line in lines:
        package, _, rest = line.partition("/")
        if not rest.startswith("_runtime/"):
            found.setdefault(package, []).append(rest)
    for result in batch:
        setattr(result, checker, found[result.package])
