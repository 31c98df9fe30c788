"""A package of 11,000 operations: generating, importing and the first call of its users."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import graph, waiting
from .generating import run_process
from .measure import Figure
from .starting import BASE, CLIENT, compare, seconds_of

PACKAGE = "graph_api"
_READ = "import json, sys; json.load(open(sys.argv[1], encoding='utf-8'))"
_OTHER = "access_drive_users.list_access_drive_user"
_NAME = "graph's size"


def figures() -> Iterator[Figure]:
    """Measures all of it; what is generated is what is imported then."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        document = folder / "graph.json"
        document.write_text(graph.text())
        yield from _generating(document)
        client = CLIENT.format(package=PACKAGE)
        yield compare(
            f"{_NAME}: import and client / bare imports", client, BASE, folder
        )
        content = json.dumps(graph.answer(10))
        call = waiting.Call("users.list_user", [], content)
        warm = waiting.Call(_OTHER, [], '{"value": []}')
        base = min(seconds_of(BASE, folder) for _ in range(3))
        for word, preload in (("", False), (", preloaded", True)):
            (seconds,) = waiting.seconds_of_calls(
                folder, PACKAGE, warm, [call], preloaded=preload
            )
            yield Figure(
                f"{_NAME}: first call of the users{word} / bare imports",
                seconds / base,
                f"{seconds * 1000:.1f} ms of {base * 1000:.0f} ms",
            )


def _generating(document: Path) -> Iterator[Figure]:
    """Beside a process that only reads the document as JSON."""
    own = ["-m", "specpress", "generate", "-q", "--package", PACKAGE]
    out = str(document.parent / PACKAGE)
    ours = run_process(
        (sys.executable, *own, "--spec", str(document), "--output", out), out
    )
    base = run_process((sys.executable, "-c", _READ, str(document)), out)
    if ours is None or base is None:
        raise AssertionError("the large document cannot be generated from")
    detail = f"{ours.seconds:.1f} s, {ours.memory / 2**20:.0f} MB"
    for what, ratio in (
        ("processor time", ours.seconds / base.seconds),
        ("memory", ours.memory / base.memory),
    ):
        yield Figure(f"{_NAME}: {what} / reading it as JSON", ratio, detail)
