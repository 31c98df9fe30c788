"""Generates the package of one document."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from pathlib import Path
from typing import Any

from .documents import Sample, operations
from .programs import ProgramError, run
from .results import Result, digest_of

TIMEOUT = 300.0
"""Seconds."""


def generate(result: Result, sample: Sample, build: Path) -> None:
    """Generate a package, and enter in the result what became of the document."""
    folder = build / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder / sample.package, ignore_errors=True)
    words = ["generate", "--spec", str(sample.path), "--package", sample.package]
    if sample.within is not None:
        words += ["--references-within", str(sample.within)]
    start = time.perf_counter()
    try:
        done = run(
            ["-m", "specpress", *words, "--output", str(folder), "--json"], TIMEOUT
        )
    except ProgramError as error:
        result.status, result.message = "timeout", str(error)
        return
    result.seconds = round(time.perf_counter() - start, 2)
    if done.returncode == 0:
        result.status, result.message = "generated", ""
        value: Any = json.loads(done.stdout)[0]
        kinds = Counter(str(problem["kind"]) for problem in value["problems"])
        result.problems = dict(sorted(kinds.items()))
        _count(result, sample, folder / sample.package)
    else:
        is_refused = done.returncode == 2 and "Traceback" not in done.stderr
        result.status = "refused" if is_refused else "traceback"
        result.message = done.stderr.strip()[-1500:]


def _count(result: Result, sample: Sample, folder: Path) -> None:
    manifest: Any = json.loads((folder / "specpress.json").read_text())
    present = {(each["method"], each["path"]) for each in manifest["operations"]}
    declared = operations(sample.path).keys()
    result.operations = len(declared)
    result.present = len(present & declared)
    result.missing = sorted(" ".join(each) for each in declared - present)[:20]
    files = list(folder.rglob("*.py"))
    own = [path for path in files if "_runtime" not in path.parts]
    result.lines = sum(path.read_bytes().count(b"\n") for path in own)
    result.output = digest_of(files)
