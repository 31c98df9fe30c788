"""`specpress generate --project`: a package that can be built, installed and published."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from specpress.cli import main as cli
from specpress.document import raw
from specpress.document.normalise import parsed
from tests.cli.project import DOCUMENT

Run = Callable[..., tuple[int, str, str]]
CONFIG = """\
[apis.pets]
document = "pets.json"
output = "packages/pets/src/pets_api"
only = "client"
[apis.pets.project]
license = "Apache-2.0"
"""
NAME = {"type": "object", "properties": {"name": {"type": "string"}}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That of a repository with a configuration; the project is in `packages/pets`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / ".cache"))
    (tmp_path / "specpress.toml").write_text(CONFIG)
    write(tmp_path)
    return tmp_path


@pytest.fixture
def project(folder: Path) -> Path:
    return folder / "packages" / "pets"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([*arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def write(folder: Path, version: str = "v1.4", **schemas: Any) -> None:
    """The document, with other component schemas."""
    components = {"schemas": {**DOCUMENT["components"]["schemas"], **schemas}}
    info = {"title": "Pets & <more>", "version": version}
    document = {**DOCUMENT, "info": info, "components": components}
    (folder / "pets.json").write_text(json.dumps(document))


def metadata(project: Path) -> dict[str, Any]:
    text = (project / "pyproject.toml").read_text()
    table: dict[str, Any] = tomllib.loads(text)["project"]
    return table


def texts(project: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(project)): file.read_bytes()
        for file in project.rglob("*")
        if file.is_file()
    }


def test_it_can_be_built_and_installed(
    folder: Path, project: Path, run: Run, tmp_path: Path
) -> None:
    status, out, _ = run("generate")
    assert status == 0
    assert "project pets-api 1.4, 4 files written" in out
    (folder / ".gitignore").write_text("pets_api/\n")  # it is generated, after all
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True, timeout=60)
    arguments = ["--no-isolation", "--skip-dependency-check", str(project)]
    done = subprocess.run(
        [sys.executable, "-m", "build", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with tarfile.open(next((project / "dist").glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "CHANGELOG.md", "LICENSE", "openapi.json"} <= names
    (wheel,) = (project / "dist").glob("*.whl")
    assert wheel.name == "pets_api-1.4-py3-none-any.whl"
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    facts = message_from_bytes((site / "pets_api-1.4.dist-info/METADATA").read_bytes())
    assert facts["License-Expression"] == "Apache-2.0 AND MIT"
    assert facts.get_all("Requires-Dist") == ["httpx<1,>=0.25", "pydantic<3,>=2.7"]
    assert "A typed client for" in str(facts.get_payload())
    assert (site / "pets_api" / "py.typed").exists()
    assert (site / "pets_api-1.4.dist-info/licenses/LICENSE").exists()
    code = "import pets_api; pets_api.Client; print(pets_api.__file__)"
    imported = subprocess.run(
        [sys.executable, "-c", code],
        cwd=site,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert imported.stdout.startswith(str(site))


def test_versions_and_entries_follow_the_document(
    folder: Path, project: Path, run: Run
) -> None:
    assert run("generate")[0] == 0
    before = texts(project)
    assert run("generate")[0] == 0
    assert texts(project) == before
    write(folder, "v1.5", Owner=NAME)
    assert run("generate")[0] == 0  # nothing that is used changed
    assert metadata(project)["version"] == "1.5"

    pet = {**DOCUMENT["components"]["schemas"]["Pet"], "properties": {"name": NAME}}
    write(folder, "v1.5", Owner=NAME, Pet=pet)
    status, out, _ = run("check")
    assert status == 1
    stale = "out of date: CHANGELOG.md, openapi.json, pyproject.toml"
    assert f"document and project: {stale}; run `specpress generate pets`" in out
    status, out, _ = run("generate", "--check")
    assert (status, "project pets-api 2.0.0: out of date" in out) == (1, True)
    status, out, _ = run("generate", "--diff")
    assert (status, '+version = "2.0.0"' in out) == (0, True)
    assert metadata(project)["version"] == "1.5"
    status, out, _ = run("generate", "--json")
    (result,) = json.loads(out)
    assert result["project"]["step"] == "major"
    assert metadata(project)["version"] == "2.0.0"
    changelog = (project / "CHANGELOG.md").read_text()
    headings = [line for line in changelog.splitlines() if line.startswith("## ")]
    assert headings == ["## 2.0.0", "## 1.5", "## 1.4"]
    assert "The first version, of Pets \\& \\<more\\> v1.4." in changelog
    newest = changelog.partition("## 2.0.0")[2].partition("\n## ")[0]
    assert "### Breaking\n\n- Pet.name" in newest
    assert run("check")[0] == 0


def test_what_the_user_changed_stays(folder: Path, project: Path, run: Run) -> None:
    assert run("generate")[0] == 0
    file, changelog = project / "pyproject.toml", project / "CHANGELOG.md"
    text = file.read_text().replace('version = "1.4"', 'version = "3.0.0"  # ours')
    text = text.replace('name = "pets-api"', 'name = "acme-pets"\nkeywords = ["x"]')
    file.write_text(text.replace("hatchling", "pdm-backend"))
    changelog.write_text(changelog.read_text() + "\nWords of ours.\n")
    assert run("check")[0] == 0
    properties: Any = NAME["properties"]
    owner: Any = {"type": "object", "properties": {**properties, "at": NAME}}
    write(folder, Owner=owner)
    assert run("generate")[0] == 0
    expected = text.replace("hatchling", "pdm-backend").replace("3.0.0", "3.1.0")
    assert file.read_text() == expected
    assert changelog.read_text().endswith("\nWords of ours.\n")
    assert "## 3.1.0" in changelog.read_text()


def test_a_server_becomes_an_extra_that_is_missed_where_it_is_new(
    folder: Path, project: Path, run: Run
) -> None:
    assert run("generate")[0] == 0
    config = folder / "specpress.toml"
    config.write_text(CONFIG.replace('only = "client"\n', ""))
    out = run("generate")[1]
    assert "pyproject.toml: 'fastapi>=0.115.12' is missing in server" in out
    shutil.rmtree(project)
    assert run("generate")[0] == 0
    extras = metadata(project)["optional-dependencies"]
    assert [*extras] == ["server"]
    assert "fastapi>=0.115.12" in extras["server"]


@pytest.mark.parametrize(("version", "expected"), [("document", "1.2"), ("7.1", "7.1")])
def test_a_version_that_is_configured(
    folder: Path, project: Path, run: Run, version: str, expected: str
) -> None:
    (folder / "specpress.toml").write_text(f'{CONFIG}version = "{version}"\n')
    assert run("generate")[0] == 0
    write(folder, "v1.2", Owner={**NAME, "required": ["name"]})
    assert run("generate")[0] == 0
    assert metadata(project)["version"] == expected


@pytest.mark.parametrize(
    "line", ['name = "a b"', 'version = "one"', 'license = "\\""', "x = 1"]
)
def test_settings_that_mean_nothing_are_refused(
    folder: Path, run: Run, line: str
) -> None:
    (folder / "specpress.toml").write_text(f"{CONFIG.partition('license')[0]}{line}\n")
    status, _, err = run("generate")
    assert (status, f"project.{line.partition(' ')[0]}" in err) == (2, True)


def test_without_a_configuration(folder: Path, run: Run) -> None:
    arguments = ("--spec", "pets.json", "--output", "out", "--package", "zoo")
    assert run("generate", *arguments, "--project")[0] == 0
    assert metadata(folder / "out")["readme"] == "zoo/README.md"
    assert run("generate", *arguments, "--project", "--check")[0] == 0
    (folder / "out" / "CHANGELOG.md").unlink()
    assert run("generate", *arguments, "--check")[0] == 0


def test_another_project_is_not_touched(folder: Path, run: Run) -> None:
    (folder / "pyproject.toml").write_text('[project]\nname = "shop"\n')
    arguments = ("--spec", "pets.json", "--output", "src", "--package", "zoo")
    status, _, err = run("generate", *arguments, "--project")
    assert status == 2
    assert "this is another project" in err
    assert "packages/zoo/src/zoo" in err
    assert (folder / "pyproject.toml").read_text() == '[project]\nname = "shop"\n'
    assert not (folder / "CHANGELOG.md").exists()


def test_two_packages_are_no_one_project(folder: Path, run: Run) -> None:
    other = CONFIG.replace("pets_api", "zoo_api").replace("apis.pets", "apis.zoo")
    (folder / "specpress.toml").write_text(CONFIG + other)
    status, _, err = run("generate")
    assert (status, "pets_api and zoo_api would be one project" in err) == (2, True)
    assert not (folder / "packages").exists()


def test_a_changed_document_is_no_new_version_twice(
    folder: Path, project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that ends between package and project is made up for by the next one."""
    assert run("generate")[0] == 0
    write(folder, Owner={**NAME, "properties": {"at": NAME}})
    monkeypatch.setattr("specpress.cli.project.write_project", lambda _: None)
    assert run("generate")[0] == 0
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert metadata(project)["version"] == "1.4"
    assert run("generate")[0] == 0
    assert metadata(project)["version"] == "1.5.0"
    assert run("generate")[0] == 0
    assert metadata(project)["version"] == "1.5.0"


def test_a_library_that_is_not_declared_is_missed_until_it_is(
    folder: Path, project: Path, run: Run
) -> None:
    assert run("generate")[0] == 0
    config = folder / "specpress.toml"
    config.write_text(CONFIG.replace("only =", 'http = "httpx2"\nonly ='))
    missing = "'httpx2>=2.0,<3' is missing in dependencies"
    unused = "the package does not need 'httpx>=0.25,<1' in dependencies any more"
    run("generate")
    status, out, _ = run("generate")
    assert (status, missing in out, unused in out) == (0, True, True)
    assert "pyproject.toml is to be completed" in out
    status, out, _ = run("check")
    assert (status, f"code and project: {missing}" in out) == (1, True)
    assert "packages/pets/pyproject.toml" in run("check", "--format", "github")[1]
    status, out, _ = run("generate", "--check")
    assert (status, missing in out) == (1, True)
    (result,) = json.loads(run("generate", "--json")[1])
    assert result["project"]["missing"] == [missing]
    file = project / "pyproject.toml"
    file.write_text(file.read_text().replace("httpx>=0.25,<1", "httpx2>=2.0,<3"))
    assert run("check")[0] == 0
    status, out, _ = run("generate")
    assert (status, "missing" in out, "any more" in out) == (0, False, False)
    assert "nothing to do" in out.partition("project pets-api")[2]


def test_changes_of_a_version_that_stays_are_in_its_entry(
    folder: Path, project: Path, run: Run
) -> None:
    (folder / "specpress.toml").write_text(f'{CONFIG}version = "1.0"\n')
    assert run("generate")[0] == 0
    for name, kind in (("at", "string"), ("age", "integer")):
        schema = DOCUMENT["components"]["schemas"]["Pet"]
        properties = {**schema["properties"], name: {"type": kind}}
        write(folder, Pet={**schema, "properties": properties})
        assert run("generate")[0] == 0
    changelog = (project / "CHANGELOG.md").read_text()
    assert changelog.count("## 1.0\n") == 1
    assert "The first version" in changelog
    assert "Pet.at" in changelog
    assert "Pet.age" in changelog
    assert run("check")[0] == 0


def test_a_check_names_the_command_that_writes(folder: Path, run: Run) -> None:
    arguments = ("--spec", "pets.json", "--output", "my out", "--package", "zoo")
    status, out, _ = run("generate", *arguments, "--project", "--check")
    assert status == 1
    words = "generate --spec pets.json --output 'my out' --package zoo --project"
    assert out.count(f"out of date; run `specpress {words}`") == 2


@pytest.fixture
def documents_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are read from now on."""
    read: list[str] = []

    def counting(data: bytes, source: str) -> Any:
        read.append(source)
        return parsed(data, source)

    monkeypatch.setattr(raw, "parsed", counting)
    return read


def test_the_document_is_read_once(
    folder: Path, run: Run, documents_read: list[str]
) -> None:
    assert run("generate")[0] == 0
    assert len(documents_read) == 1


def test_nothing_is_read_where_package_and_project_are_known(
    folder: Path, project: Path, run: Run, documents_read: list[str]
) -> None:
    assert run("generate")[0] == 0
    documents_read.clear()
    for arguments, end in (((), "nothing to do"), (("--check",), "up to date")):
        status, out, _ = run("generate", *arguments)
        assert (status, documents_read) == (0, [])
        assert f"packages/pets: project pets-api 1.4, {end}" in out
    assert run("check")[0] == 0
    assert documents_read == []
    for name in ("pyproject.toml", "CHANGELOG.md", "openapi.json"):
        file = project / name
        text = file.read_text()
        file.write_text(text.replace("1.4", "1.3"))
        assert run("check")[0] == int(name != "CHANGELOG.md")
        assert documents_read
        documents_read.clear()
        file.write_text(text)
    assert run("check")[0] == 0
    documents_read.clear()
    assert run("check")[0] == 0
    assert documents_read == []


def test_what_is_said_of_a_project_is_said_by_each_run(
    folder: Path, project: Path, run: Run
) -> None:
    assert run("generate")[0] == 0
    file = project / "pyproject.toml"
    file.write_text(file.read_text().replace("httpx>=0.25,<1", "httpx>=0.28"))
    for _ in range(2):
        said = run("generate")[1]
        assert "'httpx>=0.28' is kept in dependencies" in said
    assert run("check")[0] == 0


def test_the_document_has_the_operations_of_the_package(
    folder: Path, project: Path, run: Run
) -> None:
    config = CONFIG.replace("only =", 'include.paths = ["/pets"]\nonly =')
    (folder / "specpress.toml").write_text(config)
    assert run("generate")[0] == 0
    document = json.loads((project / "openapi.json").read_text())
    assert [*document["paths"]] == ["/pets"]


def test_a_diff_of_the_project_is_one_of_whole_lines(
    folder: Path, project: Path, run: Run
) -> None:
    assert run("generate")[0] == 0
    file = project / "openapi.json"
    file.write_text(file.read_text().rstrip("\n"))
    assert "\\ No newline at end of file" in run("generate", "--diff")[1]
