"""How fast a page of a thousand objects is read, against plain pydantic.

Run as a script: `python tests/benchmarks/bench_decode.py`.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

FIELDS = """
    id: int
    name: str
    order: str | None = None
    type: Literal["text", "number", "date"]
    created: dt.datetime
    updated: dt.datetime | None = None
    uid: UUID
    size: float
    primary: bool
    tags: list[str]
    owner: Owner
    extra: dict[str, int]
"""
OWNER = "class Owner(Model):\n    id: int\n    email: str\n"


class Owner(BaseModel):
    model_config = ConfigDict(extra="allow")

    id: int
    email: str


class Row(BaseModel):
    """What a person would write by hand for the same objects."""

    model_config = ConfigDict(extra="allow")

    id: int
    name: str
    order: str | None = None
    type: Literal["text", "number", "date"]
    created: dt.datetime
    updated: dt.datetime | None = None
    uid: UUID
    size: float
    primary: bool
    tags: list[str]
    owner: Owner
    extra: dict[str, int]


def rows(count: int) -> list[dict[str, object]]:
    """Make objects of twelve properties each."""
    return [
        {
            "id": number,
            "name": f"Row {number}",
            "order": "1.00",
            "type": "number",
            "created": "2024-05-06T07:08:09.123456Z",
            "updated": None,
            "uid": "c9d7c1c2-2b3d-4a55-9c39-0c8a7a5be1f0",
            "size": 1.5,
            "primary": False,
            "tags": ["a", "b"],
            "owner": {"id": 1, "email": "a@example.com"},
            "extra": {"x": 1},
        }
        for number in range(count)
    ]


def best(*calls: Callable[[], object], times: int = 100) -> list[float]:
    """Give the milliseconds of the fastest run of each call.

    They take turns, so that a busy moment of the machine meets all of them.
    """
    seconds: list[list[float]] = [[] for _ in calls]
    for _ in range(times):
        for call, spent in zip(calls, seconds, strict=True):
            start = perf_counter()
            call()
            spent.append(perf_counter() - start)
    return [min(spent) * 1000 for spent in seconds]


def main() -> None:
    """Print the times and their ratios."""
    from runtime_models.packages import write_package

    head = "if TYPE_CHECKING:\n    from .owner import Owner\n"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "measured"
        root.mkdir()
        write_package(root, {"Row": f"{head}class Row(Model):{FIELDS}", "Owner": OWNER})
        sys.path.insert(0, folder)
        from importlib import import_module

        decoder = import_module("measured._runtime.schema").decoder
        ours = decoder("measured", "list[Row]")
        plain = TypeAdapter(list[Row])
        good = json.dumps(rows(1000)).encode()
        odd = json.dumps([row | {"name": None} for row in rows(1000)]).encode()

        page = ours.decode(good).value
        base, declared, deviating, written = best(
            lambda: plain.validate_json(good),
            lambda: ours.decode(good),
            lambda: ours.decode(odd),
            lambda: [row.to_dict() for row in page],
        )
        print(f"plain pydantic: {base:.2f} ms")
        print(f"as declared: {declared:.2f} ms, ratio {declared / base:.2f}")
        print(f"null in each: {deviating:.2f} ms, ratio {deviating / base:.2f}")
        print(f"to_dict of each: {written:.2f} ms")


if __name__ == "__main__":
    main()
