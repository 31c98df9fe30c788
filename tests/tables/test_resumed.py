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


def test_a_journal_is_of_one_table_of_one_server(crm: Project, tmp_path: Path) -> None:
    given = [{"Name": "L"}]
    client = crm.client()
    client.linked.create(given, journal=tmp_path / "j")
    other = crm.package().Client("http://other", http_client=httpx.Client())
    for table in (client.people, other.linked):
        with pytest.raises(ValueError, match="of other rows, or of another table"):
            table.create(given, journal=tmp_path / "j")


def test_a_line_that_ended_half_way_is_cut_off_in_place(
    crm: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is never shorter than its whole lines, whenever the process ends."""
    journal = tmp_path / "j"
    crm.client().people.create(rows(3), journal=journal)
    whole = journal.read_bytes()
    journal.write_bytes(whole + b'{"sent": [')

    def no_write(*given: object, **more: object) -> None:
        raise AssertionError("written anew")

    monkeypatch.setattr(Path, "write_text", no_write)
    monkeypatch.setattr(Path, "write_bytes", no_write)
    assert len(crm.client().people.create(rows(3), journal=journal)) == 3
    assert journal.read_bytes() == whole
    journal.open("wb").write(whole[:5])  # not even its first line
    crm.client().people.create(rows(2), journal=journal)
    assert len(crm.store.rows(PEOPLE)) == 5


def test_a_first_call_reads_narrowly_and_as_no_write(
    crm: Project, tmp_path: Path
) -> None:
    seen: list[httpx.Request] = []

    def note(request: httpx.Request, call_next: Any) -> Any:
        seen.append(request)
        return call_next(request)

    client = crm.client(middleware=[note])
    client.people.create(rows(2))
    seen.clear()
    options: Any = {
        "body": {"more": 1},
        "query": {"silent": "1"},
        "headers": {"X": "y"},
    }
    people, refused = client.people, pytest.raises(crm.package().WriteError)
    with refused:  # the stand-in takes nothing more in a body
        people.create(rows(2), journal=tmp_path / "j", options=options)
    read, written = seen[:2]
    assert (read.method, written.method) == ("GET", "POST")
    assert read.url.params["include"] in {"Full name", "Email", "Budget", "Since"}
    assert (read.content, read.headers["x"]) == (b"", "y")
    assert "silent" not in read.url.params
    assert json.loads(written.content)["more"] == 1
    assert len(people.create(rows(2), journal=tmp_path / "j")) == 2
    # other calls that read before they write send no body to read either
    with refused:
        people.upsert([{"Email": "a@b", "Budget": 1}], by="Email", options=options)
    with refused:
        where = {"Full name": {"equal": "P 0"}}
        people.update_where(where, {"Budget": 1}, options=options)
    contents = [each.content for each in seen if each.method == "GET"]
    assert contents == [b""] * 4


def _unanswered(
    crm: Project, journal: Path, given: list[dict[str, Any]], written: set[int]
) -> None:
    """Send all batches of a call at once, write some of them, and answer none."""
    handle = InTurn.handle_request

    def cut_off(self: InTurn, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/batch/"):
            return handle(self, request)
        items = json.loads(request.content)["items"]
        if any(given[n * 200 : (n + 1) * 200] == items for n in written):
            handle(self, request)
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InTurn, "handle_request", cut_off)
        with pytest.raises(KeyboardInterrupt):
            crm.client().people.create(given, journal=journal, concurrency=8)
    lines = journal.read_text().splitlines()
    assert len(lines) == 1 + -(-len(given) // 200)  # all were sent


def _not_told(crm: Project, journal: Path, given: list[dict[str, Any]]) -> list[int]:
    before = len(crm.store.rows(PEOPLE))
    with pytest.raises(crm.package().WriteError, match="cannot be told") as info:
        crm.client().people.create(given, journal=journal)
    assert len(crm.store.rows(PEOPLE)) == before
    uncertain: list[int] = list(info.value.uncertain)
    assert sorted([*uncertain, *info.value.unsent]) == list(range(len(given)))
    return uncertain


def test_rows_without_a_key_are_not_taken_from_others(
    crm: Project, tmp_path: Path
) -> None:
    given: list[dict[str, Any]] = [{} for _ in range(3)]
    _unanswered(crm, tmp_path / "j", given, set())
    assert crm.store.rows(PEOPLE) == []
    crm.client().people.create([{"Full name": "of somebody"}] * 3)
    assert _not_told(crm, tmp_path / "j", given) == [0, 1, 2]


def test_rows_without_a_key_are_created_where_nothing_is_new(
    crm: Project, tmp_path: Path
) -> None:
    given: list[dict[str, Any]] = [{} for _ in range(3)]
    _unanswered(crm, tmp_path / "j", given, set())
    assert len(crm.client().people.create(given, journal=tmp_path / "j")) == 3


def test_more_rows_of_a_key_than_were_sent_are_not_told_apart(
    crm: Project, tmp_path: Path
) -> None:
    given = [{"Full name": "A"}, {"Full name": "B"}]
    _unanswered(crm, tmp_path / "j", given, {0})
    crm.client().people.create([{"Full name": "A"}])
    assert _not_told(crm, tmp_path / "j", given) == [0, 1]


def test_equal_batches_of_which_one_is_there_are_not_told_apart(
    crm: Project, tmp_path: Path
) -> None:
    given = [{"Full name": f"P {n % 200}", "Budget": 1} for n in range(400)]
    given[200:] = [{**row, "Since": None} for row in given[200:]]
    _unanswered(crm, tmp_path / "j", given, {1})
    assert len(crm.store.rows(PEOPLE)) == 200
    assert len(_not_told(crm, tmp_path / "j", given)) == 400


def test_batches_that_share_some_keys_are_told_apart(
    crm: Project, tmp_path: Path
) -> None:
    names = [*range(200), *range(150, 350)]
    given = [{"Full name": f"P {n}"} for n in names]
    _unanswered(crm, tmp_path / "j", given, {0})
    created = crm.client().people.create(given, journal=tmp_path / "j")
    assert [row.full_name for row in created] == [row["Full name"] for row in given]
    assert len(crm.store.rows(PEOPLE)) == 400


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
