"""specpress as a part of builds and of continuous integration."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from tests.cli.project import (
    DOCUMENT,
    environment,
    specpress_in,
    write_document,
    write_project,
)
from tests.shared import ROOT, posix

WORKFLOW = ROOT / ".github/workflows/ci.yml"
PYPROJECT = """\
[build-system]
requires = ["hatchling", "specpress"]
build-backend = "hatchling.build"

[project]
name = "zoo"
version = "1"

[tool.hatch.build.targets.wheel]
packages = ["src/zoo", "src/pets_api"]

[tool.hatch.build.hooks.specpress]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = write_project(tmp_path / "project")
    (folder / "src" / "zoo").mkdir(parents=True)
    (folder / "src" / "zoo" / "__init__.py").write_text("")
    return folder


# -- hatchling ----------------------------------------------------------------


def installed(folder: Path) -> dict[str, str]:
    """An environment in which specpress is installed, as far as hatchling can see."""
    facts = folder / "site" / "specpress-0.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: specpress\nVersion: 0\n"
    )
    (facts / "entry_points.txt").write_text("[hatch]\nspecpress = specpress.hatch\n")
    variables = environment(folder)
    paths = [variables["PYTHONPATH"], str(facts.parent)]
    return {**variables, "PYTHONPATH": os.pathsep.join(paths)}


def build(
    project: Path, variables: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"],
        cwd=project,
        env=dict(variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def names_in(project: Path) -> set[str]:
    (wheel,) = (project / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_a_wheel_holds_what_is_generated(project: Path, tmp_path: Path) -> None:
    (project / "pyproject.toml").write_text(PYPROJECT)
    (project / ".gitignore").write_text("/src/pets_api/\n")
    done = build(project, installed(tmp_path))
    assert done.returncode == 0, done.stderr
    names = names_in(project)
    assert {
        "zoo/__init__.py",
        "pets_api/__init__.py",
        "pets_api/client/pets.py",
        "pets_api/specpress.json",
        "pets_api/py.typed",
    } <= names


def test_a_build_refuses_what_is_out_of_date(project: Path, tmp_path: Path) -> None:
    (project / "pyproject.toml").write_text(PYPROJECT + "check = true\n")
    variables = installed(tmp_path)
    assert specpress_in(project, "generate").returncode == 0
    assert build(project, variables).returncode == 0
    write_document(project, version="2")
    refused = build(project, variables)
    assert refused.returncode != 0
    assert "the package of 'pets' is out of date" in refused.stderr


def test_the_entry_point_is_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert declared["project"]["entry-points"]["hatch"] == {
        "specpress": "specpress.hatch"
    }


# -- pre-commit ---------------------------------------------------------------


def hooks() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load(
        (ROOT / ".pre-commit-hooks.yaml").read_text()
    )
    return loaded


def shim(folder: Path) -> dict[str, str]:
    """An environment with a `specpress` on its path."""
    command = folder / "bin" / "specpress"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m specpress "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    variables = environment(folder)
    path = os.pathsep.join([str(command.parent), variables["PATH"]])
    return {**variables, "PATH": path}


@posix
def test_the_hooks_run_commands_that_there_are(project: Path, tmp_path: Path) -> None:
    variables = shim(tmp_path)
    assert [hook["id"] for hook in hooks()] == ["specpress-generate", "specpress-check"]
    for hook in hooks():
        assert hook.keys() >= {"id", "name", "entry", "language"}
        assert not hook["pass_filenames"]
        subprocess.run(
            hook["entry"].split(), cwd=project, env=variables, check=True, timeout=60
        )


def test_pre_commit_takes_the_manifest() -> None:
    manifest = str(ROOT / ".pre-commit-hooks.yaml")
    checked = [sys.executable, "-m", "pre_commit", "validate-manifest", manifest]
    subprocess.run(checked, check=True, timeout=60)


@posix
def test_pre_commit_runs_them(project: Path, tmp_path: Path) -> None:
    variables = {**shim(tmp_path), "PRE_COMMIT_HOME": str(tmp_path / "pre-commit")}
    local = [{**hook, "language": "system"} for hook in hooks()]
    (project / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]})
    )
    _git(project, "init", "--quiet")
    _git(project, "add", "--all")

    def run(hook: str) -> int:
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", hook],
            cwd=project,
            env=variables,
            timeout=120,
            check=False,
        ).returncode

    assert run("specpress-check") == 1
    assert run("specpress-generate") == 0
    assert run("specpress-check") == 0


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, timeout=60)


# -- GitHub -------------------------------------------------------------------


def action() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
    return loaded


def is_valid(schema: str, file: Path, *more: str) -> None:
    """Whether a file is what its reader takes, by the schema in check-jsonschema."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", f"vendor.{schema}", *more, str(file)),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_github_takes_the_action_and_the_example(tmp_path: Path) -> None:
    is_valid("github-actions", ROOT / "action.yml")
    page = (ROOT / "docs/ci/README.md").read_text()
    section = page.partition("## GitHub\n")[2].partition("\n## ")[0]
    examples = re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)
    assert len(examples) == 2
    for number, text in enumerate(examples):
        example = tmp_path / f"workflow-{number}.yml"
        example.write_text(text)
        is_valid("github-workflows", example)
        (job,) = yaml.safe_load(text)["jobs"].values()
        (step,) = (step for step in job["steps"] if "specpress" in step["uses"])
        assert step.get("with", {}).keys() <= action()["inputs"].keys()


def workflow() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return loaded


def test_github_takes_the_workflow() -> None:
    is_valid("github-workflows", WORKFLOW)


def test_the_workflow_runs_on_each_system_with_each_python_that_is_supported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = re.compile(r"Programming Language :: Python :: (3\.\d+)")
    found = map(named.fullmatch, project["project"]["classifiers"])
    supported = [match[1] for match in found if match]
    matrix = workflow()["jobs"]["all"]["strategy"]["matrix"]
    assert matrix["python"] == supported
    assert project["project"]["requires-python"] == f">={supported[0]}"
    assert [system.split("-")[0] for system in matrix["os"]] == [
        "ubuntu",
        "macos",
        "windows",
    ]


def test_the_workflow_runs_what_there_is() -> None:
    jobs = workflow()["jobs"]
    commands = [
        step["run"] for job in jobs.values() for step in job["steps"] if "run" in step
    ]
    assert "bash .ci/run" in commands
    assert "make ${{ matrix.target }}" in commands
    called = set(
        re.findall(r"^make (\S+)$", (ROOT / ".ci/run").read_text(), re.MULTILINE)
    )
    targets = {*called, *jobs["versions"]["strategy"]["matrix"]["target"]}
    for target in targets:
        dry = ["make", "--dry-run", target]
        subprocess.run(dry, cwd=ROOT, check=True, capture_output=True, timeout=60)


@pytest.mark.parametrize(("system", "folder"), [("", "bin"), ("Windows_NT", "Scripts")])
def test_make_finds_the_programs_of_an_environment(system: str, folder: str) -> None:
    dry = ["make", "--dry-run", "--always-make", "check", f"OS={system}"]
    # not what a make that runs these tests was given
    given = {"MAKEFLAGS", "MAKEOVERRIDES", "CONSTRAINTS", "VENV"}
    own = {name: text for name, text in os.environ.items() if name not in given}
    printed = subprocess.run(
        dry,
        cwd=ROOT,
        env=own,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    ).stdout
    assert f".venv/{folder}/python -m pip install" in printed
    assert f"../.venv/{folder}/mypy" in printed
    assert "--constraint constraints.txt" in printed


def test_the_tests_can_run_on_the_successor_of_httpx() -> None:
    """Nothing that they load imports httpx before it is known to be the other one."""
    recipe = (ROOT / "Makefile").read_text().partition("\ntest-httpx2:")[2]
    folders = re.findall(r"\btests/[\w./]+", recipe.partition("\n\n")[0])
    assert folders
    run = [sys.executable, "-m", "pytest", "--collect-only", "--quiet"]
    subprocess.run(
        [*run, "-p", "no:cacheprovider", "--http=httpx2", *folders],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )


def test_the_action_is_well_formed() -> None:
    loaded = action()
    assert loaded.keys() >= {"name", "description", "inputs", "runs"}
    assert loaded["runs"]["using"] == "composite"
    text = (ROOT / "action.yml").read_text()
    used = set(re.findall(r"\binputs\.([\w-]+)", text))
    assert used == set(loaded["inputs"])
    for given in loaded["inputs"].values():
        assert given["description"]
        assert isinstance(given.get("default", ""), str)
    ids = {step.get("id") for step in loaded["runs"]["steps"]}
    assert set(re.findall(r"\bsteps\.([\w-]+)\.", text)) <= ids


def test_the_action_runs_no_text_of_others() -> None:
    """What a pull request holds reaches scripts through variables only."""
    for step in action()["runs"]["steps"]:
        assert ("uses" in step) != ("run" in step)
        if "run" in step:
            assert step["shell"] == "bash"
            assert "${{" not in step["run"]
            subprocess.run(
                ["bash", "-n"], input=step["run"], text=True, check=True, timeout=60
            )
            for name in re.findall(r"\$\{?([A-Z_]+)", step["run"]):
                assert name in step.get("env", {}) or name.startswith("GITHUB_")


# -- GitLab and make ----------------------------------------------------------


GITLAB = ROOT / "docs/ci/gitlab-ci.yml"


def test_the_example_for_gitlab() -> None:
    is_valid("gitlab-ci", GITLAB, "--data-transform", "gitlab-ci")
    jobs = yaml.safe_load(GITLAB.read_text())
    assert list(jobs) == ["specpress", "specpress-update"]
    for job in jobs.values():
        assert job.keys() >= {"image", "stage", "script", "rules"}
        pinned = f'specpress=={tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]}'
        assert any(pinned in line for line in job["before_script"])


def run_gitlab(
    job: str, folder: Path, variables: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """The script of a job, as a runner joins its lines."""
    script = "\n".join(yaml.safe_load(GITLAB.read_text())[job]["script"])
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=dict(variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def committed(project: Path) -> str:
    author = ("-c", "user.name=a", "-c", "user.email=a@b.test")
    if not (project / ".git").exists():
        _git(project, "init", "--quiet")
    (project / ".gitignore").write_text(".cache\n")
    _git(project, "add", "--all")
    _git(project, *author, "commit", "--quiet", "-m", "base")
    head = ["git", "rev-parse", "HEAD"]
    return subprocess.check_output(head, cwd=project, text=True).strip()


@posix
def test_gitlab_runs_check_and_diff(project: Path, tmp_path: Path) -> None:
    assert specpress_in(project, "generate").returncode == 0
    base = committed(project)
    variables = {**shim(tmp_path), "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    assert run_gitlab("specpress", project, variables).returncode == 0
    document = {**DOCUMENT, "paths": {"/pets": DOCUMENT["paths"]["/pets"]}}
    (project / "pets.json").write_text(json.dumps(document))
    done = run_gitlab("specpress", project, variables)
    assert done.returncode == 1
    assert "out of date" in (project / "specpress-check.txt").read_text()
    assert "without having been" in (project / "specpress-diff.txt").read_text()
    suites = ElementTree.parse(project / "specpress-diff.xml").getroot()
    assert [suite.get("failures") for suite in suites] == ["1"]
    specpress_in(project, "generate")
    assert run_gitlab("specpress", project, variables).returncode == 1


@posix
def test_gitlab_pushes_an_update(project: Path, tmp_path: Path) -> None:
    config = project / "specpress.toml"
    config.write_text(config.read_text() + 'source = "../upstream.json"\n')
    (tmp_path / "upstream.json").write_text(json.dumps(DOCUMENT))
    assert specpress_in(project, "pull").returncode == 0
    assert specpress_in(project, "generate").returncode == 0
    committed(project)
    document = {**DOCUMENT, "paths": {"/pets": DOCUMENT["paths"]["/pets"]}}
    (tmp_path / "upstream.json").write_text(json.dumps(document))
    variables = {
        **shim(tmp_path),
        "BRANCH": "specpress/update",
        "CI_DEFAULT_BRANCH": "main",
        "SPECPRESS_TOKEN": "secret",
        "CI_SERVER_HOST": "gitlab.test",
        "CI_PROJECT_PATH": "o/r",
    }
    git = tmp_path / "bin" / "git"  # all but the push is git's own work
    noted = tmp_path / "noted"
    real = shutil.which("git")
    git.write_text(
        f'#!/bin/sh\n[ "$1" != push ] || {{ echo "$@" > "{noted}"; exit 0; }}\n'
        f'exec "{real}" "$@"\n'
    )
    git.chmod(0o755)
    done = run_gitlab("specpress-update", project, variables)
    assert done.returncode == 0, done.stderr
    assert noted.read_text().endswith(
        "@gitlab.test/o/r.git HEAD:refs/heads/specpress/update\n"
    )
    assert "merge_request.create" in noted.read_text()
    listed = ["git", "show", "--name-only", "--format="]
    names = subprocess.check_output(listed, cwd=project, text=True).split()
    assert {"pets.json", "specs/specpress.lock", "src/pets_api/specpress.json"} <= {
        *names
    }
    noted.unlink()
    assert run_gitlab("specpress-update", project, variables).returncode == 0
    assert not noted.exists()


@posix
def test_the_part_of_a_makefile(project: Path, tmp_path: Path) -> None:
    (project / "Makefile").write_text(f"include {ROOT}/docs/ci/specpress.mk\n")
    variables = shim(tmp_path)

    def make(target: str) -> int:
        return subprocess.run(
            ["make", "--silent", target],
            cwd=project,
            env=variables,
            timeout=60,
            check=False,
        ).returncode

    assert make("api-check") != 0
    assert make("api") == 0
    assert make("api-check") == 0
    assert DOCUMENT["info"]["title"] in (project / "src/pets_api/README.md").read_text()
