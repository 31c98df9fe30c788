"""How fast a page of a thousand objects is read, against plain pydantic."""

from __future__ import annotations

import datetime as dt
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter

from tests.runtime.models.packages import write_package

from .measure import Figure, compare

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


def figures() -> Iterator[Figure]:
    """Measure a page as declared, one that deviates in each row, and writing it."""
    head = "if TYPE_CHECKING:\n    from .owner import Owner\n"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "measured"
        root.mkdir()
        write_package(root, {"Row": f"{head}class Row(Model):{FIELDS}", "Owner": OWNER})
        sys.path.insert(0, folder)
        from importlib import import_module

        decoder = import_module("measured._runtime.decode.decoder").decoder
        ours = decoder("measured", "list[Row]")
        plain = TypeAdapter(list[Row])
        good = json.dumps(rows(1000)).encode()
        odd = json.dumps([row | {"name": None} for row in rows(1000)]).encode()

        def base() -> object:
            return plain.validate_json(good)

        yield compare(
            "a page of 1,000 x 12 as declared / plain pydantic",
            lambda: ours.decode(good),
            base,
            times=41,
        )
        # A page with a null where none may be, in each row.
        yield compare(
            "the same, each row unlike the document / plain pydantic",
            lambda: ours.decode(odd),
            base,
            times=11,
        )
