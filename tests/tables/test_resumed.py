"""Many rows of a process that was killed half way: run again, every row is there once."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn

from .project import InTurn, Project, project
from .stand_in import PEOPLE, TOKEN, app

COUNT = int(os.environ.get("SPECPRESS_TEST_ROWS", "2000"))
"""Rows that are created; of an upsert there are ten thousand."""
PROCESS = """
import sys
from pathlib import Path
from PACKAGE import Client
from PACKAGE.auth import DatabaseToken

rows = [
    {"Full name": f"P {n // 2}", "Email": f"p{n}@example.com", "Budget": n}
    for n in range(COUNT)
]
with Client(sys.argv[1], auth=DatabaseToken("TOKEN"), timeout=60) as crm:
    print(len(WRITTEN))
"""
CREATE = """crm.people.create(rows, journal="rows.journal")"""
CREATE_AT_ONCE = """crm.people.create(rows, journal="rows.journal", concurrency=3)"""
UPSERT = """crm.people.upsert(rows, by="Email").rows"""


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("resumed"))


@pytest.fixture(autouse=True)
def _fresh(crm: Project) -> Iterator[None]:
    crm.store.database.execute("delete from rows")
    crm.store.database.commit()
    crm.store.requests.clear()
    yield
    crm.store.after_batch = lambda: None


@pytest.fixture(scope="module")
def address(crm: Project) -> Iterator[str]:
    """The address of the stand-in, which answers over the network."""
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    config = uvicorn.Config(app(crm.package(), crm.store), log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [held]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{held.getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.mark.parametrize(
    ("written", "count"),
    [(CREATE, COUNT), (CREATE_AT_ONCE, COUNT), (UPSERT, 10_000)],
)
def test_many_rows_killed_half_way_are_there_once(
    crm: Project, address: str, tmp_path: Path, written: str, count: int
) -> None:
    """The process dies when a batch is written, and its answer has not left yet."""
    text = PROCESS.replace("PACKAGE", crm.name).replace("COUNT", str(count))
    script = crm.root / f"write_{tmp_path.name}.py"
    script.write_text(text.replace("TOKEN", TOKEN).replace("WRITTEN", written))
    command = [sys.executable, str(script), address]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE)

    def kill() -> None:
        if crm.store.requests.count("batch 200") == count // 200 // 2:
            process.kill()
            process.wait()

    crm.store.after_batch = kill
    assert process.communicate()[0] == b""
    assert process.returncode != 0
    assert count // 2 <= len(crm.store.rows(PEOPLE)) < count
    again = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, check=True)
    assert again.stdout.split() == [str(count).encode()]
    counts = Counter(row["Email"] for row in crm.store.rows(PEOPLE))
    assert counts == Counter(f"p{n}@example.com" for n in range(count))
    batches = crm.store.requests.count("batch 200")
    assert batches <= count // 200 + (0 if written == CREATE else count // 400 + 2)


def rows(count: int) -> list[dict[str, Any]]:
    # names repeat, so that many rows are alike but for what is no key
    return [{"Full name": f"P {n % 7}", "Budget": n % 3} for n in range(count)]


def _ended(crm: Project, journal: Path, after: int, *, answered: bool) -> None:
    """Create rows until a batch ends the process, before or after it is written."""
    handle = InTurn.handle_request

    def cut_off(self: InTurn, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/batch/"):
            if crm.store.requests.count("batch 200") == after - 1 and not answered:
                raise KeyboardInterrupt
            answer = handle(self, request)
            if crm.store.requests.count("batch 200") == after:
                raise KeyboardInterrupt
            return answer
        return handle(self, request)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InTurn, "handle_request", cut_off)
        with pytest.raises(KeyboardInterrupt):
            crm.client().people.create(rows(1000), journal=journal)


@pytest.mark.parametrize("answered", [True, False])
def test_a_batch_without_an_answer_is_found_or_sent(
    crm: Project, tmp_path: Path, answered: bool
) -> None:
    client = crm.client()
    client.people.create(rows(250))  # there before, and like those that are created
    crm.store.requests.clear()
    _ended(crm, tmp_path / "j", 3, answered=answered)
    created = client.people.create(rows(1000), journal=tmp_path / "j")
    assert [row.full_name for row in created] == [r["Full name"] for r in rows(1000)]
    assert len(crm.store.rows(PEOPLE)) == 1250
    assert client.people.create(rows(1000), journal=tmp_path / "j") == created
    assert len(crm.store.rows(PEOPLE)) == 1250


def test_rows_of_others_are_told_from_those_of_the_call(
    crm: Project, tmp_path: Path
) -> None:
    _ended(crm, tmp_path / "j", 3, answered=False)
    client = crm.client()
    client.people.create([{"Full name": "Somebody", "Budget": 1}] * 50)
    assert len(client.people.create(rows(1000), journal=tmp_path / "j")) == 1000
    assert len(crm.store.rows(PEOPLE)) == 1050


def test_what_cannot_be_told_is_said(crm: Project, tmp_path: Path) -> None:
    _ended(crm, tmp_path / "j", 3, answered=True)
    gone = [row["id"] for row in crm.store.rows(PEOPLE)][-1]
    crm.store.delete(PEOPLE, [gone])
    with pytest.raises(crm.package().WriteError, match="cannot be told") as info:
        crm.client().people.create(rows(1000), journal=tmp_path / "j")
    assert info.value.uncertain == list(range(400, 600))
    assert info.value.unsent == list(range(600, 1000))
    assert len(crm.store.rows(PEOPLE)) == 599


def test_refused_rows_are_sent_again(crm: Project, tmp_path: Path) -> None:
    given = rows(300)
    given[5]["Email"] = "nope"
    client = crm.client()
    for _ in range(2):
        with pytest.raises(crm.package().WriteError, match="299 of 300") as info:
            client.people.create(given, journal=tmp_path / "j")
        assert [failure.index for failure in info.value.failures] == [5]
        assert len(crm.store.rows(PEOPLE)) == 299


def test_a_journal_is_of_the_same_rows(crm: Project, tmp_path: Path) -> None:
    client, journal = crm.client(), tmp_path / "j"
    client.people.create(rows(3), journal=journal)
    with pytest.raises(ValueError, match="journal of other rows"):
        client.people.create(rows(4), journal=journal)
    with pytest.raises(ValueError, match="for many rows"):
        client.people.create(rows(1)[0], journal=journal)
    (tmp_path / "k").write_text("[]\n")
    with pytest.raises(ValueError, match="no journal"):
        client.people.create(rows(3), journal=tmp_path / "k")
    whole = journal.read_text()
    journal.write_text(whole[: whole.rindex("{") + 4])  # it ended in a line
    assert len(client.people.create(rows(3), journal=journal)) == 3
    assert len(crm.store.rows(PEOPLE)) == 3
    assert all(json.loads(line) for line in journal.read_text().splitlines())


def test_a_journal_is_kept_by_coroutines(crm: Project, tmp_path: Path) -> None:
    _ended(crm, tmp_path / "j", 2, answered=True)

    async def run() -> None:
        async with crm.async_client() as client:
            created = await client.people.create(
                rows(1000), journal=tmp_path / "j", concurrency=2
            )
            assert len(created) == 1000

    asyncio.run(run())
    assert len(crm.store.rows(PEOPLE)) == 1000
