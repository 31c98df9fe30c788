"""A document that refers to files beside its own folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .project import specpress_in

_ELSEWHERE = {"$ref": "../common/pet.json"}
_DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pet": {
            "get": {
                "operationId": "get_pet",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": _ELSEWHERE}},
                    }
                },
            }
        }
    },
}
_PET = {"type": "object", "properties": {"name": {"type": "string"}}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for place, value in (("spec/api.json", _DOCUMENT), ("common/pet.json", _PET)):
        file = tmp_path / place
        file.parent.mkdir()
        file.write_text(json.dumps(value))
    return tmp_path


def _generated(project: Path, *arguments: str) -> tuple[str, str]:
    """What is said, and the modules of the models."""
    done = specpress_in(project, "generate", *arguments)
    assert done.returncode == 0, done.stderr
    models = (project / "out" / "pets_api" / "models").glob("*.py")
    return done.stderr, "".join(file.read_text() for file in models)


_CALL = ("--output", "out", "--package", "pets_api", "-v")


def test_it_is_refused_and_said_how_to(project: Path) -> None:
    done = specpress_in(project, "generate", "--spec", "spec/api.json", *_CALL)
    assert done.returncode == 2
    assert "--references-within" in done.stderr
    assert not (project / "out").exists()


@pytest.mark.parametrize("absolute", [False, True])
def test_a_call_names_a_wider_folder(project: Path, absolute: bool) -> None:
    spec = str(project / "spec/api.json") if absolute else "spec/api.json"
    said, models = _generated(
        project, "--spec", spec, "--references-within", ".", *_CALL
    )
    assert not said
    assert "name: str" in models


def test_a_configuration_names_a_wider_folder(project: Path) -> None:
    (project / "specpress.toml").write_text(
        '[apis.pets]\ndocument = "spec/api.json"\noutput = "out/pets_api"\n'
        'references_within = "."\n'
    )
    said, models = _generated(project)
    assert not said
    assert "name: str" in models
