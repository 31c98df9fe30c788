"""Rows that a live server answered with: read by the generated client, nothing lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.shared import shared

from .project import Project, project
from .stand_in import ALL, recorded_kinds

_ROWS = re.compile(r"/api/database/rows/table/(\d+)/")


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("recorded"))


def _exchanges() -> Iterator[Mapping[str, Any]]:
    # other line ends are in the data
    text = shared("recordings/baserow-1.35.3.jsonl").read_text("utf-8")
    for line in filter(None, text.split("\n")):
        exchange = json.loads(line)
        found = _ROWS.match(exchange["path"])
        if found and int(found[1]) == ALL and exchange["status"] == 200:
            yield exchange


def _rows(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, dict):
        return []
    listed: Any = answer.get("results", answer.get("items", [answer]))
    return [row for row in listed if "id" in row and "order" in row]


def _named(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row by the names of the fields that the table had, with all of them."""
    kinds = {f"field_{k['field_object']['id']}": k for k in recorded_kinds()}
    names = {kind["name"] for kind in kinds.values()}
    empty = {kind["name"]: kind["read_empty"] for kind in kinds.values()}
    named = {kinds[key]["name"]: v for key, v in row.items() if key in kinds}
    same = {key: value for key, value in row.items() if key in {"id", "order"} | names}
    return {**empty, **named, **same}


def test_recorded_rows_are_read_whole(crm: Project) -> None:
    rows = [
        _named(row)
        for exchange in _exchanges()
        for row in _rows(exchange["response_json"])
    ]
    assert len(rows) > 100
    package = crm.package()

    def answer(request: httpx.Request) -> httpx.Response:
        page = {"count": len(rows), "next": None, "previous": None, "results": rows}
        return httpx.Response(200, json=page)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = package.Client("http://x", http_client=http, on_mismatch="raise")
    read = client.all_types.list()
    assert read.to_dicts() == rows
    assert len(read.to_csv_text().splitlines()) > len(rows)


def test_recorded_events_are_read_whole(crm: Project, tmp_path: Path) -> None:
    rows = [_named(row) for e in _exchanges() for row in _rows(e["response_json"])]
    crm.package()
    hooks = __import__(f"{crm.name}.webhooks", fromlist=["parse"])
    payload = {
        "table_id": ALL,
        "event_id": "8b9d2a1c-6f0e-4a57-9a53-0d4a4c5d0c11",
        "event_type": "rows.updated",
        "items": rows,
        "old_items": rows,
    }
    body = json.dumps(payload).encode()
    event = hooks.parse(hooks.ALL_TYPES_ROWS_UPDATED, {}, body, on_mismatch="raise")
    assert [row.to_dict() for row in event.old_items] == rows
