"""Jobs of Baserow: all that start one, the recorded exchanges, and a stand-in that works."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any

import httpx
import pytest

from specpress.codegen.client.jobs import find_jobs
from specpress.document.load import load
from specpress.ir.build import build
from tests.shared import ROOT

from .recordings import OPERATIONS, call_of, recordings, response_of

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import AsyncClient, Client, JobFailed, JobTimeout, models

_BASE = "https://baserow.test"
_STARTERS = {
    "applications.duplicate_application_async": "get_job",
    "builder_domains.publish_builder_domain": "get_job",
    "builder_pages.duplicate_builder_page_async": "get_job",
    "database_table_export.export_table": "get_export_job",
    "database_table_fields.duplicate_table_field": "get_job",
    "database_table_view_export.export_publicly_shared_view": "get_public_view_export_job",
    "database_tables.create_database_table_async": "get_job",
    "database_tables.duplicate_database_table_async": "get_job",
    "database_tables.import_data_database_table_async": "get_job",
    "database_tables.sync_data_sync_table_async": "get_job",
    "jobs.create_job": "get_job",
    "snapshots.create_snapshot": "get_job",
    "snapshots.restore_snapshot": "get_job",
    "templates.install_template_async": "get_job",
    "workspaces.export_workspace_applications_async": "get_job",
    "workspaces.import_workspace_applications_async": "get_job",
}
_BY_PYTHON = {each["python"]: each for each in OPERATIONS.values()}


class Server:
    """A server whose jobs are pending, then started, then come to the end that is given.

    Starting one answers with what was recorded, where there is such; else with what the
    document's own server would, as far as a job goes.
    """

    def __init__(self, end: str = "finished") -> None:
        self.end = end
        self.asked: list[str] = []
        self.jobs: dict[str, dict[str, Any]] = {}

    def start(self, job: Mapping[str, Any]) -> None:
        self.jobs[str(job["id"])] = dict(job)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        job = self.jobs[request.url.path.rstrip("/").rpartition("/")[2]]
        count = len(self.asked)
        if count == 2:
            job |= {"state": "started", "progress_percentage": 50}
        elif count > 2:
            job |= {"state": self.end, "progress_percentage": 100}
            if self.end == "failed" and "human_readable_error" in job:
                job["human_readable_error"] = "The workspace is gone."
        return httpx.Response(200, json=job)


@pytest.fixture(scope="module")
def started() -> dict[str, list[dict[str, Any]]]:
    """The recorded answers of operations that start jobs, by method."""
    answers: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for exchange in recordings():
        python = OPERATIONS[exchange["operationId"]]["python"]
        if python in _STARTERS and exchange["status"] < 300:
            answers[python].append(exchange)
    return answers


def _made(python: str) -> dict[str, Any]:
    """An exchange for what was not recorded: it needs a licence, or a template."""
    job = {"id": 77, "type": "x", "state": "pending", "progress_percentage": 0}
    more: dict[str, Any] = {}
    if python == "database_table_view_export.export_publicly_shared_view":
        job["id"] = "signed:77"
        more = {"status": "pending", "created_at": "2026-11-27T12:00:00Z", "url": None}
        more |= {"exporter_type": "csv", "exported_file_name": None}
    operation = _BY_PYTHON[python]
    in_path = [p["name"] for p in operation["parameters"] if p["in"] == "path"]
    return {
        "operationId": operation["id"],
        "path_params": dict.fromkeys(in_path, 1),
        "query": None,
        "request_headers": {},
        "request_body": {"json": {}} if "body" in operation else None,
        "status": 200 if more else 202,
        "response_headers": {"content-type": "application/json"},
        "response_json": {**job, **more},
        "response_text": None,
    }


def _polled(python: str, exchange: Mapping[str, Any]) -> str:
    path: str = OPERATIONS[_STARTERS[python]]["path"]
    return re.sub(r"{[^{}]+}", str(exchange["response_json"]["id"]), path)


def _cases(
    started: Mapping[str, list[dict[str, Any]]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    for python in _STARTERS:
        for exchange in started.get(python) or [_made(python)]:
            yield python, exchange


class Transport(httpx.MockTransport):
    """Answers the first request as recorded, and all others as the server does."""

    def __init__(self, exchange: Mapping[str, Any], server: Server) -> None:
        self._first: httpx.Response | None = response_of(exchange)
        self._server = server
        super().__init__(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        first, self._first = self._first, None
        if first is None:
            return self._server(request)
        self._server.start(json.loads(first.content))
        return first


def _into(told: list[tuple[Any, float | None]]) -> Callable[[Any, float | None], None]:
    return lambda job, share: told.append((job, share))


def _later_into(
    told: list[tuple[Any, float | None]],
) -> Callable[[Any, float | None], Awaitable[None]]:
    async def progress(job: Any, share: float | None) -> None:
        told.append((job, share))

    return progress


def test_all_starters_of_the_document_are_found() -> None:
    settings = build(load((ROOT / "specs/baserow/schema.json").read_bytes()))
    found = find_jobs(settings)
    assert {poll.operation.id for poll in found.polls} == {*_STARTERS.values()}
    ids = {OPERATIONS_ID[python] for python in _STARTERS}
    # the overlay says what publishing answers with; the document does not
    starters = {each.id for poll in found.polls for each in poll.starters}
    assert starters == ids - {"publish_builder_domain"}
    assert not found.located


OPERATIONS_ID = {python: each["id"] for python, each in _BY_PYTHON.items()}


def test_most_starters_were_recorded(started: dict[str, list[dict[str, Any]]]) -> None:
    assert len(started) >= 12


def test_every_job_is_waited_for(started: dict[str, list[dict[str, Any]]]) -> None:
    """The right operation is asked, and what comes back has the type that was started."""
    for python, exchange in _cases(started):
        server = Server()
        transport = Transport(exchange, server)
        http = httpx.Client(transport=transport)
        with Client(_BASE, http_client=http, on_mismatch="ignore") as client:
            call = call_of(exchange)
            job = attrgetter(call.method)(client)(*call.arguments, **call.keywords)
            told: list[tuple[Any, float | None]] = []
            done = client.jobs.wait(
                job,
                interval=0,
                on_progress=_into(told),
            )
        assert server.asked == [_polled(python, exchange)] * 3, python
        assert type(done) is type(job), python
        assert [each.state for each, _ in told] == [
            "pending",
            "pending",
            "started",
            "finished",
        ]
        assert [share for _, share in told] == [0, 0, 50, 100]


def test_asynchronous_clients_wait_the_same(
    started: dict[str, list[dict[str, Any]]],
) -> None:
    async def main() -> None:
        for python, exchange in _cases(started):
            server = Server()
            http = httpx.AsyncClient(transport=Transport(exchange, server))
            async with AsyncClient(
                _BASE, http_client=http, on_mismatch="ignore"
            ) as client:
                call = call_of(exchange)
                method = attrgetter(call.method)(client)
                job = await method(*call.arguments, **call.keywords)
                told: list[tuple[Any, float | None]] = []
                done = await client.jobs.wait(
                    job, interval=0, on_progress=_later_into(told)
                )
            assert server.asked == [_polled(python, exchange)] * 3, python
            assert type(done) is type(job), python
            assert told[-1][0].state == "finished"

    asyncio.run(main())


def test_the_recorded_polls_end_as_they_did() -> None:
    """Job 17, as the server reported on it from its start to its end."""
    polls = [
        each
        for each in recordings()
        if each["operationId"] == "get_job" and each["path"] == "/api/jobs/17/"
    ]
    # the recording begins when the job was there already
    start = {**_made("database_tables.create_database_table_async")}
    start |= {
        "path_params": {"database_id": 17},
        "request_body": {"json": {"name": "A"}},
    }
    start["response_json"] = polls[0]["response_json"]
    answers = iter([start, *polls])
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return response_of(next(answers))

    with Client(
        _BASE, http_client=httpx.Client(transport=httpx.MockTransport(answer))
    ) as client:
        call = call_of(start)
        job = attrgetter(call.method)(client)(*call.arguments, **call.keywords)
        done = client.jobs.wait(job, interval=0)
    assert isinstance(done, models.FileImportJobTypeResponse)
    assert (done.state, done.table_id) == ("finished", 42)
    assert len(asked) == 1 + len(polls)


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_a_job_that_fails_is_an_error_with_the_job(end: str) -> None:
    server = Server(end)
    transport = Transport(_made("snapshots.create_snapshot"), server)
    with Client(_BASE, http_client=httpx.Client(transport=transport)) as client:
        job = client.snapshots.create_snapshot(1, {"name": "before"})
        server.jobs["77"]["human_readable_error"] = ""
        with pytest.raises(JobFailed, match=f"job 77 is {end}") as caught:
            client.jobs.wait(job, interval=0)
    assert caught.value.state == end
    assert caught.value.job["id"] == 77
    if end == "failed":
        assert str(caught.value) == "job 77 is failed: The workspace is gone."


def test_time_ends_the_waiting_with_the_job() -> None:
    transport = Transport(_made("snapshots.create_snapshot"), Server("started"))
    with Client(_BASE, http_client=httpx.Client(transport=transport)) as client:
        job = client.snapshots.create_snapshot(1, {"name": "before"})
        with pytest.raises(JobTimeout, match="job 77 is started after") as caught:
            client.jobs.wait(job, interval=0.01, timeout=0.05)
    assert caught.value.job["state"] == "started"
