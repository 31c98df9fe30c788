"""Names and marks that documents give: those of extensions, and what is deprecated."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.cli.main import main
from specpress.document.name_overrides import overrides_of

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
    made = package(folder, document())
    # the package has its modules as attributes once they were imported
    importlib.import_module(f"{made.__name__}.models")
    return made


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
        "found another number of them (1); what it says is left out [enum-labels]"
        in told
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
    assert (
        "x-speakeasy-name-override calls the operation 'findThePet' 'do'"
        in told.out + told.err
    )


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


INLINE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Inline", "version": "1"},
    "x-speakeasy-name-override": [
        {"operationId": "^list.*", "methodNameOverride": "list"},
        {"operationId": "^(get|put)", "methodNameOverride": "get"},
        {"operationId": "^nothing$", "methodNameOverride": "none"},
    ],
    "paths": {
        "/toys": {
            "get": {
                "operationId": "listToys",
                "tags": ["toys"],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "x-fern-type-name": "Toy",
                                        "properties": {
                                            "size": {
                                                "type": "object",
                                                "x-fern-type-name": "ToySize",
                                                "x-fern-property-name": "extent",
                                                "properties": {"w": {"type": "integer"}},
                                            },
                                            "kind": {
                                                "enum": ["a", "b"],
                                                "x-fern-type-name": "ToyKind",
                                            },
                                            "owner": {
                                                "x-fern-type-name": "Owner",
                                                "oneOf": [{"type": "string"}, {"type": "integer"}],
                                            },
                                            "id": {"type": "string", "x-fern-type-name": "ToyId"},
                                        },
                                    },
                                }
                            }
                        },
                    }
                },
            }
        }
    },
}  # fmt: skip


def _generated(folder: Path, value: dict[str, Any]) -> tuple[Path, list[str]]:
    """A package of a document, and the lines that `generate -v` says about names."""
    folder.mkdir(exist_ok=True)
    path = folder / "spec.json"
    path.write_text(json.dumps(value))
    arguments = ["generate", "--spec", str(path), "--output", str(folder), "-v"]
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(told):
        assert main([*arguments, "--package", "named"]) == 0
    lines = [
        line.partition("#")[2] for line in told.getvalue().splitlines()
        if "[name-not-given]" in line or "[enum-labels]" in line
    ]  # fmt: skip
    return folder / "named", lines


def test_types_without_a_name_of_their_own_are_given_one(tmp_path: Path) -> None:
    output, told = _generated(tmp_path, INLINE)
    models = "\n".join(p.read_text() for p in sorted((output / "models").glob("*.py")))
    assert "class Toy(" in models
    assert "class ToySize(" in models
    assert "extent: Annotated[ToySize | None" in models
    assert "ToyKind: TypeAlias = Literal[" in models
    assert "Owner: TypeAlias = " in models
    assert "def list(" in (output / "client" / "toys.py").read_text()
    items = "/paths/~1toys/get/responses/200/content/application~1json/schema/items"
    assert told == [
        f"{items}/properties/id: x-fern-type-name gives the name 'ToyId' to what has no name"
        " of its own in Python; not used [name-not-given]",
        "/x-speakeasy-name-override/1: expected a pattern of text, ^, $ and .* alone, found"
        " '^(get|put)'; not followed; the extension at an operation, or `rename`, names it"
        " [name-not-given]",
        "/x-speakeasy-name-override/2: expected operations for the name 'none', found none"
        " that has no other name; not used [name-not-given]",
    ]


def _with(get: dict[str, Any], **components: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {}, **get}}},
        "components": {"schemas": components},
    }
    return base


_LOST: list[tuple[dict[str, Any], str]] = [
    (_with({"x-fern-sdk-method-name": 5}), "/paths/~1a/get: expected a name in x-fern-sdk-method-name, found none"),
    (_with({"x-ms-client-name": "b"}), "/paths/~1a/get: expected x-ms-client-name where it names something"),
    (_with({}, Plain={"type": "string", "x-fern-type-name": "Text"}), "/components/schemas/Plain: x-fern-type-name gives the name 'Text'"),
    (_with({"parameters": [{"name": "p", "in": "query", "schema": {"x-enum-varnames": ["A"]}}]}), "/schema: expected an enum beside x-enum-varnames, found none"),
    (
        _with({"parameters": [{"name": "p", "in": "query", "schema": {"enum": ["a"], "x-ms-enum": {"name": "P", "values": [{"value": "z", "name": "Z"}]}}}]}),
        "/parameters/0: expected values of the enum in x-ms-enum, found 'z'",
    ),
    (
        _with({"parameters": [{"name": "p", "in": "query", "schema": {"enum": ["a"], "x-fern-enum": {"b": {"name": "B"}}}}]}),
        "/parameters/0: expected values of the enum in x-fern-enum, found 'b'",
    ),
    ({**_with({}), "webhooks": {"w": {"post": {"x-fern-sdk-method-name": "told"}}}}, "/webhooks/w/post: x-fern-sdk-method-name gives the name 'told'"),
    ({**_with({}), "tags": [{"name": "t", "x-speakeasy-group": "g"}]}, "/tags/0: expected x-speakeasy-group where it names something"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "told"), _LOST, ids=[told for _, told in _LOST])
def test_a_name_that_nothing_has_is_told(
    tmp_path: Path, value: dict[str, Any], told: str
) -> None:
    _, lines = _generated(tmp_path, value)
    assert len(lines) == 1
    assert told in lines[0]


def test_the_names_of_a_type_that_is_sent_and_received_are_told_of_both(
    tmp_path: Path,
) -> None:
    properties = {
        "a": {"type": "string", "readOnly": True, "x-fern-property-name": "same"},
        "b": {"type": "string", "x-fern-property-name": "same"},
        "c": {"type": "string", "writeOnly": True, "x-fern-property-name": "same"},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}
    value = _with(
        {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        },
        Both={"type": "object", "properties": properties},
    )
    _, lines = _generated(tmp_path, value)
    assert {line.partition(":")[0] for line in lines} == {
        f"/components/schemas/Both/properties/{name}" for name in "abc"
    }
    assert all("an overlay can give it another name" in line for line in lines)


def test_groups_that_cannot_be_called_as_they_are_named_are_told(
    tmp_path: Path,
) -> None:
    value = _with({"x-speakeasy-group": "pet_store"})
    value["paths"]["/b"] = {"get": {"x-speakeasy-group": "PetStore", "responses": {}}}
    _, lines = _generated(tmp_path, value)
    assert len(lines) == 1
    assert lines[0].startswith("/paths/~1b/get: x-speakeasy-group calls the group ")
    assert "`rename.groups` in the configuration decides" in lines[0]


def test_parameters_of_2_0_keep_their_names_and_labels(tmp_path: Path) -> None:
    enum = {
        "type": "string",
        "enum": ["a", "b"],
        "x-ms-enum": {"name": "Order", "values": [{"value": "a", "name": "Up"}]},
    }
    value = {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "operationId": "a",
                    "parameters": [
                        {"name": "o", "in": "query", "x-ms-client-name": "order", **enum},
                        {"name": "f", "in": "formData", "type": "string", "x-ms-client-name": "field"},
                    ],
                    "responses": {"204": {"description": ""}},
                }
            }
        },
    }  # fmt: skip
    output, lines = _generated(tmp_path, value)
    models = "\n".join(p.read_text() for p in (output / "inputs").glob("*.py"))
    assert 'UP: Final = "a"' in models
    assert "order: " in "".join(p.read_text() for p in (output / "client").glob("*.py"))
    # a key of a TypedDict is the name on the wire
    assert not [line for line in lines if "field" not in line]


def test_null_needs_no_name(tmp_path: Path) -> None:
    schema = {"enum": ["a", None], "type": ["string", "null"], "x-enumNames": ["First"]}
    value = _with({"parameters": [{"name": "p", "in": "query", "schema": schema}]})
    output, lines = _generated(tmp_path, value)
    assert not lines
    models = "\n".join(p.read_text() for p in (output / "inputs").glob("*.py"))
    assert 'FIRST: Final = "a"' in models


def test_what_a_parameter_says_of_the_values_of_its_schema_is_honoured(
    tmp_path: Path,
) -> None:
    parameter = {
        "name": "p",
        "in": "query",
        "schema": {"type": "integer", "enum": [1, 2]},
        "x-enum-varnames": ["One", "Two"],
    }
    output, lines = _generated(tmp_path, _with({"parameters": [parameter]}))
    assert not lines
    inputs = "\n".join(p.read_text() for p in (output / "inputs").glob("*.py"))
    assert "TWO: Final = 2" in inputs


def test_what_does_not_fit_an_enum_is_told_of_each_part(tmp_path: Path) -> None:
    parts = [
        {"enum": ["a", "b"], "x-enum-varnames": ["First"]},
        {"enum": ["a", "b"], "x-enum-descriptions": ["one", "two", "three"]},
    ]
    value = _with(
        {"parameters": [{"name": "p", "in": "query", "schema": {"allOf": parts}}]}
    )
    _, lines = _generated(tmp_path, value)
    assert len(lines) == 2
    assert "x-enum-varnames" in lines[0]
    assert "x-enum-descriptions" in lines[1]


def test_a_group_is_told_where_it_is_given(tmp_path: Path) -> None:
    """Also by an operation of a method that OpenAPI 3.2 lets be declared."""
    answers = {"200": {"description": "done"}}
    value: dict[str, Any] = {
        "openapi": "3.2.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {
                "additionalOperations": {
                    "COPY": {"responses": answers, "x-fern-sdk-group-name": "Get"}
                }
            },
            "/b": {"get": {"responses": answers, "tags": ["get"]}},
        },
    }
    _, lines = _generated(tmp_path, value)
    assert len(lines) == 1
    assert lines[0].startswith("/paths/~1a/additionalOperations/COPY: ")


@pytest.mark.parametrize(
    ("pattern", "followed", "others"),
    [
        ("^get", ["get", "getPet"], ["forget"]),
        ("get$", ["get", "forget"], ["getPet"]),
        ("^get$", ["get"], ["getPet", "forget"]),
        ("^get.*Pet$", ["getPet", "getOldPet"], ["get", "forgetPet", "getPets"]),
        ("^a.*a$", ["aa", "aba"], ["a"]),
        ("", ["get", "a"], []),
        ("Pet", ["getPet", "Pets"], ["pet"]),
    ],
)
def test_patterns_of_ids(pattern: str, followed: list[str], others: list[str]) -> None:
    entry = {"operationId": pattern, "methodNameOverride": "x"}
    overrides = overrides_of({"x-speakeasy-name-override": [entry]})
    assert [id_ for id_ in followed if overrides.name_of(id_) is None] == []
    assert [id_ for id_ in others if overrides.name_of(id_)] == []


@pytest.mark.parametrize("pattern", ["a+", "[ab]", "a?", "a*", "(a)", "a|b", "a.b"])
def test_other_patterns_are_refused(pattern: str) -> None:
    entry = {"operationId": pattern, "methodNameOverride": "x"}
    overrides = overrides_of({"x-speakeasy-name-override": [entry]})
    assert not overrides.entries
    assert [*overrides.refused] == [0]
