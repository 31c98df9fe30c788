"""How long a program takes to its first call, beside importing httpx and pydantic."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specpress import generate
from tests.shared import ROOT, SHARED

from .measure import Figure, figure

GHES = SHARED / "corpus/github.com__ghes-3.3.json"
OPERATIONS = 20
PAIRS = 5

# What is measured is what a program waits for from its second start on.
_WITH_BYTECODE = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

BASE = "import httpx, pydantic"
# What every program with a model of its own loads of the two besides: `import pydantic`
# alone loads nothing that can make one.
_USED = "import httpx; from pydantic import BaseModel, Field, TypeAdapter"
CLIENT = "from {package} import Client; client = Client('https://x.test')"
_CALL = """
import httpx
from operator import attrgetter
from {package} import Client
def answer(request):
    headers = {{"Content-Type": "application/json"}}
    return httpx.Response(200, headers=headers, content={content!r})
transport = httpx.MockTransport(answer)
with Client("https://x.test", http_client=httpx.Client(transport=transport)) as client:
    attrgetter({method!r})(client)(*{arguments!r})
"""
_TIMED = """
import time
start = time.process_time()
{code}
print(time.process_time() - start)
"""
# The answers are those of the package's own mock server.
_ANSWERS = """
import asyncio, json, httpx
from {package}.server import create_mock_app
operations = json.load(open("{package}/specpress.json"))["operations"]
headers = {{"Authorization": "JWT abc"}}
async def main():
    transport = httpx.ASGITransport(create_mock_app(), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        for operation in operations:
            if operation["method"] != "GET":
                continue
            path, arguments = operation["path"], []
            for each in operation["parameters"]:
                if each["in"] == "path":
                    path = path.replace("{{" + each["name"] + "}}", "1")
                    arguments.append(1)
            got = await client.get("http://x" + path)
            if got.status_code == 200 and "json" in got.headers.get("content-type", ""):
                print(json.dumps([operation["python"], arguments, got.text]))
asyncio.run(main())
"""


def figures() -> Iterator[Figure]:
    """Measure Baserow's package, and one of 700 operations if its document is there."""
    yield from _of(ROOT / "generated", "baserow_api")
    if not GHES.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        generate(str(GHES), folder, "ghes_api")
        yield from _of(Path(folder), "ghes_api")


def _of(folder: Path, package: str) -> Iterator[Figure]:
    client = CLIENT.format(package=package)
    yield compare(f"{package}: import and client / used imports", client, _USED, folder)
    calls = [
        _CALL.format(
            package=package, method=method, arguments=arguments, content=text.encode()
        )
        for method, arguments, text in _chosen(folder, package)
    ]
    name = f"{package}: import and first call"
    yield _middle(f"{name} / bare imports", calls, BASE, folder)
    yield _middle(f"{name} / used imports", calls[::4], _USED, folder)


def _middle(name: str, calls: list[str], base: str, folder: Path) -> Figure:
    """The median of several operations, with the least and the most beside it."""
    ratios = sorted(compare(name, call, base, folder).ratio for call in calls)
    detail = f"{ratios[0]:.2f} to {ratios[-1]:.2f} of {len(ratios)} operations"
    return Figure(name, statistics.median(ratios), detail)


def _chosen(folder: Path, package: str) -> list[Any]:
    """Operations from all over the API: method, arguments and answer."""
    found = answers(folder, package)
    return found[:: max(1, len(found) // OPERATIONS)][:OPERATIONS]


def answers(folder: Path, package: str) -> list[Any]:
    """What the mock of a package answers: method, arguments and JSON."""
    lines = run_python(_ANSWERS.format(package=package), folder).splitlines()
    return [json.loads(line) for line in lines]


def compare(name: str, code: str, base: str, folder: Path) -> Figure:
    """Compares two programs, each in processes of its own."""
    seconds_of(code, folder)  # writes the bytecode
    pairs = [(seconds_of(code, folder), seconds_of(base, folder)) for _ in range(PAIRS)]
    return figure(name, pairs)


def seconds_of(code: str, folder: Path) -> float:
    """Processor time of a program in a process of its own, its start not counted."""
    return float(run_python(_TIMED.format(code=code), folder))


def run_python(code: str, folder: Path, given: str = "") -> str:
    """What a program prints, run in a folder; `given` is its standard input."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        input=given,
        env=_WITH_BYTECODE,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
