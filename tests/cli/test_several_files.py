"""A document of several files: generated alike from wherever it is, or not at all."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.several_files import serving, write_upstream

from .project import DOCUMENT, specpress_in


def _files(folder: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def _generated(project: Path, spec: str, output: str) -> Mapping[str, bytes]:
    arguments = ("--spec", spec, "--output", output, "--package", "up_api")
    done = specpress_in(project, "generate", *arguments)
    assert done.returncode == 0, done.stderr
    assert "1 operation," in done.stdout
    return _files(project / output)


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@test")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)


def test_the_package_is_the_same_by_path_by_url_and_by_git(tmp_path: Path) -> None:
    project = tmp_path / "project"
    write_upstream(project / "up")
    by_path = _generated(project, "up/openapi.yaml", "path")
    assert b"maxLength" in by_path["up_api/server/schemas.json"]
    with serving(project) as address:
        assert _generated(project, f"{address}/up/openapi.yaml", "url") == by_path
    _git(project, "init", "-q")
    _git(project, "add", "up")
    _git(project, "commit", "-qm", "x")
    assert _generated(project, "git:HEAD:up/openapi.yaml", "git") == by_path
    assert _generated(project, "git:HEAD:./up/openapi.yaml", "here") == by_path


@pytest.mark.parametrize("kind", ["path", "url", "git"])
def test_a_file_that_is_missing_leaves_the_package_as_it_is(
    tmp_path: Path, kind: str
) -> None:
    document = write_upstream(tmp_path / "up")
    with serving(tmp_path) as address:
        spec = {
            "path": str(document),
            "url": f"{address}/up/openapi.yaml",
            "git": "git:HEAD:up/openapi.yaml",
        }[kind]
        before = _generated(tmp_path, str(document), "out")
        (tmp_path / "up" / "models" / "pet.yaml").unlink()
        _git(tmp_path, "init", "-q")
        _git(tmp_path, "add", "up")
        _git(tmp_path, "commit", "-qm", "x")
        done = specpress_in(
            tmp_path, "generate", "--spec", spec, "--output", "out", "--package", "up_api"
        )  # fmt: skip
    assert done.returncode == 2
    assert "models/pet.yaml" in done.stderr
    assert _files(tmp_path / "out") == before
    inspected = specpress_in(tmp_path, "inspect", str(document))
    assert inspected.returncode == 0
    assert "unreadable-file" in inspected.stdout


def test_another_host_is_refused(tmp_path: Path) -> None:
    write_upstream(tmp_path)
    (tmp_path / "pets.yaml").write_text("$ref: http://127.0.0.2:1/pets.yaml\n")
    with serving(tmp_path) as address:
        spec = f"{address}/openapi.yaml"
        done = specpress_in(tmp_path, "generate", "--spec", spec, "--package", "up_api")
    assert done.returncode == 2
    assert "another host" in done.stderr


def _run(project: Path) -> str:
    done = specpress_in(
        project, "generate", "--spec", "up/openapi.yaml", "--package", "up_api"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_all_files_are_remembered(tmp_path: Path) -> None:
    write_upstream(tmp_path / "up")
    assert "nothing to do" not in _run(tmp_path)
    # neither pydantic nor a document is loaded for that
    assert "1 operation, nothing to do" in _run(tmp_path)
    pet = tmp_path / "up" / "models" / "pet.yaml"
    pet.write_text(pet.read_text() + "  age: {type: integer}\n")
    assert "written" in _run(tmp_path)
    models = (tmp_path / "up_api" / "models").glob("*.py")
    assert any("age" in file.read_text() for file in models)
    assert "1 operation, nothing to do" in _run(tmp_path)
    pet.unlink()
    done = specpress_in(
        tmp_path, "generate", "--spec", "up/openapi.yaml", "--package", "up_api"
    )
    assert done.returncode == 2


def _spec(project: Path, **fields: object) -> None:
    (project / "pets.json").write_text(json.dumps({**DOCUMENT, **fields}))


@pytest.mark.parametrize(
    ("paths", "says"),
    [
        ({}, "no operations"),
        ({"/pets": {}}, "found none"),
        ({"/pets": {"$ref": "#/components/pathItems/no"}}, "found none"),
    ],
)
@pytest.mark.parametrize("option", [(), ("--check",), ("--force",)])
def test_a_package_that_loses_all_its_operations_is_refused(
    tmp_path: Path, paths: object, says: str, option: tuple[str, ...]
) -> None:
    _spec(tmp_path)
    call = ("generate", "--spec", "pets.json", "--package", "pets_api")
    assert specpress_in(tmp_path, *call).returncode == 0
    before = _files(tmp_path / "pets_api")
    _spec(tmp_path, paths=paths)
    done = specpress_in(tmp_path, *call, *option)
    assert done.returncode == 2
    assert says in done.stderr
    assert _files(tmp_path / "pets_api") == before


def test_a_document_without_paths_gives_a_package_of_models(tmp_path: Path) -> None:
    _spec(tmp_path, paths={})
    call = ("generate", "--spec", "pets.json", "--package", "pets_api")
    assert specpress_in(tmp_path, *call).returncode == 0


def test_settings_that_leave_no_operation_are_named(tmp_path: Path) -> None:
    _spec(tmp_path)
    (tmp_path / "specpress.toml").write_text(
        '[apis.pets]\ndocument = "pets.json"\ninclude.paths = ["/none"]\n'
    )
    done = specpress_in(tmp_path, "generate")
    assert done.returncode == 2
    assert "`include`" in done.stderr
