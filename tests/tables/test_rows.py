"""Tables of typed rows against the stand-in: every operation, sync and async."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from .project import InTurn, Project, project
from .stand_in import ALL, PEOPLE, recorded_kinds


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with all field types."""
    return project(tmp_path_factory.mktemp("crm"))


@pytest.fixture(autouse=True)
def _fresh(request: pytest.FixtureRequest) -> Iterator[None]:
    if "crm" in request.fixturenames:
        made: Project = request.getfixturevalue("crm")
        made.store.database.execute("delete from rows")
        made.store.database.commit()
        made.store.requests.clear()
    yield


def people(count: int) -> list[dict[str, Any]]:
    return [
        {"Full name": f"P {n}", "Email": f"p{n}@example.com", "Budget": n}
        for n in range(count)
    ]


def test_a_row_is_read_as_it_was_written(crm: Project) -> None:
    client = crm.client()
    client.linked.create([{"Name": "L1"}, {"Name": "L2"}])
    row = client.all_types.create(
        {
            "F text": "a",
            "F dec": Decimal("1.5"),
            "F rating": 3,
            "F bool": True,
            "F date": dt.date(2024, 2, 29),
            "F datetime": dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC),
            "F dur": dt.timedelta(hours=1),
            "F link": ["L1", 2],
            "F ss": "A ü",
            "F ms": ["M1", 28],
        }
    )
    assert (row.id, row["F text"], row.f_text) == (1, "a", "a")
    assert row.f_dec == Decimal("1.50")
    assert row.f_date == dt.date(2024, 2, 29)
    assert row.f_datetime == dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)
    assert row.f_dur == dt.timedelta(hours=1)
    assert [each.value for each in row.f_link] == ["L1", "L2"]
    assert row.f_ss.value == "A ü"
    assert [each.id for each in row.f_ms] == [27, 28]
    assert row.f_form_err.is_nan()
    assert client.all_types.get(1).to_dict() == row.to_dict()
    assert row.to_dict() == crm.store.row(ALL, 1)


@pytest.mark.filterwarnings("ignore:.*to link to")
def test_every_recorded_write_behaves(crm: Project) -> None:
    client, module = crm.client(), crm.package()
    client.linked.create([{"Name": "L1"}, {"Name": "L2"}, {"Name": "L3"}])
    row = client.all_types.create({})
    unlike: list[tuple[str, object]] = []
    for kind in recorded_kinds():
        for write in kind["writes"]:
            try:
                client.all_types.update(row.id, {kind["name"]: write["value"]})
            except (module.StatusError, ValueError, TypeError):
                if write["status"] == 200:
                    unlike.append((kind["name"], write["value"]))
    assert unlike == []


def test_rows_are_selected_ordered_and_searched(crm: Project) -> None:
    client = crm.client()
    client.linked.create([{"Name": "L1"}, {"Name": "L2"}])
    client.all_types.create(
        [
            {"F text": "Ada", "F int": 1, "F date": "2024-01-01", "F ss": "A ü"},
            {"F text": "Bob", "F int": 2, "F date": "2024-06-01", "F ss": 26},
            {"F text": "Cem", "F int": 3, "F bool": True, "F link": ["L2"]},
        ]
    )

    def names(**selected: Any) -> list[str]:
        return [row.f_text for row in client.all_types.iter(**selected)]

    assert names(where={"F text": {"contains": "a"}}) == ["Ada"]
    assert names(where={"F int": {"higher_than": 1}}) == ["Bob", "Cem"]
    assert names(where={"F date": {"date_is_after": dt.date(2024, 1, 2)}}) == ["Bob"]
    assert names(where={"F date": {"empty": True}}) == ["Cem"]
    assert names(where={"F ss": {"single_select_equal": "A ü"}}) == ["Ada"]
    assert names(where={"F ss": {"single_select_is_any_of": ["A ü", 26]}}) == [
        "Ada",
        "Bob",
    ]
    assert names(where={"F bool": {"boolean": True}}) == ["Cem"]
    assert names(where={"F link": {"link_row_has": 2}}) == ["Cem"]
    assert names(
        where={
            "F int": {"higher_than": 1},
            "OR": [{"F text": {"equal": "Ada"}}, {"F text": {"equal": "Bob"}}],
        }
    ) == ["Bob"]
    assert names(order_by=["-F text"]) == ["Cem", "Bob", "Ada"]
    assert names(search="Bob") == ["Bob"]
    assert names(limit=2) == ["Ada", "Bob"]
    assert client.all_types.count(where={"F int": {"higher_than": 1}}) == 2
    (some,) = client.all_types.list(include=["F text", "F int"], limit=1)
    assert some.to_dict().keys() == {"id", "order", "F text", "F int"}
    with pytest.raises(ValueError, match="no option 'C'"):
        names(where={"F ss": {"single_select_equal": "C"}})
    with pytest.raises(ValueError, match="no view is known by the name 'Mine'"):
        names(view="Mine")


def test_many_rows_are_written_in_batches_with_progress(crm: Project) -> None:
    client = crm.client()
    told: list[tuple[int, int]] = []
    rows = client.people.create(
        people(450), progress=lambda done, total: told.append((done, total))
    )
    assert [row.full_name for row in rows] == [f"P {n}" for n in range(450)]
    assert told == [(200, 450), (400, 450), (450, 450)]
    assert crm.store.requests == ["batch 200", "batch 200", "batch 50"]
    assert len(client.people.list()) == 450
    changed = client.people.update([{"id": row.id, "Budget": 1} for row in rows])
    assert {row.budget for row in changed} == {Decimal("1.00")}
    client.people.delete([row.id for row in rows[:201]])
    assert client.people.count() == 249
    updated = client.people.update_where(
        {"Full name": {"contains": "P 44"}}, {"Since": dt.date(2024, 1, 1)}
    )
    assert len(updated) == 10
    assert client.people.delete_where({"Since": {"not_empty": True}}) == 10


@pytest.mark.parametrize(
    "where",
    [
        {},
        {"Email": {}},
        {"AND": []},
        {"OR": [{}]},
        {"OR": [{"Email": {"empty": True}}, {"Email": {}}]},
        {"AND": [{"Email": {}}, {"OR": []}]},
    ],
)
def test_a_condition_that_says_nothing_writes_nothing(crm: Project, where: Any) -> None:
    client = crm.client()
    client.people.create(people(3))
    with pytest.raises(ValueError, match="selects all rows"):
        client.people.delete_where(where)
    with pytest.raises(ValueError, match="selects all rows"):
        client.people.update_where(where, {"Budget": 1})
    assert client.people.count() == 3
    assert client.people.delete_where({"OR": [{"Email": {"contains": "p1@"}}]}) == 1


@pytest.mark.parametrize("concurrency", [1, 4])
def test_refused_rows_are_named_and_the_others_written(
    crm: Project, concurrency: int
) -> None:
    client = crm.client()
    results = crm.package()
    given = people(450)
    for index in (3, 201, 449):
        given[index]["Email"] = "nope"
    with pytest.raises(
        results.WriteError, match="447 of 450 rows were written"
    ) as info:
        client.people.create(given, concurrency=concurrency)
    error = info.value
    assert [failure.index for failure in error.failures] == [3, 201, 449]
    assert error.failures[0].row is given[3]
    assert error.failures[0].error.code == "ERROR_REQUEST_BODY_VALIDATION"
    assert len(error.written.created) == 447
    emails = {row["Email"] for row in crm.store.rows(PEOPLE)}
    assert len(emails) == 447
    assert "nope" not in emails


def test_rows_that_are_gone_are_named(crm: Project) -> None:
    client = crm.client()
    rows = client.people.create(people(3))
    with pytest.raises(
        crm.package().ApiError, match="1 of 2 rows were written"
    ) as info:
        client.people.update([{"id": 99, "Budget": 1}, {"id": rows[0].id, "Budget": 2}])
    assert [failure.index for failure in info.value.failures] == [0]
    with pytest.raises(crm.package().NotFound):
        client.people.get(99)


def test_an_upsert_writes_each_row_once(crm: Project) -> None:
    client = crm.client()
    client.people.create(people(3))
    written = client.people.upsert(
        [{**row, "Budget": 9} for row in people(5)], by="Email"
    )
    assert (len(written.updated), len(written.created)) == (3, 2)
    rows = client.people.list(order_by=["Email"])
    assert [row.email for row in rows] == [f"p{n}@example.com" for n in range(5)]
    assert {row.budget for row in rows} == {Decimal(9)}
    by_number = client.people.upsert([{"Budget": "9.0", "Full name": "Q"}], "Full name")
    assert (len(by_number.updated), len(by_number.created)) == (0, 1)
    with pytest.raises(ValueError, match="the same Email"):
        client.people.upsert([{"Email": "a@b"}, {"Email": "a@b"}], by="Email")
    with pytest.raises(ValueError, match="row 0 has no Email"):
        client.people.upsert([{"Full name": "x"}], by="Email")


def test_a_key_of_several_rows_is_refused(crm: Project) -> None:
    client = crm.client()
    client.people.create([{"Email": "a@b"}, {"Email": "a@b"}])
    with pytest.raises(crm.package().ApiError, match="several rows have this Email"):
        client.people.upsert([{"Email": "a@b"}, {"Email": "c@d"}], by="Email")
    assert client.people.count() == 3


def test_files_are_sent_ahead_of_their_row(crm: Project, tmp_path: Path) -> None:
    client = crm.client()
    picture = tmp_path / "ü 1.txt"
    picture.write_text("x")
    row = client.all_types.create({"F file": [picture, {"name": "there.png"}]})
    assert [file.visible_name for file in row.f_file] == ["ü 1.txt", None]
    assert row.f_file[0].name.startswith("stored-")
    again = client.all_types.update([{"id": row.id, "F file": [picture]}])
    assert [file.visible_name for file in again[0].f_file] == ["ü 1.txt"]


@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_file_is_sent_once_with_the_options_of_the_call(
    crm: Project, tmp_path: Path, concurrency: int
) -> None:
    sent: list[httpx.Request] = []

    def seen(request: httpx.Request, call_next: Any) -> Any:
        sent.append(request)
        return call_next(request)

    client = crm.client(middleware=[seen])
    picture = tmp_path / "a.txt"
    picture.write_text("x")
    given: list[Any] = [{"F file": [picture], "F text": f"{n}"} for n in range(8)]
    given[5]["F rating"] = 99
    with pytest.raises(crm.package().WriteError, match="7 of 8 rows were written"):
        client.all_types.create(
            given, concurrency=concurrency, options={"headers": {"X-Trace": "t"}}
        )
    assert sum("upload" in request.url.path for request in sent) == 1
    assert {request.headers.get("x-trace") for request in sent} == {"t"}


def test_a_file_that_is_not_there_is_of_its_row(crm: Project, tmp_path: Path) -> None:
    client = crm.client()
    given: list[Any] = [{"F text": "a"}, {"F file": [tmp_path / "none"]}, {}]
    with pytest.raises(crm.package().WriteError) as info:
        client.all_types.create(given)
    assert [failure.index for failure in info.value.failures] == [1]
    assert isinstance(info.value.failures[0].error, FileNotFoundError)
    assert info.value.uncertain == []
    assert client.all_types.count() == 2


def test_what_progress_raises_is_raised(crm: Project) -> None:
    def progress(done: int, total: int) -> None:
        raise RuntimeError("no more")

    for concurrency in (1, 3):
        with pytest.raises(RuntimeError, match="no more"):
            crm.client().people.create(
                people(450), progress=progress, concurrency=concurrency
            )

        async def run(concurrency: int) -> None:
            async with crm.async_client() as client:
                await client.people.create(
                    people(450), progress=progress, concurrency=concurrency
                )

        with pytest.raises(RuntimeError, match="no more"):
            asyncio.run(run(concurrency))


def test_links_to_rows_that_are_not_there_are_told(crm: Project) -> None:
    client = crm.client()
    with pytest.warns(UserWarning, match="no rows 99 to link to"):
        client.all_types.create({"F link": [99]})
    with pytest.raises(crm.package().ApiError):
        client.all_types.create({"F link": ["nobody"]})


def test_rows_are_written_as_csv(crm: Project, tmp_path: Path) -> None:
    client = crm.client()
    client.linked.create([{"Name": "L1"}])
    client.all_types.create({"F text": 'a, "b"', "F link": ["L1"], "F ss": "A ü"})
    client.all_types.list().to_csv(tmp_path / "rows.csv")
    text = (tmp_path / "rows.csv").read_text("utf-8")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["F text"] == 'a, "b"'
    assert (row["F link"], row["F ss"], row["F bool"]) == ("L1", "A ü", "false")
    assert client.all_types.list().to_dicts() == crm.store.rows(ALL)


def test_rows_become_a_dataframe_where_there_is_one(
    crm: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = crm.client()
    client.people.create(people(2))
    rows = client.people.list()
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(ImportError, match="pandas or polars"):
        rows.to_dataframe()

    class Frames:
        DataFrame = staticmethod(lambda columns, **_: columns)

    monkeypatch.setitem(__import__("sys").modules, "pandas", Frames)
    columns = rows.to_dataframe()
    assert columns["Budget"] == [Decimal("0.00"), Decimal("1.00")]
    assert columns["Full name"] == ["P 0", "P 1"]


def test_all_of_it_by_coroutines(crm: Project, tmp_path: Path) -> None:
    picture = tmp_path / "a.txt"
    picture.write_text("x")

    async def run() -> None:
        async with crm.async_client() as client:
            rows = await client.people.create(people(450), concurrency=3)
            assert [row.full_name for row in rows] == [f"P {n}" for n in range(450)]
            found = [row async for row in client.people.iter(limit=201)]
            assert len(found) == 201
            listed = await client.people.list(where={"Budget": {"higher_than": 440}})
            assert await client.people.count() == 450
            assert len(listed) == 9
            one = await client.people.get(rows[0].id)
            assert one == rows[0]
            assert (await client.people.update(one.id, {"Budget": 7})).budget == 7
            await client.people.update([{"id": one.id, "Budget": 8}])
            written = await client.people.upsert(people(451), by="Email", concurrency=2)
            assert (len(written.updated), len(written.created)) == (450, 1)
            where = {"Budget": {"higher_than": 440}}
            assert len(await client.people.update_where(where, {"Budget": 0})) == 10
            assert await client.people.delete_where({"Budget": {"equal": 0}}) == 11
            await client.people.delete([rows[1].id, rows[2].id])
            given = people(3)
            given[1]["Email"] = "nope"
            with pytest.raises(crm.package().ApiError) as info:
                await client.people.create(given)
            assert [failure.index for failure in info.value.failures] == [1]
            row = await client.all_types.create({"F file": [picture]})
            assert row.f_file[0].visible_name == "a.txt"
            assert (await client.linked.create({"Name": "L"})).name == "L"

    asyncio.run(run())


def test_what_was_not_reached_is_told(
    crm: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = InTurn.handle_request

    def cut_off(self: InTurn, request: httpx.Request) -> httpx.Response:
        if len(crm.store.requests) == 1:
            raise httpx.ReadError("cut off")
        return handle(self, request)

    monkeypatch.setattr(InTurn, "handle_request", cut_off)
    with pytest.raises(crm.package().ApiError, match="200 of 500 rows") as info:
        crm.client(retries=0).people.create(people(500))
    error = info.value
    assert (len(error.written.created), error.failures) == (200, [])
    assert error.uncertain == list(range(200, 400))
    assert error.unsent == list(range(400, 500))
