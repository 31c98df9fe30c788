"""Typical calls, seen by the type checkers: the right ones pass, the wrong ones do not.

A line that ends in ``# wrong`` must be reported; no other line may be.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT

CALLS = """
from __future__ import annotations

from uuid import uuid4

from baserow_api import ApiError, AsyncClient, Client, NotFound, inputs, models, of_type
from baserow_api.auth import JWT, DatabaseToken


def right(client: Client) -> None:
    workspaces: list[models.WorkspaceUserWorkspace] = client.workspaces.list_workspaces()
    print(workspaces[0].name.upper(), workspaces[0].users[0].email)
    made: models.WorkspaceUserWorkspace = client.workspaces.create_workspace({"name": "A"})
    client.workspaces.update_workspace(made.id, {"name": "B"}, client_session_id=uuid4())
    client.workspaces.update_workspace(made.id, {})
    client.workspaces.delete_workspace(made.id)
    fields = client.database_table_fields
    fields.create_database_table_field(1, {"type": "boolean", "name": "Done"})
    fields.create_database_table_field(1, {"type": "text", "name": "T", "text_default": "x"})
    fields.create_database_table_field(
        1, {"type": "number", "name": "N", "number_decimal_places": 2}
    )
    field = fields.get_database_table_field(1)
    print(field)
    client.user.token_auth({"email": "a@b.c", "password": "p"}).to_dict()
    body: inputs.PatchedWorkspace = {"name": "C"}
    client.workspaces.update_workspace(1, body, options={"timeout": 5, "retries": 0})
    response = client.workspaces.with_response.list_workspaces()
    print(response.status_code, response.parsed[0].id)
    client.with_options(timeout=3).workspaces.list_workspaces()
    rows = client.database_table_rows
    rows.list_database_table_rows(1, page=1, size=100, user_field_names=True)
    rows.list_database_table_rows(1, options={"query": {"filter__Name__contains": "x"}})
    client.applications.workspace_list_applications(1)
    Client("https://x", auth=[JWT("a"), DatabaseToken("b")], on_mismatch="raise")
    select: models.SingleSelectFieldFieldSerializerWithRelatedFields
    select = fields.create_database_table_field(1, {"type": "single_select", "name": "S"})
    print(select.select_options)
    whole = fields.with_response.create_database_table_field(
        1, {"type": "boolean", "name": "Done"}
    )
    boolean: models.BooleanFieldFieldSerializerWithRelatedFields = whole.parsed
    print(boolean)
    asked: inputs.FieldCreateField = {"type": "boolean", "name": "Done"}
    any_field: models.FieldFieldSerializerWithRelatedFields
    any_field = fields.create_database_table_field(1, asked)
    print(any_field)
    for each in fields.list_database_table_fields(1):
        match each:
            case models.SingleSelectFieldField(select_options=choices):
                print(choices and choices[0].value)
            case models.NumberFieldField():
                print(each.number_decimal_places)
            case _:
                pass
    listed_fields = fields.list_database_table_fields(1)
    numbers = of_type(listed_fields, models.NumberFieldField)
    print(numbers[0].number_decimal_places)
    numbers[0].select_options  # wrong
    either: list[models.TextFieldField | models.NumberFieldField]
    either = of_type(listed_fields, models.TextFieldField, models.NumberFieldField)
    print(either[0].name, either[0].number_decimal_places)  # wrong
    copy = client.database_tables.duplicate_database_table_async(1)
    done: models.DuplicateTableJobTypeResponse = client.jobs.wait(
        copy, timeout=60, on_progress=lambda job, share: print(job.duplicated_table, share)
    )
    print(done.duplicated_table)
    export = client.database_table_export
    started = export.export_table(1, {"exporter_type": "csv"})
    print(client.jobs.wait(started, poll=lambda: export.get_export_job(started.id)).url)
    listed: list[str] = client.jobs.wait(response, answer=list[str])
    print(listed)
    try:
        client.workspaces.delete_workspace(1)
    except NotFound as error:
        print(error.status_code, error.code, error.body)
    except ApiError as error:
        print(error.detail)


async def right_later(client: AsyncClient) -> None:
    workspaces: list[models.WorkspaceUserWorkspace]
    workspaces = await client.workspaces.list_workspaces()
    print(workspaces)
    await client.database_table_fields.create_database_table_field(
        1, {"type": "boolean", "name": "Done"}
    )
    response = await client.workspaces.with_response.create_workspace({"name": "A"})
    print(response.parsed.id)
    copy = await client.database_tables.duplicate_database_table_async(1)
    view: models.GridViewView = await client.database_table_views.create_database_table_view(
        1, {"type": "grid", "name": "G"}
    )
    print(view)
    done: models.DuplicateTableJobTypeResponse = await client.jobs.wait(copy)
    print(done)


def wrong(client: Client) -> None:
    client.workspaces.delete_workspace("7")  # wrong
    client.workspaces.create_workspace({})  # wrong
    client.workspaces.create_workspace({"nmae": "A"})  # wrong
    client.workspaces.create_workspace({"name": "A", "colour": "red"})  # wrong
    client.workspaces.create_workspace({"name": 1})  # wrong
    client.workspaces.update_workspace(1, {}, session="x")  # wrong
    fields = client.database_table_fields
    fields.create_database_table_field(1, {"type": "boolaen", "name": "D"})  # wrong
    fields.create_database_table_field(1, {"type": "boolean"})  # wrong
    fields.create_database_table_field(1, {"name": "no type"})  # wrong
    client.user.token_auth({"email": "a@b.c", "password": 1})  # wrong
    client.workspaces.list_workspaces()[0].nmae  # wrong
    client.workspaces.list_workspace()  # wrong
    client.database_table_rows.list_database_table_rows(1, page="2")  # wrong
    client.workspaces.delete_workspace(1, options={"timeuot": 1})  # wrong
    models.Workspaec  # wrong
    Client("https://x", on_mismatch="explode")  # wrong
    client.jobs.wait(1)  # wrong
    fields.create_database_table_field(1, {"type": "text", "name": "T"}).select_options  # wrong
    client.jobs.wait(client.jobs.get_job(1), timeout="1")  # wrong


async def wrong_later(client: AsyncClient) -> None:
    await client.workspaces.delete_workspace("7")  # wrong
    await client.workspaces.create_workspace({"nmae": "A"})  # wrong
"""


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    file = tmp_path / "calls.py"
    file.write_text(CALLS.lstrip("\n"))
    return file


def _wrong_lines(file: Path) -> set[int]:
    lines = file.read_text().splitlines()
    return {n for n, line in enumerate(lines, 1) if line.endswith("# wrong")}


def test_mypy_tells_right_calls_from_wrong_ones(calls: Path, tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = True\nmypy_path = {ROOT / 'generated'}\n")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(config), str(calls)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    found = re.findall(r"calls\.py:(\d+): error", result.stdout)
    assert {int(line) for line in found} == _wrong_lines(calls), result.stdout


def test_pyright_tells_right_calls_from_wrong_ones(calls: Path, tmp_path: Path) -> None:
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "generated")],
        "include": ["calls.py"],
        "reportUnusedExpression": "none",
        "reportUnknownMemberType": "none",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "basedpyright",
            "--pythonpath",
            sys.executable,
            "--outputjson",
        ],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    diagnostics = json.loads(result.stdout)["generalDiagnostics"]
    found = {
        diagnostic["range"]["start"]["line"] + 1
        for diagnostic in diagnostics
        if diagnostic["severity"] == "error"
    }
    assert found == _wrong_lines(calls), result.stdout
