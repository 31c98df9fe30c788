"""Whole processes side by side: specpress and other generators on the same documents.

The others are run where they are installed: on the path, or in the folders that
`SPECPRESS_OTHERS` names (the ``bin`` of an environment of their own, ``node_modules/.bin``).
Redocly's generator writes a client alone, so ours is asked for the client alone there. Processor time is
compared, in turn, over fresh output folders; memory is the most that a process held.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.shared import SHARED

from .measure import Figure

_BASEROW = SHARED / "specs/baserow-1.35.3.json"
_DOCUMENTS = (
    _BASEROW,
    SHARED / "corpus/github.com__ghes-3.3.json",
    SHARED / "corpus/appcenter.ms.json",
    SHARED / "corpus/ably.io__platform.json",
    SHARED / "corpus/npr.org__identity.json",
    SHARED / "corpus/healthcare.gov.json",
    SHARED / "corpus/randommer.io.json",
    SHARED / "corpus/nytimes.com__books_api.json",
)
_ROUNDS = 3
_OTHERS = ("openapi-python-client", "datamodel-codegen", "redocly")
_CLIENT = "specpress, client alone"


_PYTHON = ("--generator", "python")


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: processor time in seconds, memory in bytes."""

    seconds: float
    memory: int


def figures() -> Iterator[Figure]:
    """Compares on each document that is there, and measures how the time grows."""
    for document in _DOCUMENTS:
        if document.exists():
            yield from _side_by_side(document)
    yield from _growth()


def _side_by_side(document: Path) -> Iterator[Figure]:
    runs: dict[str, list[Run]] = {}
    for _ in range(_ROUNDS):
        for tool in ("specpress", _CLIENT, *_OTHERS):
            with tempfile.TemporaryDirectory() as folder:
                command = _command(tool, document, Path(folder))
                run = run_process(command, folder) if command else None
            if run is not None:
                runs.setdefault(tool, []).append(run)
    seconds = {
        tool: statistics.median(run.seconds for run in each)
        for tool, each in runs.items()
    }
    memory = max(run.memory for run in runs["specpress"]) / 2**20
    for tool in _OTHERS:  # one that is not there, or fails, is not measured
        if tool not in seconds:
            print(f"{document.stem}: {tool} is not there, or fails")
            continue
        own = _CLIENT if tool == "redocly" else "specpress"
        part = "the client" if tool == "redocly" else "generate"
        yield Figure(
            f"{document.stem}: {part} / {tool}",
            seconds[own] / seconds[tool],
            f"{seconds[own]:.2f} s of {seconds[tool]:.2f} s, {memory:.0f} MB",
        )


def _growth() -> Iterator[Figure]:
    costs: dict[int, float] = {}
    for operations in (100, 700, 12_000):
        with tempfile.TemporaryDirectory() as folder:
            document = Path(folder) / "document.json"
            document.write_text(json.dumps(synthetic(operations)))
            done: list[Run | None] = []
            for _ in range(3 if operations < 1_000 else 1):
                command = _command("specpress", document, Path(folder))
                done.append(run_process(command or (), folder))
        run = min((run for run in done if run is not None), key=lambda run: run.seconds)
        costs[operations] = run.seconds / operations
        if operations != 100:
            yield Figure(
                f"an operation of {operations} / an operation of 100",
                costs[operations] / costs[100],
                f"{run.seconds:.2f} s, {run.memory / 2**20:.0f} MB",
            )


def synthetic(operations: int) -> dict[str, Any]:
    """A document of so many operations and five sixths as many schemas."""
    count = operations * 5 // 6
    schemas = {f"Schema{number}": _schema(number, count) for number in range(count)}
    paths: dict[str, dict[str, Any]] = {}
    for number in range(operations):
        method = ("get", "post", "put", "delete")[number % 4]
        operation: dict[str, Any] = {
            "operationId": f"operation_{number}",
            "tags": [f"tag {number // 30}"],
            "summary": f"Does what is number {number}.",
            "parameters": [
                {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "integer"},
                },
                {"name": "q", "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {
                "200": _answer(_to(number % count)),
                "404": _answer(_to(0)),
            },
        }
        if method in ("post", "put"):
            operation["requestBody"] = {"content": _json(_to(number * 3 % count))}
        paths.setdefault(f"/r{number // 4}/{{id}}", {})[method] = operation
    return {
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _schema(number: int, count: int) -> dict[str, Any]:
    return {
        "type": "object",
        "description": f"What is number {number}.",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "description": "What it is called."},
            "size": {"type": "integer", "minimum": 0},
            "kind": {"type": "string", "enum": ["a", "b", "c"]},
            "created": {"type": "string", "format": "date-time"},
            "done": {"type": "boolean", "default": False},
            "share": {"type": "number", "nullable": True},
            "next": _to((number + 1) % count),
            "others": {"type": "array", "items": _to((number * 7 + 1) % count)},
        },
    }


def _to(number: int) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/Schema{number}"}


def _json(schema: dict[str, str]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _answer(schema: dict[str, str]) -> dict[str, Any]:
    return {"description": "", "content": _json(schema)}


def _found(tool: str) -> str | None:
    folder = os.environ.get("SPECPRESS_OTHERS")
    return shutil.which(tool, path=folder) or shutil.which(tool)


def _command(tool: str, document: Path, folder: Path) -> Sequence[str] | None:
    if tool in ("specpress", _CLIENT):
        only = ("--only", "client") if tool == _CLIENT else ()
        out = folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        return (
            *(sys.executable, "-m", "specpress", "generate", "--quiet"),
            *("--spec", str(document), "--output", str(out), "--package", "some_api"),
            *only,
        )
    found = _found(tool)
    if found is None:
        return None
    if tool == "datamodel-codegen":
        return (
            *(found, "--input", str(document), "--input-file-type", "openapi"),
            *("--output", str(folder / "models.py")),
            *("--output-model-type", "pydantic_v2.BaseModel"),
        )
    if tool == "redocly":
        call = (found, "generate-client", str(document), *_PYTHON)
        return (*call, "--output", str(folder / "client.ts"))  # writes client.py
    settings = folder / "settings.yml"
    settings.write_text("literal_enums: true\n")
    return (
        *(found, "generate", "--path", str(document), "--config", str(settings)),
        *("--output-path", str(folder / "client"), "--overwrite"),
    )


def run_process(command: Sequence[str], folder: str) -> Run | None:
    """Runs a program to its end; None where it fails."""
    pid = os.posix_spawnp(
        command[0],
        [*command],
        {
            **os.environ,
            "PYTHONPATH": _without_own(folder, command),
            "REDOCLY_TELEMETRY": "off",
            "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
        },
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ],
    )
    _, status, used = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        return None
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def _without_own(folder: str, command: Sequence[str]) -> str:
    """Where a program finds modules: others must not see this project's."""
    own = command[0] == sys.executable
    return os.environ.get("PYTHONPATH", "") if own else folder
