"""A project that is built by each backend, as docs/builds.md says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.project import environment, specpress_in, write_project
from tests.shared import ROOT

PAGE = (ROOT / "docs" / "builds.md").read_text(encoding="utf-8")
EXPECTED = {
    "zoo/__init__.py",
    "pets_api/__init__.py",
    "pets_api/client/pets.py",
    "pets_api/specpress.json",
    "pets_api/server/schemas.json",
    "pets_api/py.typed",
}
FETCHED = {"pdm": "pdm-backend", "poetry": "poetry-core", "uv": "uv_build"}
"""The backends that are installed for their test; the others are there."""


OPTIONS = {"hatchling": "{}\n", "setuptools": "[tool.distutils.build_py]\n{}\n"}
"""How the options of specpress are set at the end of a pyproject.toml."""


@dataclass(frozen=True)
class Backend:
    name: str
    variables: dict[str, str]


def example(title: str, language: str = "toml") -> str:
    section = PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)
    return found[0]


def write_zoo(folder: Path, backend: str, git_ignored: bool = True) -> Path:
    write_project(folder)
    (folder / "src" / "zoo").mkdir(parents=True)
    (folder / "src" / "zoo" / "__init__.py").write_text("")
    (folder / "pyproject.toml").write_text(example(backend))
    if git_ignored:
        (folder / ".gitignore").write_text("/src/pets_api/\n")
    return folder


def variables(folder: Path, *more: Path) -> dict[str, str]:
    """An environment in which specpress is installed, as far as backends can see."""
    facts = folder / "site" / "specpress-0.dist-info"
    facts.mkdir(parents=True, exist_ok=True)
    (facts / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: specpress\nVersion: 0\n"
    )
    (facts / "entry_points.txt").write_text("[hatch]\nspecpress = specpress.hatch\n")
    own = environment(folder)
    paths = [own["PYTHONPATH"], str(facts.parent), *map(str, more)]
    return {**own, "PYTHONPATH": os.pathsep.join(paths)}


@pytest.fixture(scope="session")
def setuptools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a setuptools that builds wheels by itself; skips without network."""
    return installed(tmp_path_factory.mktemp("setuptools"), "setuptools>=77")


def installed(site: Path, requirement: str) -> Path:
    install = ["-m", "pip", "install", "--quiet", "--target", str(site), requirement]
    done = subprocess.run([sys.executable, *install], check=False, timeout=300)
    if done.returncode:
        pytest.skip(f"{requirement} cannot be installed")
    return site


@pytest.fixture(params=["hatchling", "setuptools"])
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Backend:
    """The name of a backend, and the environment to build with it."""
    name: str = request.param
    more = [request.getfixturevalue(name)] if name == "setuptools" else []
    return Backend(name, variables(tmp_path, *more))


def build(
    project: Path, own: Mapping[str, str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-m", "build", "--no-isolation"),
            *("--skip-dependency-check", *arguments, str(project)),
        ],
        env=dict(own),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def in_wheel(project: Path) -> set[str]:
    (wheel,) = (project / "dist").glob("*.whl")
    assert wheel.name.endswith("-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_has_all_of_the_package(tmp_path: Path, backend: Backend) -> None:
    project = write_zoo(tmp_path / "project", backend.name)
    done = build(project, backend.variables, "--wheel")
    assert done.returncode == 0, done.stdout + done.stderr
    assert in_wheel(project) >= EXPECTED
    assert "files written" in done.stdout + done.stderr


def test_with_the_configuration_in_a_folder_above(
    tmp_path: Path, backend: Backend
) -> None:
    """The default of `build`: a source distribution, and the wheel from that."""
    repository = tmp_path / "repository"
    project = write_zoo(repository / "packages" / "zoo", backend.name)
    (project / "pets.json").rename(repository / "pets.json")
    config = (project / "specpress.toml").read_text()
    (project / "specpress.toml").unlink()
    other = '[apis.other]\ndocument = "pets.json"\noutput = "elsewhere/other_api"\n'
    (repository / "specpress.toml").write_text(
        config.replace("src/pets_api", "packages/zoo/src/pets_api") + other
    )
    done = build(project, backend.variables)
    assert done.returncode == 0, done.stdout + done.stderr
    assert in_wheel(project) >= EXPECTED
    assert "as it came with the source" in done.stdout + done.stderr
    assert not (repository / "elsewhere").exists()
    with tarfile.open(next((project / "dist").glob("*.tar.gz"))) as archive:
        names = archive.getnames()
    assert "zoo-1/src/pets_api/server/schemas.json" in names


def test_what_was_edited_is_not_shipped(tmp_path: Path, backend: Backend) -> None:
    project = write_zoo(tmp_path / "project", backend.name)
    assert specpress_in(project, "generate").returncode == 0
    file = project / "src" / "pets_api" / "auth.py"
    file.write_text(file.read_text() + "MINE = 1\n")
    refused = build(project, backend.variables, "--wheel")
    assert refused.returncode != 0
    assert "edited by hand: auth.py" in refused.stdout + refused.stderr
    pyproject = project / "pyproject.toml"
    text = pyproject.read_text()
    pyproject.write_text(text + OPTIONS[backend.name].format("allow_edited = true"))
    done = build(project, backend.variables, "--wheel")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 edited by hand" in done.stdout + done.stderr


def test_options_of_the_hook(tmp_path: Path, backend: Backend) -> None:
    project = write_zoo(tmp_path / "project", backend.name)
    pyproject = project / "pyproject.toml"
    text = pyproject.read_text()
    pyproject.write_text(text + OPTIONS[backend.name].format("check = true"))
    refused = build(project, backend.variables, "--wheel")
    assert refused.returncode != 0
    assert "the package of 'pets' is out of date" in refused.stdout + refused.stderr
    assert not (project / "src" / "pets_api").exists()
    pyproject.write_text(text + OPTIONS[backend.name].format('apis = ["nowhere"]'))
    refused = build(project, backend.variables, "--wheel")
    assert refused.returncode != 0
    assert "no API 'nowhere' is configured" in refused.stdout + refused.stderr


def test_a_source_distribution_that_was_edited_is_refused(tmp_path: Path) -> None:
    project = write_zoo(tmp_path / "project", "hatchling")
    assert specpress_in(project, "generate").returncode == 0
    (project / "specpress.toml").unlink()
    (project / "pyproject.toml").write_text(example("hatchling"))
    without = build(project, variables(tmp_path), "--wheel")
    assert "no configuration of specpress" in without.stdout + without.stderr
    (project / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: zoo\nVersion: 1\n")
    assert build(project, variables(tmp_path), "--wheel").returncode == 0
    (project / "src" / "pets_api" / "auth.py").unlink()
    refused = build(project, variables(tmp_path), "--wheel")
    assert refused.returncode != 0
    assert "edited by hand: auth.py" in refused.stdout + refused.stderr


def test_a_document_that_cannot_be_read_fails(tmp_path: Path, backend: Backend) -> None:
    project = write_zoo(tmp_path / "project", backend.name)
    (project / "pets.json").write_text("{")
    failed = build(project, backend.variables, "--wheel")
    assert failed.returncode != 0
    assert "pets.json" in failed.stdout + failed.stderr


def test_setuptools_takes_the_files_of_a_committed_package(
    tmp_path: Path, setuptools: Path
) -> None:
    project = write_zoo(tmp_path / "project", "setuptools", git_ignored=False)
    assert specpress_in(project, "generate").returncode == 0
    text = example("setuptools").partition("[tool.setuptools.cmdclass]")[0]
    section = PAGE.partition("## setuptools\n")[2].partition("\n## ")[0]
    data = re.findall(r"```toml\n(.*?)```", section, re.DOTALL)[2]
    (project / "pyproject.toml").write_text(text + data)
    done = build(project, variables(tmp_path, setuptools), "--wheel")
    assert done.returncode == 0, done.stdout + done.stderr
    assert in_wheel(project) >= EXPECTED


@pytest.mark.versions
@pytest.mark.parametrize("backend", sorted(FETCHED))
def test_backends_that_are_installed_for_it(tmp_path: Path, backend: str) -> None:
    """The generated package is ignored by git, which some backends look at."""
    site = installed(tmp_path / "backend", FETCHED[backend])
    project = write_zoo(tmp_path / "project", backend)
    subprocess.run(["git", "init", "--quiet"], cwd=project, check=True, timeout=60)
    if backend == "pdm":
        (project / "pdm_build.py").write_text(example(backend, "python"))
    else:
        assert specpress_in(project, "generate").returncode == 0
    own = variables(tmp_path, site)
    path = os.pathsep.join([str(site / "bin"), own["PATH"]])  # uv_build is a program
    done = build(project, {**own, "PATH": path})
    assert done.returncode == 0, done.stdout + done.stderr
    assert in_wheel(project) >= EXPECTED


def test_the_examples_name_this_version() -> None:
    import specpress

    named = set(re.findall(r"specpress==([\d.]+)", PAGE))
    assert named == {specpress.__version__}
