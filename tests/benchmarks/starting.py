"""How long a program takes to its first call, beside importing httpx and pydantic."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from specpress import generate

from ..shared import ROOT, SHARED
from .measure import Figure, figure

GHES = SHARED / "corpus/github.com__ghes-3.3.json"

# What every program with models of its own and a client of its own imports; pydantic
# loads its parts when they are first used.
_BASE = "import httpx; from pydantic import BaseModel, Field, TypeAdapter"
_CLIENT = "from {package} import Client; client = Client('https://x.test')"
_CALL = """
import httpx
from {package} import Client
def answer(request):
    headers = {{"Content-Type": "application/json"}}
    return httpx.Response(200, headers=headers, content=b'{body}')
transport = httpx.MockTransport(answer)
with Client("https://x.test", http_client=httpx.Client(transport=transport)) as client:
    client.{call}
"""
_TIMED = """
import time
start = time.process_time()
{code}
print(time.process_time() - start)
"""


def figures() -> Iterator[Figure]:
    """Measure Baserow's package, and one of 700 operations if its document is there."""
    yield from _of(
        ROOT / "generated", "baserow_api", "workspaces.list_workspaces()", "[]"
    )
    if not GHES.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        generate(str(GHES), folder, "ghes_api")
        call = "repos.repos_list_for_user('ada')"
        yield from _of(Path(folder), "ghes_api", call, "[]")


def _of(folder: Path, package: str, call: str, body: str) -> Iterator[Figure]:
    client = _CLIENT.format(package=package)
    first = _CALL.format(package=package, call=call, body=body)
    yield _compare(f"{package}: import and client", 1.3, client, folder)
    yield _compare(f"{package}: import and first call", 1.5, first, folder)


def _compare(what: str, target: float, code: str, folder: Path) -> Figure:
    _seconds(code, folder)  # writes the bytecode
    pairs = [(_seconds(code, folder), _seconds(_BASE, folder)) for _ in range(9)]
    return figure(what, target, pairs)


def _seconds(code: str, folder: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _TIMED.format(code=code)],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)
