"""What is done with one document, stage by stage; what nothing has changed for is kept.

A stage is done again if what its outcome depends on is not what it was when it was last
done: the document and the generator for the package, the package for all else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from . import calling, generation, importing
from .documents import Sample
from .programs import ProgramError, printed, run
from .results import Result, digest_of, kept, load, save, sources

TIMEOUT = 1200.0
"""Seconds, for each of the programs."""

_MOST_FILES = 20


@dataclass(frozen=True, slots=True)
class Tools:
    """Digests of what the stages are done with."""

    generator: str
    importing: str
    calling: str


def tools() -> Tools:
    """The digests for this repository as it is."""
    testing = {*sources("generator/specpress/testing")}
    generator = {*sources("generator", "templates", "tests/corpus/generation.py")}
    return Tools(
        digest_of(generator - testing),
        digest_of([Path(importing.__file__)]),
        digest_of({*testing, Path(calling.__file__)}),
    )


def result_of(sample: Sample, given: Tools, build: Path) -> Result:
    """The result for a document, with the outcomes that were kept and still hold."""
    result = load(kept(sample.package, build))
    if result is None:
        result = Result(sample.name, sample.package, sample.collection)
    generate = partial(generation.generate, result, sample, build)
    _stage(result, "generated", f"{given.generator} {sample.digest}", generate, build)
    if result.status != "generated":
        return result
    output = result.output
    for name, made_with, do in (
        ("imported", f"{output} {given.importing}", _import),
        ("formatted", output, _check_format),
        ("called", f"{output} {given.calling}", _call),
        ("typed", output, _forget_types),
    ):
        _stage(result, name, made_with, partial(do, result, build), build)
    return result


def _stage(
    result: Result, name: str, made_with: str, do: Callable[[], None], build: Path
) -> None:
    if result.made_with.get(name) != made_with:
        do()
        result.made_with[name] = made_with
        save(result, build)


def _import(result: Result, build: Path) -> None:
    words = [importing.__file__, str(build / "packages"), result.package]
    try:
        result.failures = json.loads(printed(words, TIMEOUT))
    except ProgramError as error:
        result.failures = [f"importing: {error}"]


def _check_format(result: Result, build: Path) -> None:
    folder = build / "packages" / result.package
    options = ["--check", "--extend-exclude", "/_runtime/", "--workers", "1"]
    done = run(["-m", "black", *options, str(folder)], TIMEOUT)
    result.unformatted = [
        line.replace(str(folder), "")
        for line in done.stderr.splitlines()
        if line.startswith(("would reformat ", "error:"))
    ][:_MOST_FILES]


def _call(result: Result, build: Path) -> None:
    words = [calling.__file__, str(build / "packages"), result.package]
    try:
        called: Any = json.loads(printed(words, TIMEOUT))
    except ProgramError as error:
        called = {"seconds": 0, "round_trips": 0, "differences": {"all": [str(error)]}}
    result.calling_seconds = called["seconds"]
    result.round_trips = called["round_trips"]
    result.differences = called["differences"]


def _forget_types(result: Result, build: Path) -> None:
    result.mypy = result.pyright = None
