"""`specpress templates`: the templates of packages, listed and copied."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specpress.cli.main import main

from .project import write_project

GROUP = "client/group.py.jinja"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    folder = write_project(tmp_path / "project", 'templates = "templates"\n')
    monkeypatch.chdir(folder)
    return folder


def test_all_are_listed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates", "list"]) == 0
    names = capsys.readouterr().out.split()
    assert GROUP in names
    assert "runtime/retry.py" in names
    assert not [name for name in names if name.startswith("diff/")]
    assert main(["templates", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == names


def test_what_is_exported_makes_the_same_package(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "templates").mkdir()
    assert main(["generate"]) == 0
    package = project / "src/pets_api"
    before = {file: file.read_text() for file in package.rglob("*.py")}
    assert main(["templates", "export"]) == 0
    assert main(["generate"]) == 0
    assert {file: file.read_text() for file in package.rglob("*.py")} == before
    assert "warning" not in capsys.readouterr().err


def test_one_is_exported_and_never_overwritten(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates", "export", GROUP, "-o", "own"]) == 0
    files = [file for file in (project / "own").rglob("*") if file.is_file()]
    assert files == [project / "own" / GROUP]
    files[0].write_text("mine")
    assert main(["templates", "export", GROUP, "runtime/retry.py", "-o", "own"]) == 2
    assert "own/client/group.py.jinja: the file is there already" in (
        capsys.readouterr().err
    )
    assert files[0].read_text() == "mine"
    assert not (project / "own/runtime").exists()


def test_an_unknown_one_is_refused_with_the_nearest(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates", "export", "client/groups.py.jinja"]) == 2
    err = capsys.readouterr().err
    assert "no template 'client/groups.py.jinja', did you mean" in err
    assert GROUP in err


def test_templates_that_make_no_python_are_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "templates" / "client").mkdir(parents=True)
    assert main(["generate"]) == 0
    module = project / "src/pets_api/client/pets.py"
    before = module.read_text()
    template = '{% extends "specpress/client/group.py.jinja" %}\n'
    template += "{% block group %}{{ super() }}\ndef broken(:\n{% endblock %}\n"
    (project / "templates" / GROUP).write_text(template)
    assert main(["generate"]) == 2
    err = capsys.readouterr().err
    assert "the templates make no Python of client/" in err
    assert "'def broken(:'" in err
    assert module.read_text() == before
