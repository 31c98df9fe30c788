"""`specpress vendor`: a package in another project, and how it stays up to date."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from specpress import cli

from .project import DOCUMENT, write_document, write_project

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_project(tmp_path / "project")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str]:
        status = cli.main(["vendor", *arguments])
        shown = capsys.readouterr()
        return status, shown.out + shown.err

    return run


@pytest.fixture
def copy(tmp_path: Path, project: Path, run: Run) -> Path:
    folder = tmp_path / "other" / "acme" / "animals"
    assert run("pets", str(folder))[0] == 0
    return folder


def test_it_works_under_any_name_without_specpress(copy: Path) -> None:
    code = (
        "import importlib, pkgutil, sys, acme.animals as animals\n"
        "for one in pkgutil.walk_packages(animals.__path__, 'acme.animals.'):\n"
        "    importlib.import_module(one.name)\n"
        "client = animals.Client('https://pets.test')\n"
        "assert callable(client.pets.list_pets)\n"
        "assert 'specpress' not in sys.modules\n"
    )
    subprocess.run(
        [sys.executable, "-c", code], cwd=copy.parents[1], check=True, timeout=60
    )
    mentions = [
        file for file in copy.rglob("*.py") if "import specpress" in file.read_text()
    ]
    assert mentions == []
    assert not (copy / "server").exists()


def test_with_the_server(tmp_path: Path, project: Path, run: Run) -> None:
    assert run("pets", str(tmp_path), "--package", "pets", "--with-server")[0] == 0
    assert (tmp_path / "pets" / "server").is_dir()


def test_its_provenance(copy: Path, project: Path) -> None:
    manifest = json.loads((copy / "specpress.json").read_text())
    assert manifest["origin"] == {"api": "pets", "source": "pets.json"}
    text = (copy / "PROVENANCE.md").read_text()
    assert manifest["document"]["digest"] in text
    assert f"specpress {manifest['specpress']}" in text
    assert "Pets 1" in text
    assert "licence of the API, as the document says: it declares none" in text
    assert "PROVENANCE.md" in manifest["files"]


def test_a_document_does_not_write_markdown(
    project: Path, run: Run, copy: Path
) -> None:
    write_document(project, title="Pets\n\n# [x](https://evil.test) <b>")
    run("pets", str(copy))
    text = (copy / "PROVENANCE.md").read_text()
    assert "\n# \\[" not in text
    assert "Pets \\# \\[x\\](https://evil.test) \\<b\\> 1" in text


def test_a_licence(project: Path, run: Run, copy: Path) -> None:
    document = {
        **DOCUMENT,
        "info": {**DOCUMENT["info"], "license": {"name": "MIT", "identifier": "MIT"}},
    }
    (project / "pets.json").write_text(json.dumps(document))
    run("pets", str(copy))
    assert "document says: MIT (MIT)" in (copy / "PROVENANCE.md").read_text()


def test_check_and_update(project: Path, run: Run, copy: Path) -> None:
    assert run("pets", str(copy), "--check") == (0, f"{copy}: up to date\n")
    write_document(project, version="2")
    status, out = run("pets", str(copy), "--check")
    assert status == 1
    assert f"out of date; run `specpress vendor pets {copy}`" in out
    assert run("pets", str(copy))[0] == 0
    assert '__version__ = "2"' in (copy / "__init__.py").read_text()
    assert run("pets", str(copy), "--check")[0] == 0


def test_an_update_respects_edits(project: Path, run: Run, copy: Path) -> None:
    auth, root = copy / "auth.py", copy / "__init__.py"
    auth.write_text(auth.read_text() + "MINE = 1\n")
    (copy / "helpers.py").write_text("MINE = 2\n")
    status, out = run("pets", str(copy), "--check")
    assert status == 0
    assert "kept, edited by hand: auth.py" in out
    write_document(project, version="2")
    assert run("pets", str(copy))[0] == 0
    assert auth.read_text().endswith("MINE = 1\n")
    assert (copy / "helpers.py").read_text() == "MINE = 2\n"
    assert '__version__ = "2"' in root.read_text()
    root.write_text(root.read_text() + "MINE = 3\n")
    write_document(project, version="3")
    status, out = run("pets", str(copy))
    assert status == 1
    assert "kept, edited by hand: __init__.py; out of date" in out
    assert run("pets", str(copy), "--check")[0] == 1
    assert run("pets", str(copy), "--force")[0] == 0
    assert "MINE" not in root.read_text() + auth.read_text()
    assert run("pets", str(copy), "--check")[0] == 0


def test_a_folder_that_cannot_be_a_package(
    project: Path, run: Run, tmp_path: Path
) -> None:
    status, out = run("pets", str(tmp_path / "not-one"))
    assert status == 2
    assert "give one with --package" in out


def test_an_api_that_is_not_configured(project: Path, run: Run, tmp_path: Path) -> None:
    status, out = run("pet", str(tmp_path / "x"))
    assert (status, "did you mean 'pets'?" in out) == (2, True)
