"""Several documents in one comparison: globs, a base revision, renames, moved operations."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from specpress.cli.main import main

from .build_documents import OK, Raw, document

_LIST: Raw = {"get": {"responses": OK}}


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
    )


def _write(folder: Path, name: str, **paths: Raw) -> None:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    declared = {f"/{path}": item for path, item in paths.items()}
    file.write_text(json.dumps(document(paths=declared), indent=1), encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    _git(tmp_path, "init", "-q")
    _write(tmp_path, "specs/a.json", cats=_LIST, dogs=_LIST)
    _write(tmp_path, "specs/b.json", birds=_LIST)
    _git(tmp_path, "add", "-A")
    _git(tmp_path, "commit", "-m", "first")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _compared(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["diff", "--base", "HEAD", "--json", *arguments]) == 0
    loaded: dict[str, Any] = json.loads(capsys.readouterr().out)
    return loaded


def _said(report: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [
        (one["document"], change["id"], change["path"])
        for one in report["documents"]
        for change in one["changes"]
    ]


def test_each_document_that_a_glob_names(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, "specs/b.json", birds=_LIST, fish=_LIST)
    report = _compared(capsys, "--documents", "specs/*.json")
    assert [one["document"] for one in report["documents"]] == [
        "specs/a.json",
        "specs/b.json",
    ]
    assert _said(report)[0] == ("specs/b.json", "operation-added", "/fish")
    assert report["verdict"] == "info"


def test_a_renamed_document_is_followed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _git(repository, "mv", "specs/a.json", "specs/animals.json")
    report = _compared(capsys, "--documents", "**/*.json")
    assert report["documents"][0]["document"] == "specs/a.json → specs/animals.json"
    assert report["verdict"] == "none"


def test_a_renamed_document_under_its_old_name(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _git(repository, "mv", "specs/a.json", "specs/animals.json")
    report = _compared(capsys, "--documents", "specs/a.json")
    assert report["documents"][0]["document"] == "specs/a.json → specs/animals.json"


def test_a_document_that_is_gone_breaks(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "specs" / "b.json").unlink()
    report = _compared(capsys, "--documents", "specs/*.json")
    assert ("specs/b.json", "operation-removed", "/birds") in _said(report)
    assert report["verdict"] == "breaking"


def test_a_document_that_is_new_adds(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, "specs/c.json", fish=_LIST)
    report = _compared(capsys, "--documents", "specs/*.json")
    assert ("specs/c.json", "operation-added", "/fish") in _said(report)
    assert report["verdict"] == "info"


def test_an_operation_that_moved_is_compared_where_it_is(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    needed = {
        "name": "q",
        "in": "query",
        "required": True,
        "schema": {"type": "string"},
    }
    moved = {"get": {"responses": OK, "parameters": [needed]}}
    _write(repository, "specs/a.json", cats=_LIST)
    _write(repository, "specs/b.json", birds=_LIST, dogs=moved)
    report = _compared(capsys, "--documents", "specs/*.json")
    said = [one for one in _said(report) if not one[1].startswith("version-")]
    assert said == [
        ("specs/a.json → specs/b.json", "parameter-required-added", "/dogs")
    ]


def test_what_is_nowhere_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(
        ["diff", "--base", "HEAD", "--documents", "specs/a.json", "specs/none.json"]
    )
    assert status == 2
    assert "specs/none.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["specs/a.json"],
        ["--documents", "specs/a.json"],
        ["--base", "HEAD", "specs/a.json", "specs/b.json"],
        [
            "specs/a.json",
            "specs/b.json",
            "--base",
            "HEAD",
            "--documents",
            "specs/a.json",
        ],
        ["--base", "nowhere", "--documents", "specs/a.json"],
        ["--base", "HEAD", "--documents", "../a.json"],
        ["--base", "HEAD", "--documents", "/a.json"],
        ["--base", "HEAD", "--format", "html", "--documents", "specs/a.json"],
    ],
)
def test_arguments_that_do_not_go_together(
    repository: Path, arguments: list[str]
) -> None:
    assert main(["diff", *arguments]) == 2


@pytest.mark.parametrize("form", ["text", "markdown", "junit", "sarif", "github"])
def test_every_document_is_in_the_report(
    repository: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    _write(repository, "specs/a.json", cats=_LIST)
    _write(repository, "specs/b.json", fish=_LIST)
    asked = ["--base", "HEAD", "--documents", "specs/*.json", "--format", form]
    assert main(["diff", *asked, "--fail-on", "breaking"]) == 1
    report = capsys.readouterr().out
    if form != "github":
        assert "specs/a.json" in report
        assert "specs/b.json" in report
    assert report.count("without having been deprecated") >= 2
    if form == "junit":
        assert len(ElementTree.fromstring(report).findall("testsuite")) == 2
    if form == "sarif":
        assert len(json.loads(report)["runs"]) == 2


def test_from_a_folder_inside_of_the_repository(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(repository / "specs")
    _git(repository, "mv", "specs/a.json", "specs/animals.json")
    report = _compared(capsys, "--documents", "*.json")
    assert report["documents"][0]["document"] == "a.json → animals.json"
