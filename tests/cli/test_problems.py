"""Problems as commands print them, and `--fail-on-problems`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specpress.cli import main as cli
from specpress.cli.problems import grouped
from specpress.errors import Problem, ProblemKind

from .project import DOCUMENT, write_project

Run = Callable[..., tuple[int, str, str]]

DEFECTS: dict[str, Any] = {
    "Size": {"type": "object", "properties": {"a": {"type": "text"}}},
    "Shape": {"type": "object", "properties": {"b": {"type": "datetime"}}},
    "Twice": {"type": "string", "enum": ["x", "x"]},
}
REMARKS: dict[str, Any] = {
    "Named": {"type": "object", "patternProperties": {"^x": {"type": "string"}}},
    "Either": {"oneOf": [{"type": "integer"}, {"type": "number"}]},
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write_project(tmp_path / "project"))
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "project"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        status = cli.main(arguments)
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


def write(project: Path, schemas: dict[str, Any]) -> None:
    """The document, whose owner has a property of each of these schemas."""
    references = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    owner = {"type": "object", "properties": references}
    known = DOCUMENT["components"]["schemas"]
    components = {"schemas": {**known, "Owner": owner, **schemas}}
    document = {**DOCUMENT, "components": components}
    (project / "pets.json").write_text(json.dumps(document))


def test_defects_are_grouped_by_kind(project: Path, run: Run) -> None:
    write(project, {**DEFECTS, **REMARKS})
    status, _, err = run("generate")
    assert status == 0
    head, first, second = err.splitlines()
    assert head.endswith(
        "pets.json: 3 defects of the document repaired (-v lists them)"
    )
    place = "#/components/schemas/Shape/properties/b"
    assert first.startswith(f"     2 unknown-type          first {place}: expected a")
    assert first.endswith('found "datetime"; taken for date-time')
    assert second.startswith(
        "     1 duplicate-enum-value  #/components/schemas/Twice: "
    )


def test_what_is_valid_is_a_remark_for_those_who_ask(project: Path, run: Run) -> None:
    write(project, REMARKS)
    assert run("generate")[2] == ""
    status, _, err = run("generate", "-v")
    assert status == 0
    assert [line.split(":")[0] for line in err.splitlines()] == ["remark"] * 2
    assert {line.rpartition(" ")[2] for line in err.splitlines()} == {
        "[pattern-properties]",
        "[alternatives-overlap]",
    }


def test_a_default_response_alone_is_a_remark(project: Path, run: Run) -> None:
    document = json.loads((project / "pets.json").read_text())
    get = document["paths"]["/pets"]["get"]
    get["responses"] = {"default": get["responses"]["200"]}
    (project / "pets.json").write_text(json.dumps(document))
    assert run("generate")[::2] == (0, "")
    assert "remark: " in run("generate", "-v")[2]


def test_json_says_which_are_remarks(project: Path, run: Run) -> None:
    write(project, {**DEFECTS, **REMARKS})
    (generated,) = json.loads(run("generate", "--json")[1])
    inspected = json.loads(run("inspect", "pets.json", "--json")[1])
    for problems in (generated["problems"], inspected["problems"]):
        assert {"kind", "pointer", "message", "done", "file"} <= problems[0].keys()
        assert sorted((each["kind"], each["remark"]) for each in problems) == [
            ("alternatives-overlap", True),
            ("duplicate-enum-value", False),
            ("pattern-properties", True),
            ("unknown-type", False),
            ("unknown-type", False),
        ]


@pytest.mark.parametrize("command", [("generate",), ("inspect", "pets.json")])
@pytest.mark.parametrize(
    ("schemas", "kinds", "listed"),
    [
        (DEFECTS, [], 3),
        (DEFECTS, ["unknown-type"], 2),
        (DEFECTS, ["unknown-type", "duplicate-enum-value"], 3),
        (DEFECTS, ["wrong-type"], 0),
        (REMARKS, [], 0),
        (REMARKS, ["alternatives-overlap"], 1),
        ({}, [], 0),
    ],
)
def test_a_run_fails_on_problems(
    project: Path,
    run: Run,
    command: tuple[str, ...],
    schemas: dict[str, Any],
    kinds: list[str],
    listed: int,
) -> None:
    write(project, schemas)
    for more in ((), ("-q",), ("-v",), ("--json",)):
        status, _, err = run(*command, *more, "--fail-on-problems", *kinds)
        assert status == int(listed > 0)
        errors = [line for line in err.splitlines() if line.startswith("error: ")]
        assert len(errors) == listed
        assert all("pets.json#/components/schemas/" in line for line in errors)


def test_it_fails_where_nothing_changed_too(project: Path, run: Run) -> None:
    write(project, DEFECTS)
    assert run("generate")[0] == 0
    assert run("generate", "--check")[0] == 0
    assert run("generate", "--check", "--fail-on-problems")[0] == 1
    assert run("generate", "--fail-on-problems", "duplicate-enum-value")[0] == 1


def test_what_fails_is_not_counted_again(project: Path, run: Run) -> None:
    write(project, DEFECTS)
    _, _, err = run("generate", "--fail-on-problems", "unknown-type")
    assert "pets.json: 1 defect of the document repaired" in err
    assert err.count("unknown-type") == 2


def test_a_setting_about_nothing_is_a_defect(project: Path, run: Run) -> None:
    write_project(project, 'rename.operations.listPet = "every"\n')
    status, _, err = run("generate", "--fail-on-problems")
    assert status == 1
    assert err.startswith("error: ")
    assert (
        "specpress.toml: apis.pets: expected rename.operations.listPet to name" in err
    )


def test_kinds_are_known(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as usage:
        cli.main(["generate", "--fail-on-problems", "unknown-typ"])
    assert usage.value.code == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "found 'unknown-typ'; the nearest is 'unknown-type'" in said


def test_inspect_tells_defects_from_remarks(project: Path, run: Run) -> None:
    write(project, {**DEFECTS, **REMARKS})
    out = run("inspect", "pets.json")[1]
    defects, remarks = out[out.index("defects") :].split("remarks")
    assert defects.startswith("defects     3\n")
    assert "unknown-type" in defects
    assert "alternatives-overlap" not in defects
    assert remarks.startswith("     2\n")
    assert "alternatives-overlap" in remarks


def test_the_most_frequent_kind_comes_first() -> None:
    kinds = [ProblemKind.STATUS, ProblemKind.PATH, ProblemKind.PATH, ProblemKind.JSON]
    problems = [
        Problem(kind, f"/{place}", "wrong", "left", "a.json")
        for place, kind in enumerate(kinds)
    ]
    assert list(grouped(problems, "a.json")) == [
        "     2 path    first #/1: wrong; left",
        "     1 json    #/3: wrong; left",
        "     1 status  #/0: wrong; left",
    ]


def test_each_kind_is_one_line_whatever_the_document_says(
    project: Path, run: Run
) -> None:
    write(project, {"Od\x1b[31md\nname": {"type": "text"}})
    err = run("generate")[2]
    assert len(err.splitlines()) == 2
    assert "\x1b" not in err


def test_what_has_no_effect_is_told_by_generate_and_does_not_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.json"
    response = {"description": "", "links": {"next": {"operationId": "a"}}}
    operation = {"operationId": "a", "responses": {"200": response}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }
    spec.write_text(json.dumps(document))
    arguments = ["--spec", str(spec), "--output", str(tmp_path), "--package", "a"]
    assert cli.main(["generate", *arguments, "--fail-on-problems"]) == 0
    assert "'links' of a response has no effect" in capsys.readouterr().err
    assert cli.main(["inspect", str(spec)]) == 0
    assert "'links' of a response has no effect" in capsys.readouterr().out
    operation["colour"] = "blue"
    spec.write_text(json.dumps(document))
    assert (
        cli.main(["generate", *arguments, "--fail-on-problems", "unknown-field"]) == 1
    )
    assert "'colour' is no field of an operation" in capsys.readouterr().err
