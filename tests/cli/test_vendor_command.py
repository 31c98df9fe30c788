"""`specpress vendor`: a package in another project, and how it stays up to date."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specpress.cli import main as cli
from specpress.document.raw import digest
from tests.shared import ROOT

from .project import DOCUMENT, write_document, write_project

Run = Callable[..., tuple[int, str]]
NAMED = ("--package", "animals")


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
    assert run("pets", str(folder), *NAMED)[0] == 0
    return folder


WITHOUT_SPECPRESS = """\
import importlib, pkgutil, sys

sys.modules["specpress"] = None  # importing it is an ImportError
import httpx
import acme.animals as animals

for one in pkgutil.walk_packages(animals.__path__, "acme.animals."):
    importlib.import_module(one.name)
for name in dir(animals):
    getattr(animals, name)
"""
CLIENT = """\
answer = httpx.Response(200, json=[{"name": "Rex", "born": "2020-02-29"}])
transport = httpx.MockTransport(lambda request: answer)
client = animals.Client(
    "https://pets.test", http_client=httpx.Client(transport=transport)
)
(pet,) = client.pets.list_pets()
assert isinstance(pet, animals.models.Pet)
assert (pet.name, pet.born.year) == ("Rex", 2020)
"""
SERVER = """\
from fastapi.testclient import TestClient
from acme.animals.server import PetsService, create_app


class Pets(PetsService):
    async def list_pets(self, request):
        return [animals.models.Pet(name="Rex")]


answer = TestClient(create_app(pets=Pets())).get("/pets")
assert answer.json() == [{"name": "Rex"}], answer.text
"""


def runs(copy: Path, code: str) -> None:
    subprocess.run(
        [sys.executable, "-c", WITHOUT_SPECPRESS + code],
        cwd=copy.parents[1],
        check=True,
        timeout=60,
    )


def test_it_works_under_any_name_without_specpress(copy: Path) -> None:
    runs(copy, CLIENT)
    assert not (copy / "server").exists()


def test_its_server_does_too(copy: Path, run: Run) -> None:
    run("pets", str(copy), *NAMED, "--with-server")
    runs(copy, CLIENT + SERVER)


def test_an_update_keeps_what_the_copy_consists_of(
    project: Path, run: Run, copy: Path
) -> None:
    assert run("pets", str(copy), *NAMED, "--with-server")[0] == 0
    assert run("pets", str(copy), *NAMED, "--check")[0] == 0
    write_document(project, version="2")
    assert run("pets", str(copy), *NAMED)[0] == 0
    assert '__version__ = "2"' in (copy / "__init__.py").read_text()
    assert (copy / "server" / "pets.py").exists()
    assert run("pets", str(copy), *NAMED, "--no-with-server")[0] == 0
    assert not (copy / "server").exists()
    assert run("pets", str(copy), *NAMED, "--check")[0] == 0


def test_the_changes_can_be_seen_before(project: Path, run: Run, copy: Path) -> None:
    write_document(project, version="2")
    status, out = run("pets", str(copy), *NAMED, "--diff")
    assert status == 0
    assert '-__version__ = "1"\n+__version__ = "2"\n' in out
    assert '__version__ = "1"' in (copy / "__init__.py").read_text()


def test_the_command_to_run_is_complete(
    project: Path, run: Run, tmp_path: Path
) -> None:
    out = run("pets", str(tmp_path), "--package", "pets", "--with-server", "--check")[1]
    command = f"specpress vendor pets {tmp_path} --package pets --with-server"
    assert f"out of date; run `{command}`" in out


def test_with_the_server(tmp_path: Path, project: Path, run: Run) -> None:
    assert run("pets", str(tmp_path), "--package", "pets", "--with-server")[0] == 0
    assert (tmp_path / "pets" / "server").is_dir()


def test_its_provenance(copy: Path, project: Path) -> None:
    manifest = json.loads((copy / "specpress.json").read_text())
    assert manifest["origin"] == {"api": "pets", "source": "pets.json"}
    text = (copy / "PROVENANCE.md").read_text()
    of_document = digest((project / "pets.json").read_bytes())
    assert f"digest of the document: {of_document}" in text
    assert f"specpress {manifest['specpress']}" in text
    assert "Pets 1" in text
    assert "licence of the API, as the document says: it declares none" in text
    assert "PROVENANCE.md" in manifest["files"]


def test_a_document_does_not_write_markdown(
    project: Path, run: Run, copy: Path
) -> None:
    write_document(project, title="Pets\n\n# [x](https://evil.test) <b>")
    run("pets", str(copy), *NAMED)
    text = (copy / "PROVENANCE.md").read_text()
    assert "\n# \\[" not in text
    assert "Pets \\# \\[x\\](https://evil.test) \\<b\\> 1" in text


def test_the_licence_of_what_is_shared_is_there(copy: Path) -> None:
    text = (copy / "LICENSE").read_text(encoding="utf-8")
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.endswith(f"\n\n{own}")
    assert "`_runtime` are a part of specpress" in text
    manifest = json.loads((copy / "specpress.json").read_text())
    assert "LICENSE" in manifest["files"]


def test_a_licence(project: Path, run: Run, copy: Path) -> None:
    document = {
        **DOCUMENT,
        "info": {**DOCUMENT["info"], "license": {"name": "MIT", "identifier": "MIT"}},
    }
    (project / "pets.json").write_text(json.dumps(document))
    run("pets", str(copy), *NAMED)
    assert "document says: MIT (MIT)" in (copy / "PROVENANCE.md").read_text()


def test_check_and_update(project: Path, run: Run, copy: Path) -> None:
    assert run("pets", str(copy), *NAMED, "--check") == (0, f"{copy}: up to date\n")
    write_document(project, version="2")
    status, out = run("pets", str(copy), *NAMED, "--check")
    assert status == 1
    assert f"out of date; run `specpress vendor pets {copy} --package animals`" in out
    assert run("pets", str(copy), *NAMED)[0] == 0
    assert '__version__ = "2"' in (copy / "__init__.py").read_text()
    assert run("pets", str(copy), *NAMED, "--check")[0] == 0


def test_an_update_respects_edits(project: Path, run: Run, copy: Path) -> None:
    auth, root = copy / "auth.py", copy / "__init__.py"
    auth.write_text(auth.read_text() + "MINE = 1\n")
    (copy / "helpers.py").write_text("MINE = 2\n")
    status, out = run("pets", str(copy), *NAMED, "--check")
    assert status == 0
    assert "kept, edited by hand: auth.py" in out
    write_document(project, version="2")
    assert run("pets", str(copy), *NAMED)[0] == 0
    assert auth.read_text().endswith("MINE = 1\n")
    assert (copy / "helpers.py").read_text() == "MINE = 2\n"
    assert '__version__ = "2"' in root.read_text()
    root.write_text(root.read_text() + "MINE = 3\n")
    write_document(project, version="3")
    status, out = run("pets", str(copy), *NAMED)
    assert status == 0
    assert "kept, edited by hand: __init__.py; merged with what changed" in out
    assert root.read_text().endswith("MINE = 3\n")
    assert '__version__ = "3"' in root.read_text()
    assert run("pets", str(copy), *NAMED, "--check")[0] == 0
    assert run("pets", str(copy), *NAMED, "--force")[0] == 0
    assert "MINE" not in root.read_text() + auth.read_text()
    assert run("pets", str(copy), *NAMED, "--check")[0] == 0


def test_a_folder_that_cannot_be_a_package(
    project: Path, run: Run, tmp_path: Path
) -> None:
    status, out = run("pets", str(tmp_path), "--package", "not-one")
    assert status == 2
    assert "give one with --package" in out


def test_an_api_that_is_not_configured(project: Path, run: Run, tmp_path: Path) -> None:
    status, out = run("pet", str(tmp_path / "x"))
    assert (status, "did you mean 'pets'?" in out) == (2, True)


# -- where copies are ---------------------------------------------------------


def locked(project: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (project / "specs" / "specpress.lock").read_text()
    )
    return content


def test_the_destination_holds_the_package(
    project: Path, run: Run, tmp_path: Path
) -> None:
    source = tmp_path / "other" / "src"
    source.mkdir(parents=True)
    (source / "mine.py").write_text("")
    assert run("pets", str(source))[0] == 0
    assert sorted(one.name for one in source.iterdir()) == ["mine.py", "pets_api"]


def test_a_destination_of_before_is_refused_with_what_to_do(
    project: Path, run: Run, copy: Path
) -> None:
    before = sorted(copy.rglob("*"))
    status, out = run("pets", str(copy))
    assert status == 2
    assert f"`specpress vendor pets {copy.parent} --package animals` updates it" in out
    assert sorted(copy.rglob("*")) == before


def test_copies_are_remembered_and_updated(
    project: Path, run: Run, copy: Path, tmp_path: Path
) -> None:
    assert run("pets", str(tmp_path / "shop"), "--with-server")[0] == 0
    assert locked(project)["vendored"] == {
        "../other/acme/animals": {"api": "pets", "server": False},
        "../shop/pets_api": {"api": "pets", "server": True},
    }
    assert run("--all", "--check")[0] == 0
    write_document(project, version="2")
    status, out = run("--all", "--check")
    assert (status, out.count("run `specpress vendor --all`")) == (1, 2)
    assert run("--all")[0] == 0
    for folder in (copy, tmp_path / "shop" / "pets_api"):
        assert '__version__ = "2"' in (folder / "__init__.py").read_text()
    assert (tmp_path / "shop" / "pets_api" / "server").is_dir()
    assert not (copy / "server").exists()


def test_a_copy_that_is_not_there_is_said_and_can_be_forgotten(
    project: Path, run: Run, copy: Path
) -> None:
    shutil.rmtree(copy)
    status, out = run("--all")
    assert status == 1
    assert "`specpress vendor --forget ../other/acme/animals` if it is gone" in out
    assert not copy.exists()
    assert run("--forget", str(copy))[0] == 0
    assert "vendored" not in locked(project)
    status, out = run("--all")
    assert (status, "no copies are known" in out) == (0, True)
    assert run("--forget", str(copy))[0] == 2


def test_pulling_keeps_the_copies(project: Path, run: Run, copy: Path) -> None:
    config = project / "specpress.toml"
    config.write_text(config.read_text() + 'source = "upstream.json"\n')
    (project / "upstream.json").write_text(json.dumps(DOCUMENT))
    assert cli.main(["pull", "-q"]) == 0
    assert [*locked(project)["vendored"]] == ["../other/acme/animals"]
    assert [*locked(project)["apis"]] == ["pets"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["pets"], ["--all", "pets", "x"], ["--all", "--forget", "x"]],
)
def test_arguments_that_do_not_go_together(
    project: Path, run: Run, arguments: list[str]
) -> None:
    assert run(*arguments)[0] == 2


@pytest.mark.parametrize("name", ["pyproject.toml", "specpress.toml"])
def test_the_consumers_own_check_knows_it(
    project: Path,
    run: Run,
    tmp_path: Path,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shop = tmp_path / "shop"
    shop.mkdir()
    before = '[project]\nname = "shop"\n' if name == "pyproject.toml" else ""
    (shop / name).write_text(before)
    assert run("pets", str(shop / "src"))[0] == 0
    text = (shop / name).read_text()
    assert text.startswith(before)
    assert 'vendored."src/pets_api"]\napi = "pets"\n' in text
    assert run("pets", str(shop / "src"))[0] == 0  # once is enough
    assert (shop / name).read_text() == text

    monkeypatch.chdir(shop)
    assert cli.main(["check"]) == 0
    assert "src/pets_api: up to date" in capsys.readouterr().out
    file = shop / "src" / "pets_api" / "auth.py"
    file.write_text(file.read_text() + "MINE = 1\n")
    assert cli.main(["check"]) == 1
    assert "edited by hand: auth.py" in capsys.readouterr().out
    manifest = file.parent / "specpress.json"
    whole = manifest.read_text()
    with (shop / name).open("a") as stream:
        prefix = "tool.specpress." if name == "pyproject.toml" else ""
        stream.write(f'[{prefix}vendored."src/other"]\napi = "pets"\n')
    manifest.write_text("{")
    assert cli.main(["check"]) == 2
    said = capsys.readouterr()
    assert "specpress.json" in said.err
    assert "src/other: " in said.out  # which the other one does not hide
    manifest.write_text(whole)
    shutil.rmtree(shop / "src")
    assert cli.main(["check"]) == 1
    hint = f'take the table vendored."src/pets_api" out of {name} if it is gone'
    assert hint in capsys.readouterr().out


def test_a_copy_in_the_same_project_is_checked(
    project: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["generate", "-q"]) == 0
    assert run("pets", "apps/shop")[0] == 0
    assert cli.main(["check", "-q"]) == 0
    write_document(project, version="2")
    assert cli.main(["generate", "-q"]) == 0
    assert cli.main(["check"]) == 1
    said = capsys.readouterr().out
    assert "apps/shop/pets_api: package and vendored copy: not what pets gives" in said
    assert run("--all")[0] == 0
    assert cli.main(["check", "-q"]) == 0


def test_one_copy_that_cannot_be_had_hides_no_other_and_the_result_is_json(
    project: Path,
    run: Run,
    copy: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("pets", str(tmp_path / "shop"))[0] == 0
    assert run("pets", str(tmp_path / "gone"))[0] == 0
    shutil.rmtree(tmp_path / "gone")
    (copy / "specpress.json").write_text("{")
    assert cli.main(["vendor", "--all", "--json"]) == 2
    shown = capsys.readouterr()
    gone, damaged, shop = json.loads(shown.out)
    assert [each["folder"] for each in (gone, damaged, shop)] == [
        str(tmp_path / "gone" / "pets_api"),
        str(copy),
        str(tmp_path / "shop" / "pets_api"),
    ]
    assert "specpress.json" in damaged["error"]
    assert "is not there" in gone["error"]
    assert (shop["operations"], shop["written"]) == (2, [])
    assert len(shown.err.splitlines()) == 2


def test_as_json_nothing_else_is_printed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "specpress.toml").write_text("")
    assert cli.main(["vendor", "pets", str(tmp_path / "shop"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["package"] == "pets_api"
    copied = str(tmp_path / "shop" / "pets_api")
    assert cli.main(["vendor", "--forget", copied, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"forgotten": "../shop/pets_api"}


def test_the_hint_to_forget_a_copy_works_where_it_is_read(
    project: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("pets", "apps/my shop")[0] == 0
    shutil.rmtree(project / "apps")
    (project / "src").mkdir(exist_ok=True)
    monkeypatch.chdir(project / "src")
    status, out = run("--all")
    command = "specpress vendor --forget '../apps/my shop/pets_api'"
    assert (status, f"`{command}`" in out) == (1, True)
    assert cli.main(["check", "--format", "json", "-o", "report.json"]) == 1
    (gone,) = json.loads(Path("report.json").read_text())["apps/my shop/pets_api"]
    assert gone["run"] == command
    assert cli.main(shlex.split(command)[1:]) == 0
    assert "vendored" not in locked(project)
