"""`$self` of OpenAPI 3.2: the base URI of a document, wherever it was read from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specpress.cli.main import main
from specpress.document.raw import RawDocument, load_raw
from specpress.errors import ProblemKind
from tests.several_files import serving

_SELF = "https://api.example.com/v1/openapi.yaml"


def _loaded(
    files: Mapping[str, Any],
    location: str,
    *,
    name: str | None = _SELF,
    **references: str,
) -> RawDocument:
    """A document at a location, with schemas that are references, and its other files."""
    document: dict[str, Any] = {
        "openapi": "3.2.0",
        **({"$self": name} if name else {}),
        "info": {"title": "t", "version": "1"},
        "components": {
            "schemas": {
                "Own": {"type": "boolean"},
                **{
                    key: {"items": {"$ref": value}} for key, value in references.items()
                },
            }
        },
    }

    def read(place: str) -> bytes:
        if place not in files:
            raise FileNotFoundError(2, "no such file")
        return json.dumps(files[place]).encode()

    return load_raw(
        json.dumps(document).encode(), source=location, location=location, read=read
    )


def _type_of(document: RawDocument, name: str) -> Any:
    """The type of what the reference of a schema leads to."""
    schemas: Any = document.raw["components"]
    reference = schemas["schemas"][name]["items"]["$ref"]
    return schemas["schemas"][reference.rpartition("/")[2]].get("type")


def test_a_reference_to_what_the_document_calls_itself_leads_to_it() -> None:
    own = "#/components/schemas/Own"
    document = _loaded(
        {},
        "specs/here.json",
        A=_SELF + own,
        B="openapi.yaml" + own,
        C="/v1/openapi.yaml" + own,
    )
    assert not document.problems
    assert {_type_of(document, name) for name in "ABC"} == {"boolean"}
    assert not document.others


@pytest.mark.parametrize(
    ("location", "there"),
    [
        # not where it says that it is: its files lie beside it
        ("specs/here.json", "specs/pets/pet.json"),
        (
            "https://mirror.example.com/x/y.json",
            "https://mirror.example.com/x/pets/pet.json",
        ),
        ("git:main:specs/here.json", "git:main:specs/pets/pet.json"),
        ("specs/v1:old/here.json", "specs/v1:old/pets/pet.json"),
        # the same host: they are where they are said to be
        ("https://api.example.com/latest", "https://api.example.com/v1/pets/pet.json"),
    ],
)
@pytest.mark.parametrize(
    "reference",
    [
        "pets/pet.json",
        "./pets/pet.json",
        "/v1/pets/pet.json",
        "https://api.example.com/v1/pets/pet.json",
    ],
)
def test_files_are_read_by_their_uris(
    location: str, there: str, reference: str
) -> None:
    document = _loaded({there: {"type": "integer"}}, location, A=reference)
    assert not document.problems
    assert _type_of(document, "A") == "integer"


@pytest.mark.parametrize(
    "reference",
    ["https://other.example.com/pet.json", "../../../pet.json", "nowhere.json"],
)
def test_what_cannot_be_read_is_told(reference: str) -> None:
    document = _loaded({}, "specs/here.json", A=reference)
    assert [problem.kind for problem in document.problems] == [
        ProblemKind.UNREADABLE_FILE
    ]


def test_another_document_is_known_by_what_it_calls_itself() -> None:
    shared = {
        "openapi": "3.2.0",
        "$self": "https://shared.example.com/common",
        "components": {
            "schemas": {"Id": {"type": "integer"}, "Back": {"items": {"$ref": f"{_SELF}#/components/schemas/Own"}}}
        },
    }  # fmt: skip
    document = _loaded(
        {"specs/shared.json": shared},
        "specs/here.json",
        A="shared.json#/components/schemas/Id",
        B="https://shared.example.com/common#/components/schemas/Id",
        C="shared.json#/components/schemas/Back",
    )
    assert not document.problems
    assert _type_of(document, "A") == _type_of(document, "B") == "integer"


@pytest.mark.parametrize(
    "name", ["urn:example:pets", "#", "../other/openapi.yaml", None]
)
def test_a_name_without_others_beside_it_changes_nothing(name: str | None) -> None:
    files = {"specs/pet.json": {"type": "integer"}}
    document = _loaded(files, "specs/here.json", name=name, A="pet.json")
    assert not document.problems
    assert _type_of(document, "A") == "integer"


def test_identifiers_of_schemas_are_relative_to_it() -> None:
    document = {
        "openapi": "3.2.0",
        "$self": _SELF,
        "info": {"title": "t", "version": "1"},
        "components": {
            "schemas": {
                "A": {"items": {"$ref": "https://api.example.com/v1/named"}},
                "B": {"$id": "named", "type": "integer"},
            }
        },
    }
    found = load_raw(json.dumps(document).encode(), source="here.json")
    assert not found.problems
    assert _type_of(found, "A") == "integer"


def test_a_pulled_document_generates_as_the_one_upstream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    upstream = tmp_path / "up"
    (upstream / "v1" / "pets").mkdir(parents=True)
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    (upstream / "v1" / "pets" / "pet.json").write_text(json.dumps(pet))
    with serving(upstream) as address:
        for name in (
            "https://api.example.com/v1/openapi.json",
            f"{address}/v1/openapi.json",
        ):
            answer = {"application/json": {"schema": {"$ref": "pets/pet.json"}}}
            document = {
                "openapi": "3.2.0",
                "$self": name,
                "info": {"title": "t", "version": "1"},
                "paths": {"/a": {"get": {"responses": {"200": {"content": answer}}}}},
            }
            # at the host that it names it may lie elsewhere
            where = "v1/openapi.json" if name.startswith("https:") else "latest.json"
            (upstream / where).write_text(json.dumps(document))
            (tmp_path / "pyproject.toml").write_text(
                f'[tool.specpress.apis.a]\nsource = "{address}/{where}"\n'
                'document = "specs/a.json"\npackage = "a_api"\noutput = "out/a_api"\n'
            )
            assert main(["pull"]) == 0
            assert (tmp_path / "specs" / "pets" / "pet.json").exists()
            assert main(["generate"]) == 0
            assert "name" in (tmp_path / "out/a_api/models/pet.py").read_text()


@pytest.mark.parametrize(
    "reference", ["other%20one.json", "../v1:old/other%20one.json"]
)
def test_a_file_is_known_by_its_location_without_names(reference: str) -> None:
    location, there = "specs/v1:old/here.json", "specs/v1:old/other one.json"
    named = {"openapi": "3.2.0", "$self": "other%20one.json", "x": {"type": "integer"}}
    document = _loaded(
        {there: named},
        location,
        name=None,
        A=f"{reference}#/x",
        B="./other%20one.json#/x",
    )
    assert not document.problems
    assert _type_of(document, "A") == _type_of(document, "B") == "integer"
    assert len(document.others) == 1
