"""Uses of tables, seen by the strict type checkers: the right ones pass, the wrong not.

A line that ends in ``# wrong`` must be reported; no other line may be.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .project import project

USES = """
import datetime as dt
from decimal import Decimal
from pathlib import Path

from PACKAGE import AsyncClient, Client, RowList, WriteError, Written, inputs, models
from PACKAGE import webhooks


def right(crm: Client) -> None:
    rows = crm.all_types
    for row in rows.iter(
        where={
            "F date": {"date_is_after": dt.date(2024, 1, 1), "not_empty": True},
            "F int": {"higher_than": 3, "lower_than": Decimal(9)},
            "F ss": {"single_select_is_any_of": ["A ü", 26]},
            "F ms": {"multiple_select_has": ["M1", 28], "empty": True},
            "F datetime": {"date_is_within": {"nr_days_from_now": 7}},
            "F co": {"date_is": "today", "date_equals_days_ago": 2},
            "F dur": {"lower_than": dt.timedelta(hours=1)},
            "F lookup num": {"has_value_higher": 1.5},
            "F form ss": {"single_select_equal": "A ü"},
            "F form arr num": {"has_value_equal": 3},
            "F pw": {"not_empty": True},
            "OR": [{"F text": {"contains": "a"}}, {"F link": {"link_row_has": 2}}],
        },
        order_by=["-F date", "F text"],
        include=["F text", "F file"],
        search="x",
        limit=3,
    ):
        id_: int = row.id
        since: dt.date | None = row.f_date
        number: Decimal | None = row.f_dec
        print(id_, since, number, row["F text"], row.to_dict())
    listed: RowList[models.AllTypes] = rows.list()
    listed.to_csv("rows.csv")
    one: models.AllTypes = rows.create(
        {
            "F text": "a",
            "F dec": "1.5",
            "F rating": 3,
            "F bool": True,
            "F datetime": dt.datetime.now(dt.UTC),
            "F dur": dt.timedelta(hours=1),
            "F link": ["L1", 2],
            "F file": [Path("a.png"), {"name": "b.png"}],
            "F ss": "A ü",
            "F ms": ["M1", 28],
            "F date": None,
        }
    )
    values: list[inputs.AllTypesInput] = [{"F text": "a"}, {}]
    many: list[models.AllTypes] = rows.create(values, concurrency=2)
    rows.update(one.id, {"F text": "b"})
    rows.update([{"id": each.id, "F bool": False} for each in many])
    try:
        written: Written[models.AllTypes] = rows.upsert(values, by=["F email", "F int"])
        print(len(written.created), written.updated[0].f_ss)
    except WriteError as error:
        print(error.failures[0].index, error.unsent)
    rows.update_where({"F text": {"empty": True}}, {"F rating": 0})
    gone: int = rows.delete_where({"F text": {"empty": True}})
    rows.delete(gone)
    rows.delete([1, 2])
    rows.create_row({"F text": "a"})


def received(headers: dict[str, str], body: bytes) -> None:
    payload = webhooks.parse(webhooks.PEOPLE_ROWS_UPDATED, headers, body)
    budget: Decimal | None = payload.items[0].budget
    print(budget, payload.row_ids)  # wrong
    gone: list[int] = webhooks.parse(
        webhooks.PEOPLE_ROWS_DELETED, headers, body
    ).row_ids
    print(gone)


async def awaited(crm: AsyncClient) -> None:
    async for row in crm.all_types.iter(where={"F bool": {"boolean": True}}):
        print(row.f_bool)
    made: models.Linked = await crm.linked.create({"Name": "L"})
    some: list[models.Linked] = await crm.linked.create([{"Name": "L"}])
    print(made.id, some, await crm.linked.count())
    await crm.linked.create([{"Nope": 1}])  # wrong
    await crm.linked.list(where={"Name": {"higher_than": 1}})  # wrong


def wrong(crm: Client) -> None:
    rows = crm.all_types
    rows.create({"F ss": "C"})  # wrong
    rows.create({"F ms": ["nope"]})  # wrong
    rows.create({"F text": ["a"]})  # wrong
    rows.create({"F rating": "many"})  # wrong
    rows.create({"F bool": None})  # wrong
    rows.create({"F form num": 1})  # wrong
    rows.create({"F auto": 1})  # wrong
    rows.update(1, {"id": 2})  # wrong
    rows.update([{"F text": "a"}])  # wrong
    rows.list(where={"F int": {"contains_word": "3"}})  # wrong
    rows.list(where={"F text": {"date_is_after": "today"}})  # wrong
    rows.list(where={"F rating": {"contains": "3"}})  # wrong
    rows.list(where={"F uuid": {"contains": "3"}})  # wrong
    rows.list(where={"F phone": {"contains_word": "3"}})  # wrong
    rows.list(where={"F auto": {"empty": True}})  # wrong
    rows.list(where={"F form text": {"length_is_lower_than": 3}})  # wrong
    rows.list(where={"F ms": {"multiple_select_has": ["nope"]}})  # wrong
    rows.list(where={"F date": {"date_is": {"nr_day_ago": 3}}})  # wrong
    rows.list(where={"F form bool": {"equal": True}})  # wrong
    rows.list(where={"F lookup": {"has_value_higher": 3}})  # wrong
    rows.list(where={"F text": {"empty": False}})  # wrong
    rows.list(where={"F ss": {"single_select_equal": "C"}})  # wrong
    rows.list(where={"F bool": {"boolean": "maybe"}})  # wrong
    rows.list(where={"Nope": {"empty": True}})  # wrong
    rows.list(order_by=["F file"])  # wrong
    rows.list(include=["Nope"])  # wrong
    rows.upsert([{"F text": "a"}], by="F file")  # wrong
"""


@pytest.fixture(scope="module")
def uses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = project(tmp_path_factory.mktemp("typed"))
    file = made.root / "uses.py"
    file.write_text(USES.replace("PACKAGE", made.name), encoding="utf-8")
    return file


def _wrong_lines(file: Path) -> set[int]:
    lines = file.read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


def _run(*command: str, folder: Path) -> str:
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout


def test_mypy_tells_right_uses_from_wrong_ones(uses: Path) -> None:
    output = _run("mypy", "--strict", "--config-file=", uses.name, folder=uses.parent)
    reported = {int(n) for n in re.findall(r"uses\.py:(\d+): error", output)}
    assert reported == _wrong_lines(uses), output
    # the package itself has none
    assert len(re.findall(": error:", output)) == len(
        re.findall(r"uses\.py:\d+: error:", output)
    )


def test_pyright_tells_right_uses_from_wrong_ones(uses: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "include": ["uses.py"],
        "pythonVersion": "3.11",
    }
    (uses.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    output = _run("basedpyright", "--outputjson", folder=uses.parent)
    found = json.loads(output)["generalDiagnostics"]
    reported = {
        each["range"]["start"]["line"] + 1
        for each in found
        if each["severity"] == "error" and each["file"].endswith("uses.py")
    }
    assert reported == _wrong_lines(uses), found
