"""Filters of Baserow: query parameters whose name is a template."""

from __future__ import annotations

import asyncio
import importlib
import sys

import httpx

from specpress.testing.round_trip import RoundTrip
from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

_TEMPLATED = ("filter", "table", "link_row_field_join")


def test_a_filter_is_sent_under_the_name_that_its_key_gives() -> None:
    baserow = importlib.import_module("baserow_api")
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        page: dict[str, object] = {
            "count": 0,
            "next": None,
            "previous": None,
            "results": [],
        }
        return httpx.Response(200, json=page)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    api = baserow.Client("https://api.test", http_client=http)
    rows = api.database_table_rows
    rows.list_database_table_rows(42, filter={("Name", "contains"): "Ada"})
    assert sent[0].url.query == b"filter__Name__contains=Ada"
    rows.list_database_table_rows(42, link_row_field_join={"Company": "Name,City"})
    assert sent[1].url.query == b"Company__join=Name%2CCity"
    rows.list_database_table_row_names(table={"5": "1,2"})
    assert sent[2].url.query == b"table__5=1%2C2"


def test_the_server_reads_all_fifteen_as_they_were_given() -> None:
    trip = RoundTrip("baserow_api")
    cases = [
        case
        for case in trip.cases(5)
        if any(isinstance(case.arguments.get(name), dict) for name in _TEMPLATED)
    ]
    given = {
        (case.operation, name)
        for case in cases
        for name in _TEMPLATED
        if isinstance(case.arguments.get(name), dict)
    }
    assert len(given) == 15
    assert trip.run(cases) == []
    assert asyncio.run(trip.run_async(cases)) == []
