"""What is preloaded is not waited for: a first call imports and builds nothing more."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.shared import ROOT

CALL = """
import asyncio, json, sys
import httpx
import library_api
from library_api._runtime.decode import decoder

PAGE = {"results": [], "count": 0, "next": None, "previous": None}

def answer(request):
    return httpx.Response(200, json=PAGE)

def built():
    return {m for m in sys.modules if m.startswith("library_api")}, list(made)

made = []
validator = decoder._validator
def counted(*arguments):
    made.append(1)
    return validator(*arguments)
decoder._validator = counted
transport = httpx.MockTransport(answer)

def sync(groups):
    http = httpx.Client(transport=transport, base_url="https://a.example")
    client = library_api.Client(http_client=http, on_mismatch="ignore", auth=None)
    if groups is not None:
        client.preload(*groups)
    before = built()
    client.members.list_members()
    return before, built()

async def asynchronous(groups):
    http = httpx.AsyncClient(transport=transport, base_url="https://a.example")
    client = library_api.AsyncClient(http_client=http, on_mismatch="ignore")
    if groups is not None:
        await client.preload(*groups)
    before = built()
    await client.members.list_members()
    return before, built()

kind, groups = sys.argv[1], json.loads(sys.argv[2])
before, after = sync(groups) if kind == "sync" else asyncio.run(asynchronous(groups))
print(json.dumps([len(after[0] - before[0]), len(after[1]) - len(before[1])]))
"""


def first_call(kind: str, groups: str) -> subprocess.CompletedProcess[str]:
    """Preload and call in an interpreter of its own.

    It prints how many modules and validators the call made.
    """
    return subprocess.run(
        [sys.executable, "-c", CALL, kind, groups],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("groups", ['["members"]', "[]"], ids=["one", "all"])
def test_a_first_call_waits_for_nothing(kind: str, groups: str) -> None:
    done = first_call(kind, groups)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[0, 0]"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_without_it_is_built_when_it_is_needed(kind: str) -> None:
    modules, validators = json.loads(first_call(kind, "null").stdout)
    assert modules > 5
    assert validators > 0


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_group_that_is_not_there(kind: str) -> None:
    error = first_call(kind, '["member"]').stderr
    assert "ValueError: there is no group 'member'; there are " in error
    assert "members" in error


COLLECTED = """
import gc
import library_api

gc.set_threshold(10_000_000)
library_api.Client("https://a.example").preload("members")
print(gc.get_count()[0])
"""


def test_what_was_built_is_not_left_to_the_garbage_collector() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COLLECTED],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 500
