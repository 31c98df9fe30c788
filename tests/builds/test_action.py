"""The GitHub action: its own steps, on a real git repository with a branch for each case."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.project import DOCUMENT, environment, specpress_in, write_project
from tests.shared import ROOT, posix

from .composite import Run, executable, path_with, run_action

pytestmark = posix
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
ZOO = {**DOCUMENT, "info": {"title": "Zoo", "version": "1"}}


class Repository:
    """A clone with a base commit, in which branches are made, and the action is run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.origin = folder.parent / "origin.git"
        self.state = folder.parent / "gh.json"
        self.state.write_text(json.dumps({"comments": [], "pulls": [], "calls": []}))
        self.runs = 0
        programs = folder.parent / "bin"
        python = f'#!/bin/sh\nexec "{sys.executable}"'
        executable(programs / "specpress", f'{python} -m specpress "$@"\n')
        fake = ROOT / "tests" / "builds" / "fake_gh.py"
        executable(programs / "gh", f'{python} "{fake}" "$@"\n')
        executable(programs / "python", '#!/bin/sh\necho "python $*"\n')
        self.variables = {**environment(folder.parent), "PATH": path_with(programs)}
        self.variables["FAKE_GH"] = str(self.state)
        self.git("init", "--quiet", "--bare", "-b", "main", str(self.origin))
        self.git("init", "--quiet", "-b", "main")
        self.git("remote", "add", "origin", str(self.origin))

    def git(self, *words: str) -> str:
        who = ("-c", "user.name=a", "-c", "user.email=a@b.test")
        done = subprocess.run(
            ["git", *who, *words],
            cwd=self.folder,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def run(self, base: str = "", **inputs: str) -> Run:
        """Run the action for a pull request, or for a schedule where there is no base."""
        self.runs += 1
        event: dict[str, Any] = {}
        if base:
            event = {"pull_request": {"number": "7", "base": {"sha": base}}}
        context = {
            "github": {
                "event": event,
                "repository": "o/r",
                "token": "secret",
                "ref_name": "main",
                "action_path": str(ROOT),
            },
            "runner": {"temp": str(self.folder.parent / f"temp-{self.runs}")},
        }
        given = {name.replace("_", "-"): text for name, text in inputs.items()}
        return run_action(ACTION, given, context, self.folder, self.variables)

    @property
    def comments(self) -> list[str]:
        comments = json.loads(self.state.read_text())["comments"]
        return [one["body"].replace("\\", "") for one in comments]

    @property
    def pulls(self) -> list[dict[str, Any]]:
        pulls: list[dict[str, Any]] = json.loads(self.state.read_text())["pulls"]
        return pulls

    def write(self, name: str, document: dict[str, Any]) -> None:
        (self.folder / name).write_text(json.dumps(document, indent=1))

    def generate(self) -> None:
        done = specpress_in(self.folder, "generate", "-q")
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose package is generated: made once, as it takes a second."""
    folder = write_project(tmp_path_factory.mktemp("base") / "project")
    (folder / "zoo.json").write_text(json.dumps(ZOO, indent=1))
    assert specpress_in(folder, "generate", "-q").returncode == 0
    return folder


@pytest.fixture
def repository(generated: Path, tmp_path: Path) -> Repository:
    folder = tmp_path / "clone"
    ignored = {".cache", "__pycache__"}
    for file in sorted(generated.rglob("*")):
        if file.is_file() and not ignored & set(file.parts):
            target = folder / file.relative_to(generated)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    return Repository(folder)


def without(document: dict[str, Any], path: str) -> dict[str, Any]:
    paths = {key: item for key, item in document["paths"].items() if key != path}
    return {**document, "paths": paths}


def test_a_changed_document(repository: Repository) -> None:
    base = repository.commit("base")
    repository.git("switch", "--quiet", "--create", "changed")
    repository.write("pets.json", without(DOCUMENT, "/owners/{owner_id}"))
    repository.generate()
    repository.commit("an operation less")
    run = repository.run(base)
    assert run.failed == "Verdict"
    assert "::error file=pets.json,line=" in run.log
    (comment,) = repository.comments
    assert comment.startswith("<!-- specpress -->\n")
    assert "Documents, lock and packages agree: pets." in comment
    assert "# pets.json\n" in comment
    assert "`GET /owners/{owner_id}`" in comment
    assert comment == run.summary.replace("\\", "")
    assert run.outputs["diff"]["verdict"] == "breaking"
    assert run.outputs["diff"]["step"] == "major"
    names = {file.name for file in run.artifacts}
    assert {"check.txt", "diff.txt", "diff.json", "comment.md"} <= names


def test_the_comment_follows_the_pull_request(repository: Repository) -> None:
    base = repository.commit("base")
    repository.write("pets.json", without(DOCUMENT, "/pets"))
    repository.generate()
    repository.commit("an operation less")
    repository.run(base)
    assert "breaking" in repository.comments[0]
    repository.git("revert", "--no-edit", "HEAD")
    run = repository.run(base)
    assert run.failed == ""
    (comment,) = repository.comments
    assert "No changes in `pets.json`." in comment


def test_nothing_changed(repository: Repository) -> None:
    base = repository.commit("base")
    run = repository.run(base)
    assert run.failed == ""
    assert repository.comments == []
    assert run.outputs["diff"]["changed"] == "false"
    assert "No changes in `pets.json`." in run.summary


def test_a_renamed_document_is_compared(repository: Repository) -> None:
    base = repository.commit("base")
    repository.git("mv", "zoo.json", "animals.json")
    repository.write("animals.json", without(ZOO, "/pets"))
    repository.commit("another name, and an operation less")
    run = repository.run(base, documents="*.json")
    assert run.failed == "Verdict"
    assert "# zoo.json → animals.json (renamed)" in repository.comments[0]
    assert "::error file=animals.json" in run.log


def test_a_deleted_document_breaks(repository: Repository) -> None:
    base = repository.commit("base")
    (repository.folder / "zoo.json").unlink()
    repository.commit("no zoo")
    run = repository.run(base, documents="pets.json\nzoo.json\n")
    assert run.failed == "Verdict"
    assert "# zoo.json (deleted)" in repository.comments[0]
    assert "::error file=zoo.json" in run.log


def test_a_new_document_is_said_and_passes(repository: Repository) -> None:
    base = repository.commit("base")
    repository.write("new.json", {**ZOO, "info": {"title": "New", "version": "1"}})
    repository.commit("a new one")
    run = repository.run(base, documents="new.json")
    assert run.failed == ""
    assert "# new.json (new)" in repository.comments[0]


def test_a_misspelt_document_fails(repository: Repository) -> None:
    base = repository.commit("base")
    run = repository.run(base, documents="pets.json\nspecs/typo.yaml\n")
    assert run.failed == "Verdict"
    assert "::error file=specs/typo.yaml,title=document::no such document" in run.log
    assert run.outputs["diff"]["verdict"] == "error"
    (comment,) = repository.comments
    assert "# specs/typo.yaml" in comment
    assert "no such document" in comment
    assert "No changes in `pets.json`." in comment


def test_two_documents_are_in_one_comment_that_github_takes(
    repository: Repository,
) -> None:
    """Each alone would fill it."""
    text = "x" * 90
    many = {
        f"/{text}{number}": DOCUMENT["paths"]["/pets"]
        | {"get": {"responses": {"200": {"description": ""}}}}
        for number in range(500)
    }
    for name in ("pets.json", "zoo.json"):
        document = ZOO if name == "zoo.json" else DOCUMENT
        repository.write(name, {**document, "paths": {**document["paths"], **many}})
    base = repository.commit("base")
    repository.write("pets.json", DOCUMENT)
    repository.write("zoo.json", ZOO)
    repository.commit("much less")
    run = repository.run(base, documents="*.json", check="false")
    assert run.failed == "Verdict"
    (comment,) = json.loads(repository.state.read_text())["comments"]
    assert 50_000 < len(comment["body"]) <= 65_536
    assert "# pets\\.json" in comment["body"] or "# pets.json" in comment["body"]
    assert "# zoo\\.json" in comment["body"] or "# zoo.json" in comment["body"]
    (full,) = (file for file in run.artifacts if file.name == "diff.txt")
    assert full.read_text().count(text) >= 1000


def test_check_and_diff_are_both_reported(repository: Repository) -> None:
    base = repository.commit("base")
    repository.write("pets.json", without(DOCUMENT, "/pets"))
    repository.commit("not generated")
    run = repository.run(base)
    assert run.failed == "Verdict"
    (comment,) = repository.comments
    assert "# Documents, lock and packages do not agree" in comment
    assert "run `specpress generate pets`" in comment
    assert "`GET /pets`" in comment
    assert "::error file=src/pets_api/" in run.log


def test_what_cannot_be_read_is_reported_by_both(repository: Repository) -> None:
    base = repository.commit("base")
    (repository.folder / "pets.json").write_text("{")
    repository.commit("broken")
    run = repository.run(base)
    assert run.failed == "Verdict"
    assert run.outputs["check"]["status"] == run.outputs["diff"]["status"] == "2"
    assert repository.comments[0].count("pets.json") >= 3


def test_documents_without_a_configuration(repository: Repository) -> None:
    (repository.folder / "specpress.toml").unlink()
    base = repository.commit("base")
    run = repository.run(base, documents="pets.json", check="false")
    assert run.failed == ""
    failing = repository.run(base, documents="pets.json")
    assert failing.failed == "Verdict"
    assert "no specpress.toml" in repository.comments[0]


def test_a_token_that_may_not_comment(repository: Repository) -> None:
    """That of a pull request from a fork."""
    base = repository.commit("base")
    repository.write("new.json", ZOO)
    repository.commit("a new one")
    state = {"comments": [], "pulls": [], "calls": [], "forbidden": True}
    repository.state.write_text(json.dumps(state))
    run = repository.run(base, documents="new.json")
    assert run.failed == ""
    assert "::warning::there is no comment" in run.log
    assert "new.json" in run.summary.replace("\\", "")


def test_a_folder_of_the_repository(repository: Repository) -> None:
    """Also when the documents were elsewhere before."""
    repository.write("pets.json", DOCUMENT)
    base = repository.commit("base")
    (repository.folder / "apis").mkdir()
    for name in ("pets.json", "specpress.toml", "src"):
        repository.git("mv", name, f"apis/{name}")
    changed = json.loads(json.dumps(DOCUMENT))
    changed["paths"]["/owners/{owner_id}"]["get"]["parameters"][1]["required"] = True
    repository.write("apis/pets.json", changed)
    repository.commit("moved")
    run = repository.run(base, working_directory="apis", documents="pets.json")
    assert run.failed == "Verdict"
    assert "::error file=apis/pets.json" in run.log
    assert "::error file=apis/src/pets_api" in run.log


# -- update -------------------------------------------------------------------


@pytest.fixture
def upstream(repository: Repository) -> Repository:
    """A repository whose document comes from elsewhere."""
    config = repository.folder / "specpress.toml"
    config.write_text(config.read_text() + 'source = "../upstream.json"\n')
    repository.write("../upstream.json", DOCUMENT)
    assert specpress_in(repository.folder, "pull", "-q").returncode == 0
    repository.generate()
    (repository.folder / ".gitignore").write_text(".cache\n")
    repository.commit("base")
    repository.git("push", "--quiet", "origin", "main")
    return repository


def test_an_update_opens_a_pull_request(upstream: Repository) -> None:
    upstream.write("../upstream.json", without(DOCUMENT, "/pets"))
    run = upstream.run(update="true")
    assert run.failed == "", run.log
    (pull,) = upstream.pulls
    assert (pull["head"], pull["base"]) == ("specpress/update", "main")
    body = pull["body"].replace("\\", "")
    assert "Documents, lock and packages agree: pets." in body
    assert "`GET /pets`" in body
    changed = upstream.git("diff", "--name-only", "origin/main", "specpress/update")
    names = changed.splitlines()
    assert {"pets.json", "specs/specpress.lock", "src/pets_api/specpress.json"} <= {
        *names
    }
    there = upstream.git("ls-remote", "origin", "specpress/update").split()[0]
    assert there == upstream.git("rev-parse", "specpress/update")
    assert run.outputs["update"]["verdict"] == "breaking"


def test_an_update_follows_and_closes(upstream: Repository) -> None:
    upstream.write("../upstream.json", without(DOCUMENT, "/pets"))
    upstream.run(update="true")
    upstream.git("switch", "--quiet", "main")
    upstream.write("../upstream.json", without(DOCUMENT, "/owners/{owner_id}"))
    assert upstream.run(update="true").failed == ""
    (pull,) = upstream.pulls
    assert "/owners/" in pull["body"].replace("\\", "")
    upstream.git("switch", "--quiet", "main")
    upstream.write("../upstream.json", DOCUMENT)
    assert upstream.run(update="true").failed == ""
    assert [one["open"] for one in upstream.pulls] == [False]


def test_an_update_of_nothing(upstream: Repository) -> None:
    run = upstream.run(update="true")
    assert run.failed == ""
    assert upstream.pulls == []
    assert upstream.git("status", "--porcelain") == ""


def test_an_update_keeps_and_reports_edits(upstream: Repository) -> None:
    file = upstream.folder / "src/pets_api/client/pets.py"
    file.write_text(file.read_text().replace("listPets", "list of pets"))
    file.write_text("# mine\n" + file.read_text())
    upstream.commit("edited")
    upstream.write("../upstream.json", without(DOCUMENT, "/owners/{owner_id}"))
    run = upstream.run(update="true")
    assert run.failed == ""
    body = upstream.pulls[0]["body"].replace("\\", "")
    assert "edited by hand" in body
    assert upstream.git(
        "show", "specpress/update:src/pets_api/client/pets.py"
    ).startswith("# mine")


def test_an_update_that_cannot_be_pulled_fails(upstream: Repository) -> None:
    (upstream.folder.parent / "upstream.json").unlink()
    run = upstream.run(update="true")
    assert run.failed == "Pull, generate, open a pull request"
    assert upstream.pulls == []
