"""How long a call takes beside the same request with httpx alone."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from functools import partial

import httpx

from tests.shared import ROOT

from .measure import Figure, compare, figure

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import AsyncClient, Client

URL = "https://api.baserow.test"
HEADERS = {"Authorization": "JWT abc", "Accept": "application/json"}
ANSWER = json.dumps(
    [
        {"id": n, "name": f"T{n}", "order": n, "database_id": 1, "data_sync": None}
        for n in range(5)
    ]
).encode()


def answer(request: httpx.Request) -> httpx.Response:
    headers = {"Content-Type": "application/json"}
    return httpx.Response(200, headers=headers, content=ANSWER)


def figures() -> Iterator[Figure]:
    """Measure a call with path and query parameters, synchronous and asynchronous."""
    from baserow_api.auth import JWT

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = Client(URL, auth=JWT("abc"), http_client=http, on_mismatch="ignore")

    def bare() -> object:
        url = f"{URL}/api/database/tables/database/{7}/"
        answer = http.get(url, headers=HEADERS)
        answer.raise_for_status()
        return answer.json()

    ours = partial(client.database_tables.list_database_tables, 7)
    yield compare("a call, synchronous / bare httpx", ours, bare, times=40, inner=20)
    yield asyncio.run(_asynchronous())


async def _asynchronous() -> Figure:
    from time import process_time

    from baserow_api.auth import JWT

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    pairs: list[tuple[float, float]] = []
    async with http:
        client = AsyncClient(
            URL, auth=JWT("abc"), http_client=http, on_mismatch="ignore"
        )
        for _ in range(41):
            start = process_time()
            for _ in range(20):
                await client.database_tables.list_database_tables(7)
            middle = process_time()
            for _ in range(20):
                got = await http.get(
                    f"{URL}/api/database/tables/database/{7}/", headers=HEADERS
                )
                got.raise_for_status()
                got.json()
            end = process_time()
            pairs.append(((middle - start) / 20, (end - middle) / 20))
    return figure("a call, asynchronous / bare httpx", pairs[1:])
