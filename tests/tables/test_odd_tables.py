"""Tables and fields as people make them: any names, no fields to write, links to nowhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from .project import Project, project
from .stand_in import Store, text_field

ODD, READ_ONLY, NONE, CLASS, TWICE, SIGN = 48, 49, 50, 51, 52, 53
TAKEN = {
    60: "Rows",
    61: "Table",
    62: "Async rows",
    63: "Wire format",
    64: "Never",
    65: "Client",
    66: "Error",
    67: "Date filters",
    68: "Model",
    69: "Rows created",
}
NAMES = {
    "class": "class_",
    "self": "self",
    "None": "none",
    "model_config": "model_config_",
    "to_dict": "to_dict_",
    "__class__": "class_908",
    "Name": "name",
    "name": "name_907",
    "n a m e": "n_a_m_e_909",
    "🎉": "field_910",
    "  ": "field_911",
    "1st": "field_1st",
    "É": "é",
    "e\u0301": "é_914",  # another text, and the same identifier (NFKC)
    "a \"q\" 's' {x} %s \\ \n": "a_q_s_x_s",
    "a,b": "a_b",
    "-minus": "minus",
    "AND": "and_",
    "": "field_919",
}


def _fields() -> list[dict[str, Any]]:
    order = ["class", "self", "None", "model_config", "to_dict", "Name"]
    order += ["filler", "name", "__class__", "n a m e", "🎉", "  ", "1st", "É"]
    order += ["e\u0301", *list(NAMES)[14:]]
    return [
        text_field(900 + n, ODD, name)
        for n, name in enumerate(order)
        if name != "filler"
    ]


@pytest.fixture(scope="module")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Project:
    store = Store()
    made = {**text_field(960, READ_ONLY, "Made", "autonumber"), "read_only": True}
    link = {**text_field(973, SIGN, "Nowhere", "link_row"), "link_row_table_id": 4711}
    store.fields |= {
        ODD: _fields(),
        READ_ONLY: [made],
        NONE: [],
        CLASS: [text_field(970, CLASS, "Name")],
        TWICE: [text_field(971, TWICE, "Name")],
        SIGN: [text_field(972, SIGN, "Name"), link],
    }
    store.tables |= {ODD: "Odd names", READ_ONLY: "Read only", NONE: "Nothing"}
    store.fields |= {id_: [text_field(id_ * 20, id_, "Name")] for id_ in TAKEN}
    store.tables |= TAKEN
    store.tables |= {CLASS: "class", TWICE: "People", SIGN: "🎉"}
    return project(tmp_path_factory.mktemp("odd"), store)


def test_any_name_is_written_read_selected_and_ordered(crm: Project) -> None:
    client = crm.client()
    values = {name: f"value {n}" for n, name in enumerate(NAMES)}
    row = client.odd_names.create(values)
    assert {name: row[name] for name in NAMES} == values
    assert {name: getattr(row, NAMES[name]) for name in NAMES} == values
    for name, value in values.items():
        if name != "AND":
            assert client.odd_names.count(where={name: {"equal": value}}) == 1
            assert client.odd_names.count(where={name: {"equal": "other"}}) == 0
    (same,) = client.odd_names.upsert([values], by=["a,b", "🎉"]).updated
    assert same == row
    (read,) = client.odd_names.list(include=["class", "-minus"], order_by=["-class"])
    assert read.to_dict().keys() == {"id", "order", "class", "-minus"}
    ordered = client.odd_names.list(
        order_by=['"-a,b"', '"a \\"q\\" \'s\' {x} %s \\\\ \n"']
    )
    assert ordered[0] == row
    text = client.odd_names.list().to_csv_text()
    assert all(name.split('"')[0] in text for name in NAMES)


def test_the_names_in_python_do_not_depend_on_later_fields(tmp_path: Path) -> None:
    store = Store()
    store.tables = {ODD: "Odd names"}
    store.fields = {ODD: _fields()[:6]}
    crm = Project(tmp_path, store, "crm_growing_api")
    crm.pull()
    store.fields[ODD] = _fields()
    crm.pull()
    crm.generate()
    model = (crm.folder / "models/odd.py").read_text("utf-8")
    for attribute in NAMES.values():
        assert f"    {attribute}: " in model


def test_a_table_without_fields_to_write_has_rows(crm: Project) -> None:
    client = crm.client()
    first = client.read_only.create({})
    assert client.read_only.create([{}, {}])[1].made == first.made + 2
    assert client.read_only.list(where={"Made": {"higher_than": 1}})[0].made == 2
    with pytest.raises(crm.package().StatusError):
        client.read_only.create({"Made": 5})
    assert client.nothing.create({}).to_dict().keys() == {"id", "order"}


def test_names_of_tables_are_told_apart(crm: Project) -> None:
    client = crm.client()
    assert client.class_.create({"Name": "a"}).name == "a"
    assert client.people52.create({"Name": "b"}).name == "b"
    assert client.table53.create({"Name": "c"}).nowhere == []
    with pytest.warns(UserWarning, match="no rows 1 to link to"):
        client.table53.create({"Nowhere": [1]})


@pytest.mark.parametrize(
    "group",
    [
        *("rows", "table", "async_rows", "wire_format", "never", "client"),
        *("error66", "date_filters67", "model", "rows_created"),
    ],
)
def test_a_table_may_be_called_as_what_is_generated(crm: Project, group: str) -> None:
    with crm.client() as client:
        row = getattr(client, group).create({"Name": "a"})
        assert getattr(client, group).get(row.id) == row


def test_rows_are_moved(crm: Project) -> None:
    client = crm.client()
    first, second = client.people.create([{"Full name": "A"}, {"Full name": "B"}])

    def names() -> list[str]:
        rows = [row for row in client.people.list() if row.id in (first.id, second.id)]
        return [row.full_name for row in rows]

    assert names() == ["A", "B"]
    assert client.people.move(second.id, before=first.id).id == second.id
    assert names() == ["B", "A"]

    async def to_the_end() -> None:
        async with crm.async_client() as people:
            await people.people.move(second.id)

    asyncio.run(to_the_end())
    assert names() == ["A", "B"]
    with pytest.raises(crm.package().NotFound):
        client.people.move(4711)
