"""Generates the package of one document, imports it, and looks at its format."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from . import importing
from .documents import Sample, operations
from .results import ROOT, Result, digest_of, load, save

TIMEOUT = 300.0
"""Seconds for each of the programs."""


def result_of(sample: Sample, tool: str, build: Path) -> Result:
    """The result for a document: the one that was kept, else a new one."""
    kept = build / "results" / f"{sample.package}.json"
    key = f"{tool[:16]} {sample.digest[:16]}"
    known = load(kept)
    if known is not None and known.key == key:
        return known
    result = _generated(sample, key, build)
    if result.status == "generated":
        _count(result, sample, build)
        if known is not None and known.output == result.output:
            result.failures, result.unformatted = known.failures, known.unformatted
            result.mypy, result.pyright = known.mypy, known.pyright
        else:
            result.failures = _failures(result, build)
            result.unformatted = _unformatted(result, build)
    save(result, kept)
    return result


def _generated(sample: Sample, key: str, build: Path) -> Result:
    result = Result(sample.path.stem, sample.package, key, "generated")
    folder = build / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder / sample.package, ignore_errors=True)
    words = ["generate", "--spec", str(sample.path), "--package", sample.package]
    command = [sys.executable, "-m", "specpress", *words, "--output", str(folder)]
    start = time.perf_counter()
    try:
        done = _run([*command, "--json"])
    except subprocess.TimeoutExpired:
        result.status, result.seconds = "timeout", TIMEOUT
        return result
    result.seconds = round(time.perf_counter() - start, 2)
    if done.returncode == 0:
        value: Any = json.loads(done.stdout)[0]
        kinds = Counter(str(problem["kind"]) for problem in value["problems"])
        result.problems = dict(sorted(kinds.items()))
    else:
        is_refused = done.returncode == 2 and "Traceback" not in done.stderr
        result.status = "refused" if is_refused else "traceback"
        result.message = done.stderr.strip()[-1500:]
    return result


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    paths = {"PYTHONPATH": str(ROOT / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
        env={**os.environ, **paths},
    )


def _count(result: Result, sample: Sample, build: Path) -> None:
    folder = build / "packages" / sample.package
    manifest: Any = json.loads((folder / "specpress.json").read_text())
    present = {(each["method"], each["path"]) for each in manifest["operations"]}
    declared = operations(sample.path)
    result.operations = len(declared)
    result.present = len(present & declared)
    result.missing = sorted(" ".join(each) for each in declared - present)[:20]
    files = list(folder.rglob("*.py"))
    own = [path for path in files if "_runtime" not in path.parts]
    result.lines = sum(path.read_bytes().count(b"\n") for path in own)
    result.output = digest_of(files)[:16]


def _failures(result: Result, build: Path) -> list[str]:
    command = [sys.executable, importing.__file__, str(build / "packages")]
    try:
        done = _run([*command, result.package])
    except subprocess.TimeoutExpired:
        return ["importing takes too long"]
    if done.returncode != 0:
        return [done.stderr.strip()[-1000:]]
    found: list[str] = json.loads(done.stdout)
    return found


def _unformatted(result: Result, build: Path) -> list[str]:
    folder = build / "packages" / result.package
    options = ["--check", "--extend-exclude", "/_runtime/", "--workers", "1"]
    done = _run([sys.executable, "-m", "black", *options, str(folder)])
    lines = done.stderr.splitlines()
    return [
        line.replace(str(folder), "")
        for line in lines
        if line.startswith(("would reformat ", "error:"))
    ][:20]
