"""A document over time: its history in git, changelogs, and the driver of git diff."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from specpress.cli.main import main

from .build_documents import Raw, asking

_OLD = asking({"type": "object", "properties": {"a": {"type": "string"}}})
_NEW = asking({"type": "object", "properties": {"a": {"type": "integer"}}})


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
    )


def _commit(folder: Path, name: str, document: Raw, version: str) -> None:
    document = {**document, "info": {"title": "Things", "version": version}}
    (folder / name).write_text(json.dumps(document, indent=1), encoding="utf-8")
    _git(folder, "add", "-A")
    _git(folder, "commit", "-m", f"version {version}")
    _git(folder, "tag", f"v{version}")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    _git(tmp_path, "init", "-q")
    _commit(tmp_path, "api.json", _OLD, "1.0.0")
    _git(tmp_path, "mv", "api.json", "openapi.json")
    _git(tmp_path, "commit", "-m", "another name")
    _commit(tmp_path, "openapi.json", _NEW, "2.0.0")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_history_says_what_broke_when(
    repository: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    assert main(["history", "openapi.json", "--format", form]) == 0
    text = capsys.readouterr().out.replace("\\", "")
    assert text.index("2.0.0") < text.index("1.0.0")
    assert "1 breaking" in text
    assert "type changed from string to integer" in text


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_history_says_what_was_added(
    repository: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    more = {"a": {"type": "integer"}, "b": {"type": "string"}}
    _commit(
        repository, "openapi.json", asking({"type": "object", "properties": more}), "2.1.0"
    )  # fmt: skip
    assert main(["history", "openapi.json", "--format", form]) == 0
    text = capsys.readouterr().out.replace("\\", "")
    assert "property b added" in text
    assert "property-added" in text


def test_history_follows_the_files_that_a_document_refers_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _git(tmp_path, "init", "-q")
    thing = tmp_path / "spec" / "models" / "thing.json"
    thing.parent.mkdir(parents=True)
    thing.write_text('{"type": "string"}', encoding="utf-8")
    _git(tmp_path, "add", "-A")
    _git(tmp_path, "commit", "-m", "before there is a document")
    _commit(tmp_path, "spec/api.json", asking({"$ref": "models/thing.json"}), "1.0.0")
    for kind in ("integer", "boolean"):
        thing.write_text(json.dumps({"type": kind}), encoding="utf-8")
        _git(tmp_path, "commit", "-am", f"a thing is of type {kind}")
    assert main(["history", "spec/api.json"]) == 0
    text = capsys.readouterr().out
    assert text.index("from integer to boolean") < text.index("from string to integer")
    assert text.count("\n1.0.0  ") == 3
    assert "cannot be read" not in text
    assert main(["history", "spec/api.json", "--max-count", "1"]) == 0
    assert "the first version" in capsys.readouterr().out


def test_history_passes_over_what_cannot_be_read(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "openapi.json").write_text("[]", encoding="utf-8")
    _git(repository, "commit", "-am", "broken")
    _commit(repository, "openapi.json", _OLD, "3.0.0")
    assert main(["history", "openapi.json"]) == 0
    text = capsys.readouterr().out
    assert "cannot be read" in text
    assert "type changed from integer to string" in text


def test_a_changelog_goes_from_tag_to_tag(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["changelog", "openapi.json", "--tags", "v*"]) == 0
    text = capsys.readouterr().out.replace("\\", "")
    assert (
        text.index("## v2.0.0") < text.index("### Breaking") < text.index("## v1.0.0")
    )


def test_a_changelog_needs_a_tag(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["changelog", "openapi.json", "--tags", "release-*"]) == 2
    assert "no tag has this document" in capsys.readouterr().err


def test_git_calls_the_driver(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, document in (("old", _OLD), ("new", _NEW)):
        (repository / name).write_text(json.dumps(document), encoding="utf-8")
    given = ["openapi.json", "old", "1" * 40, "100644", "new", "2" * 40, "100644"]
    assert main(["git-diff", *given]) == 0
    text = capsys.readouterr().out
    assert text.startswith("diff --specpress a/openapi.json b/openapi.json\n")
    assert "type changed from string to integer" in text


def test_what_is_no_document_is_compared_by_lines(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "old").write_text("a: 1\n", encoding="utf-8")
    (repository / "new").write_text("a: [\n", encoding="utf-8")
    given = ["x.yaml", "old", "1" * 40, "100644", "new", "2" * 40, "100644"]
    assert main(["git-diff", *given]) == 0
    assert "+a: [" in capsys.readouterr().out
    given[1] = "/dev/null"
    assert main(["git-diff", *given]) == 0
    assert "new document" in capsys.readouterr().out
