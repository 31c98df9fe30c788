"""`specpress inspect`: overlays, and which of their actions match nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specpress.cli.main import main

from .project import write_project

OVERLAY = """\
overlay: 1.1.0
info: {title: Mended, version: '1'}
actions:
- target: $.paths['/pets'].get
  description: The list is not for everyone.
  update: {operationId: listOwnPets}
- target: $.paths['/dogs'].get
  description: Dogs are counted.
  remove: true
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_project(tmp_path, 'overlays = ["mend.yaml"]\n')
    (folder / "mend.yaml").write_text(OVERLAY)
    monkeypatch.chdir(folder)
    return folder


def test_a_configured_api_with_its_overlays(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", "pets", "-v"]) == 0
    out = capsys.readouterr().out
    assert "listOwnPets" in out
    assert f"overlay     {project / 'mend.yaml'}: 2 actions, 1 no longer match" in out
    assert "  #/actions/1 remove $.paths['/dogs'].get\n    Dogs are counted.\n" in out
    assert "The list is not for everyone." not in out


def test_a_file_with_an_overlay(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = OVERLAY.replace("/dogs", "/owners/{owner_id}")
    (project / "other.yaml").write_text(text)
    assert main(["inspect", "pets.json", "--overlay", "other.yaml"]) == 0
    out = capsys.readouterr().out
    assert "other.yaml: 2 actions, all match" in out
    assert "overlay-unmatched" not in out


def test_as_json(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "pets", "--json"]) == 0
    (overlay,) = json.loads(capsys.readouterr().out)["overlays"]
    assert overlay["file"] == str(project / "mend.yaml")
    assert overlay["actions"] == 2
    assert [action["pointer"] for action in overlay["unmatched"]] == ["/actions/1"]


def test_an_overlay_that_cannot_be_applied_is_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mend.yaml").write_text(OVERLAY.replace("$.paths['/dogs']", "$.["))
    assert main(["inspect", "pets"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert f"{project / 'mend.yaml'}#/actions/1: expected a JSONPath query" in error


def test_a_changed_overlay_regenerates(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "pets"]) == 0
    assert main(["generate", "pets", "--check"]) == 0
    assert "list_own_pets" in (project / "src/pets_api/client/pets.py").read_text()
    (project / "mend.yaml").write_text(OVERLAY.replace("listOwnPets", "allPets"))
    assert main(["generate", "pets", "--check"]) == 1
    assert main(["generate", "pets"]) == 0
    assert "all_pets" in (project / "src/pets_api/client/pets.py").read_text()
    capsys.readouterr()
