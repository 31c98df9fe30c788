"""What somebody changes in a table: what `pull --check` and `diff` say, and what becomes
of the code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import specpress

from .project import Project, project
from .stand_in import PEOPLE, Store, text_field


@pytest.fixture
def crm(tmp_path: Path) -> Project:
    """A project of one small table."""
    store = Store()
    store.tables = {PEOPLE: "People"}
    return project(tmp_path, store)


def _changes(crm: Project) -> tuple[str, set[tuple[str, str]]]:
    """The verdict of the next pull, and its rules with the messages."""
    before = crm.root / "before.json"
    before.write_bytes(crm.document.read_bytes())
    assert crm.pull(check=True).status == "updated"
    assert before.read_bytes() == crm.document.read_bytes()
    assert crm.pull().status == "updated"
    result = specpress.diff(str(before), str(crm.document))
    return result.verdict, {(each.id, each.message) for each in result.changes}


def _code(crm: Project) -> dict[str, str]:
    return {
        str(path.relative_to(crm.folder)): path.read_text("utf-8")
        for path in sorted(crm.folder.rglob("*.py"))
    }


def _field(crm: Project, name: str) -> dict[str, Any]:
    return next(each for each in crm.store.fields[PEOPLE] if each["name"] == name)


def test_a_renamed_field_keeps_its_name_in_python(crm: Project) -> None:
    before = _code(crm)
    _field(crm, "Full name")["name"] = "Name 🎉"
    verdict, changes = _changes(crm)
    assert verdict == "breaking"
    assert {id_ for id_, _ in changes if id_.startswith("property-")} == {
        "property-renamed"
    }
    assert any("Full name renamed to Name 🎉" in text for _, text in changes)
    crm.generate()
    after = _code(crm)
    assert "full_name: Annotated" in after["models/people.py"]
    assert "Name 🎉" in after["models/people.py"]
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed <= {path for path in after if "people" in path or "inputs" in path}
    _field(crm, "Name 🎉")["name"] = "Again"
    crm.pull()
    crm.generate()
    assert "full_name: Annotated" in _code(crm)["models/people.py"]


def test_a_field_made_again_under_its_name_is_another_one(crm: Project) -> None:
    _field(crm, "Email")["id"] = 499
    verdict, changes = _changes(crm)
    assert verdict == "warning"
    assert "property-replaced" in {id_ for id_, _ in changes}


def test_a_retyped_field_is_told_in_the_words_of_the_table(crm: Project) -> None:
    _field(crm, "Budget")["type"] = "text"
    verdict, changes = _changes(crm)
    assert verdict == "breaking"
    assert any("Budget: number → text" in message for _, message in changes)


def test_a_field_that_came_and_one_that_went(crm: Project) -> None:
    crm.store.fields[PEOPLE].append(text_field(410, PEOPLE, "Notes", "long_text"))
    verdict, changes = _changes(crm)
    assert verdict == "info"
    assert any(id_.startswith("property-added") for id_, _ in changes)
    crm.store.fields[PEOPLE] = crm.store.fields[PEOPLE][:-1]
    verdict, changes = _changes(crm)
    assert verdict == "breaking"
    assert any(id_.startswith("property-removed") for id_, _ in changes)


def test_names_of_any_text_are_exact_on_the_wire(crm: Project) -> None:
    names = ['a.b/c "d" [e]', "name", "Name", "class", "🎉", "id", "É ü"]
    crm.store.fields[PEOPLE] = [
        text_field(420 + n, PEOPLE, name) for n, name in enumerate(names)
    ]
    result = crm.pull()
    assert result.status == "updated"
    crm.generate()
    row = json.loads(crm.document.read_bytes())["components"]["schemas"]["People"]
    assert {*names, "order"} == set(row["properties"])
    model = _code(crm)["models/people.py"]
    for attribute in ("a_b_c_d_e", "name", "name_422", "class_", "field_424", "é_ü"):
        assert f"    {attribute}: " in model


def test_a_table_keeps_its_name_in_python(crm: Project) -> None:
    crm.store.tables[PEOPLE] = "Persons"
    crm.pull()
    crm.generate()
    assert "client/people.py" in _code(crm)
