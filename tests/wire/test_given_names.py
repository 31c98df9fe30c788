"""Names and marks that documents give: those of extensions, and what is deprecated."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.cli.main import main

from .generated import client, operation, package

STATUS = {
    "type": "integer",
    "enum": [1, 2, 3],
    "x-enum-varnames": ["Available", "only pending", "class"],
    "x-enum-descriptions": ["Can be bought.", "", "class"],
}
SIZE = {
    "type": ["string", "null"],
    "enum": ["s", "l", None],
    "x-ms-enum": {
        "name": "SizeOfPet",
        "values": [
            {"value": "l", "name": "Large", "description": "A horse."},
            {"value": "s", "name": "Small"},
        ],
    },
}
REF = {"$ref": "#/components/schemas/Status"}
PET = {
    "type": "object",
    "required": ["nm"],
    "x-speakeasy-name-override": "Animal",
    "properties": {
        "legs": {"type": "integer", "minimum": 0, "deprecated": True},
        "tail": {"type": "string", "deprecated": True, "x-ms-client-name": "end"},
        "nm": {"type": "string", "x-ms-client-name": "petName"},
        "st": {**REF, "x-fern-property-name": "state"},
        "size": SIZE,
        "wanted": {**SIZE, "type": "string", "enum": ["s", "l"]},
        "order": {"enum": ["up", ""], "x-fern-enum": {"up": {"description": "First."}}},
        "bad": {"enum": ["a", "b"], "x-enumNames": ["A"]},
    },
}
JSON: dict[str, Any] = {
    "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
}
ANSWER = {"200": {"description": "", "content": JSON}}


def document() -> dict[str, Any]:
    base = operation(schemas={"Pet": PET, "Status": STATUS})
    paths = {
        "/pets": {
            "get": {
                "operationId": "findThePet",
                "tags": ["Pets"],
                "x-speakeasy-group": "animals",
                "x-fern-sdk-method-name": "find",
                "parameters": [
                    {
                        "name": "st",
                        "in": "query",
                        "x-ms-client-name": "s",
                        "schema": REF,
                    }
                ],
                "responses": ANSWER,
            },
            "post": {
                "operationId": "addThePet",
                "tags": ["Pets"],
                "x-fern-sdk-group-name": ["animals"],
                "x-stainless-naming": {"python": {"method_name": "add"}},
                "requestBody": {"required": True, "content": JSON},
                "responses": ANSWER,
            },
        },
        "/old": {
            "get": {
                "operationId": "old",
                "deprecated": True,
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"type": "array"}}},
                    }
                },
            }
        },
    }
    return {**base, "paths": paths}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("given")


@pytest.fixture(scope="module")
def module(folder: Path) -> Any:
    return package(folder, document())


def test_names_of_extensions_are_those_in_python(module: Any) -> None:
    answer = httpx.Response(200, json={"nm": "Ada", "st": 2, "legs": 4, "tail": "t"})
    caller, sent = client(module, answer)
    pet = caller.animals.find(s=2)
    assert type(pet) is module.models.Animal
    assert (pet.pet_name, pet.state) == ("Ada", 2)
    assert (pet.legs, pet.end) == (4, "t")
    assert module.models.Animal(pet_name="Ada").to_dict() == {"nm": "Ada"}
    assert module.models.Animal(pet_name="Ada").legs is None
    with pytest.raises(ValueError, match="greater than or equal to 0"):
        module.models.Animal(pet_name="Ada", legs=-1)
    assert sent[0].url.query == b"st=2"
    caller.animals.add({"nm": "Ada", "st": 2})
    assert sent[1].read() == b'{"nm":"Ada","st":2}'


def test_values_of_enums_are_constants_beside_their_type(module: Any) -> None:
    models = module.models
    assert (
        vars(models.StatusValues).items()
        >= {
            "AVAILABLE": 1,
            "ONLY_PENDING": 2,
            "CLASS": 3,
        }.items()
    )
    assert models.Status.__args__ == (1, 2, 3)
    assert (models.SizeOfPetValues.SMALL, models.SizeOfPetValues.LARGE) == ("s", "l")
    # one name and the same values: one type, wherever it is used
    assert module.models.Animal.__annotations__["size"] == "SizeOfPet | None"
    assert module.models.Animal.__annotations__["wanted"] == "SizeOfPet | None"
    assert (models.PetOrderValues.UP, models.PetOrderValues.EMPTY) == ("up", "")
    assert not hasattr(models, "PetBadValues")


def test_constants_are_documented(module: Any) -> None:
    source = Path(sys.modules[module.models.StatusValues.__module__].__file__ or "")
    assert '    AVAILABLE: Final = 1\n    """Can be bought."""\n' in source.read_text()


CALLS = """
from {name} import AsyncClient, Client, models

status: models.Status = models.StatusValues.ONLY_PENDING
size: models.SizeOfPet = models.SizeOfPetValues.LARGE
client = Client("https://api.test")
client.animals.find(s=models.StatusValues.AVAILABLE)
client.animals.find(s="1")  # wrong
pet = models.Animal(pet_name="Ada", legs=4, end="long")
models.Animal(pet_name="Ada", legs="4")  # wrong
print(pet.legs)  # wrong
print(pet.end)  # wrong
pet.legs = 3
client.default.old()  # wrong
client.default.with_response.old()  # wrong
client.default.iter_old()  # wrong


async def later(client: AsyncClient) -> None:
    await client.animals.find()
    await client.default.old()  # wrong
    await client.default.with_response.old()  # wrong
    client.default.iter_old()  # wrong
"""


def test_type_checkers_see_constants_and_deprecations(
    folder: Path, module: Any
) -> None:
    text = CALLS.format(name=module.__name__)
    (folder / "calls.py").write_text(text)
    told = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-incremental"),
            *("--enable-error-code=deprecated", "calls.py", module.__name__),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    wrong = [n for n, line in enumerate(text.splitlines(), 1) if "# wrong" in line]
    lines = [line for line in told.splitlines() if ": error:" in line]
    # nothing of the package itself uses what is deprecated
    assert [line.split(":")[:2] for line in lines] == [
        ["calls.py", str(number)] for number in wrong
    ], told


@pytest.mark.parametrize("whole", [False, True])
def test_a_deprecated_method_warns_its_caller(module: Any, whole: bool) -> None:
    caller, _ = client(module, httpx.Response(200, json=[]))
    group = caller.default.with_response if whole else caller.default
    with pytest.warns(DeprecationWarning, match="GET /old is deprecated") as told:
        group.old()
    assert [each.filename for each in told] == [__file__]


def test_a_deprecated_coroutine_warns_its_caller(module: Any) -> None:
    async def call() -> list[Any]:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=[1]))
        http = httpx.AsyncClient(transport=transport)
        group = module.AsyncClient("http://t", http_client=http).default
        whole = await group.with_response.old()
        return [
            await group.old(),
            whole.parsed,
            [each async for each in group.iter_old()],
        ]

    with pytest.warns(DeprecationWarning) as told:
        assert asyncio.run(call()) == [[1], [1], [1]]
    assert {each.filename for each in told} == {__file__}


def test_importing_a_package_and_its_other_methods_warn_of_nothing(module: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        caller, _ = client(module, httpx.Response(200, json={"nm": "Ada"}))
        caller.animals.find()


def test_inspect_lists_what_is_renamed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pets.json"
    path.write_text(json.dumps(document()))
    assert main(["inspect", str(path), "-v"]) == 0
    told = capsys.readouterr().out
    assert (
        "renames     9, by x-fern-property-name (1), x-fern-sdk-group-name (1)" in told
    )
    assert "  parameter st of findThePet: s (x-ms-client-name)" in told
    assert (
        "found another number of them; what it says is left out [enum-labels]" in told
    )


def test_a_name_that_is_taken_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twice = document()
    for method in ("get", "post"):
        twice["paths"]["/pets"][method]["x-speakeasy-name-override"] = "do"
    path = tmp_path / "pets.json"
    path.write_text(json.dumps(twice))
    arguments = ["generate", "--spec", str(path), "--output", str(tmp_path / "out")]
    assert main([*arguments, "--package", "pets"]) == 0
    told = capsys.readouterr()
    assert "2 name-not-given" in told.out + told.err
    assert "x-speakeasy-name-override calls 'findThePet' 'do'" in told.out + told.err


def test_the_names_of_a_document_give_way_to_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.json").write_text(json.dumps(document()))
    (tmp_path / "pyproject.toml").write_text("""\
[tool.specpress.apis.pets]
document = "pets.json"
package = "pets"
output = "out/pets"

[tool.specpress.apis.pets.rename]
operations = {findThePet = "look"}
schemas = {Status = "State"}
""")
    assert main(["generate", "-q"]) == 0
    assert "def look(" in (tmp_path / "out/pets/client/animals.py").read_text()
    assert "class StateValues:" in (tmp_path / "out/pets/models/status.py").read_text()
