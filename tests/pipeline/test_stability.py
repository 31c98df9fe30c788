"""What one change to a document changes: nothing but what it touches."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import specpress
from specpress.codegen.names.identifiers import pascal, snake
from specpress.codegen.names.naming import name_everything, parameter_names
from specpress.document.load import load
from specpress.ir.build import build
from specpress.utils.digests import MANIFEST
from tests.shared import ROOT, SHARED, shared

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
LARGEST = 120_000
MOST_PERMUTED = 20
DOCUMENTS = [
    file
    for file in sorted((SHARED / "corpus").glob("*.json"))
    if file.stat().st_size < LARGEST
]


# -- names --------------------------------------------------------------------


@dataclass(frozen=True)
class Spelling:
    """All public names of a package: methods, arguments and classes."""

    methods: Mapping[tuple[str, str], str]
    arguments: Mapping[tuple[str, str], tuple[str, ...]]
    classes: Mapping[str, str]


def spelling(document: dict[str, Any]) -> Spelling:
    api = build(load(json.dumps(document).encode()))
    names = name_everything(api)
    operations = {(one.method, one.path): one for one in api.operations}
    return Spelling(
        {
            key: f"{names.groups[one.group]}.{names.methods[one.id]}"
            for key, one in operations.items()
        },
        {
            key: tuple(parameter_names(one, names).values())
            for key, one in operations.items()
        },
        dict(names.classes),
    )


def places(document: dict[str, Any]) -> list[tuple[str, ...]]:
    """Where the document's operations and component schemas are."""
    paths: dict[str, Any] = document.get("paths") or {}
    components: dict[str, Any] = document.get("components") or {}
    schemas: dict[str, Any] = components.get("schemas") or {}
    return [
        *(
            ("paths", path, method)
            for path, item in paths.items()
            if isinstance(item, dict)
            for method in METHODS
            if method in item
        ),
        *(("components", "schemas", name) for name in schemas),
    ]


def without(document: dict[str, Any], place: tuple[str, ...]) -> dict[str, Any]:
    changed = copy.deepcopy(document)
    holder = changed
    for key in place[:-1]:
        holder = holder[key]
    del holder[place[-1]]
    return changed


def reordered(value: Any, data: st.DataObject) -> Any:
    if not isinstance(value, dict):
        return value
    items = cast("dict[str, Any]", value)
    keys = list(items)
    if keys and all("/" in key and key[0] != "/" for key in keys):
        # media types: requests ask for them in this order
        return {key: reordered(items[key], data) for key in keys}
    if len(keys) < MOST_PERMUTED:
        keys = data.draw(st.permutations(keys))
    return {key: reordered(items[key], data) for key in reversed(keys)}


def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(file.read_bytes())
    return loaded


def asked_for(document: dict[str, Any], place: tuple[str, ...]) -> set[str]:
    """The names that what is at a place would like to have."""
    if place[0] == "components":
        return {pascal(place[-1])}
    declared: dict[str, Any] = document["paths"][place[1]][place[2]]
    wanted = declared.get("operationId")
    return {snake(str(wanted)), snake(f"{place[2]} {place[1]}")}


@pytest.mark.skipif(not DOCUMENTS, reason="../shared/corpus is not there")
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_taking_one_away_or_adding_it_renames_nothing_else(data: st.DataObject) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    place = data.draw(st.sampled_from(places(document) or [("info", "title")]))
    if place[0] == "info":
        return
    large, small = spelling(document), spelling(without(document, place))
    # of two that ask for the same name, one may get it when the other goes
    excused = asked_for(document, place)
    for key, name in small.methods.items():
        method = large.methods[key]
        if not {name.rpartition(".")[2], method.rpartition(".")[2]} & excused:
            assert method == name
    if place[0] == "components":
        # what referred to it has parameters of another type, by the same name
        assert small.arguments == large.arguments
    for id_, name in small.classes.items():
        was = large.classes.get(id_, name)
        if not {name, was} & {pascal(word) for word in excused}:
            assert was == name


@pytest.mark.skipif(not DOCUMENTS, reason="../shared/corpus is not there")
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_the_order_decides_no_name(data: st.DataObject) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    assert spelling(reordered(document, data)) == spelling(document)


# -- files --------------------------------------------------------------------


def test_an_update_equals_a_fresh_package(tmp_path: Path) -> None:
    old, new = shared("specs/baserow-1.32.5.yaml"), shared("specs/baserow-1.35.3.json")
    specpress.generate(old, tmp_path / "updated", "api")
    before = files(tmp_path / "updated")
    specpress.generate(new, tmp_path / "updated", "api")
    specpress.generate(new, tmp_path / "fresh", "api")
    after = files(tmp_path / "updated")
    assert after == files(tmp_path / "fresh")
    assert before.keys() - after.keys()


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_one_operation_touches_its_own_files_only(tmp_path: Path) -> None:
    document = json.loads((ROOT / "specs/baserow/schema.json").read_bytes())
    spec = tmp_path / "schema.json"
    spec.write_text(json.dumps(document))
    specpress.generate(spec, tmp_path, "api")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "api")
    operation = document["paths"]["/api/workspaces/"]["get"]
    operation.setdefault("parameters", []).append(
        {"name": "added", "in": "query", "schema": {"type": "string"}}
    )
    spec.write_text(json.dumps(document))
    specpress.generate(spec, tmp_path, "api")
    assert git(tmp_path, "diff", "--name-only").split() == [
        "api/client/workspaces.py",
        "api/reference.md",
        "api/server/openapi.json",
        "api/server/schemas.json",
        "api/server/workspaces.py",
        f"api/{MANIFEST}",
    ]
    assert git(tmp_path, "ls-files", "--others", "api") == ""


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
