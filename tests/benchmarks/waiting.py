"""How long the first call of a group stops a program that has made calls of other groups.

Each call is made in a copy of a process (`fork`) that has made one call of another group.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.shared import ROOT

from .measure import Figure
from .starting import BASE, answers, run_python, seconds_of

_ROUNDS = 5
_CALLS = """
import gc, json, os, statistics, sys, time, httpx
from operator import attrgetter
from {package} import Client
warm, calls, preloaded, rounds = json.loads(sys.stdin.read())
content = ""
def answer(request):
    headers = {{"Content-Type": "application/json"}}
    return httpx.Response(200, headers=headers, content=content.encode())
http = httpx.Client(transport=httpx.MockTransport(answer))
client = Client("https://x.test", http_client=http, on_mismatch="ignore")
def make(call):
    global content
    method, arguments, content = call
    function = attrgetter(method)
    start = time.process_time()
    function(client)(*arguments)
    return time.process_time() - start
make(warm)
gc.collect()
def in_a_copy(call):
    there, here = os.pipe()
    child = os.fork()
    if child == 0:
        if preloaded:
            client.preload(call[0].split(".")[0])
        os.write(here, repr(make(call)).encode())
        os._exit(0)
    os.close(here)
    with os.fdopen(there) as stream:
        text = stream.read()
    os.waitpid(child, 0)
    return float(text)
for call in calls:
    print(statistics.median(in_a_copy(call) for _ in range(rounds)))
"""


class Call(NamedTuple):
    """A method by its name below the client, its arguments, and the JSON it answers."""

    method: str
    arguments: list[object]
    answer: str

    @property
    def group(self) -> str:
        """The attribute of the client that has the method."""
        return self.method.partition(".")[0]


def figures() -> Iterator[Figure]:
    """Measures the first call of each group of Baserow's package, the worst of them."""
    folder, package = ROOT / "generated", "baserow_api"
    first: dict[str, Call] = {}
    for method, arguments, content in answers(folder, package):
        call = Call(method, arguments, content)
        first.setdefault(call.group, call)
    warm, *calls = first.values()
    base = min(seconds_of(BASE, folder) for _ in range(_ROUNDS))
    for word, preloaded in (("", False), (", preloaded", True)):
        seconds = seconds_of_calls(folder, package, warm, calls, preloaded=preloaded)
        detail = (
            f"{max(seconds) * 1000:.1f} ms of {base * 1000:.0f} ms; "
            f"the median {statistics.median(seconds) * 1000:.1f} of {len(calls)} groups"
        )
        name = f"{package}: first call of a group at worst{word} / bare imports"
        yield Figure(name, max(seconds) / base, detail)


def seconds_of_calls(
    folder: Path,
    package: str,
    warm: Call,
    calls: Sequence[Call],
    *,
    preloaded: bool,
    rounds: int = _ROUNDS,
) -> list[float]:
    """Processor time of each first call after one of another group, the median of rounds.

    With `preloaded` after `Client.preload` of its group, which is not counted.
    """
    given = json.dumps([warm, calls, preloaded, rounds])
    lines = run_python(_CALLS.format(package=package), folder, given).splitlines()
    return [float(line) for line in lines]
