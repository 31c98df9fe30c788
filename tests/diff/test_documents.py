"""Several documents in one comparison: globs, a base revision, renames, moved operations."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from specpress.cli.main import main
from specpress.diff.reports import FORMATS

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


_FORMS = ["text", "markdown", "junit", "sarif", "github", "json", "changelog"]


@pytest.mark.parametrize("form", _FORMS)
def test_what_is_nowhere_is_in_the_report_and_fails(
    repository: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    _write(repository, "specs/a.json", cats=_LIST)
    asked = ["--documents", "specs/a.json", "specs/none.json", "--format", form]
    assert main(["diff", "--base", "HEAD", *asked]) == 2
    printed = capsys.readouterr()
    report = printed.out.replace("\\", "")
    assert "specs/none.json" in report
    assert "no such document, neither here nor at HEAD" in report
    assert "without having been deprecated" in report  # the other one is there, too
    assert ("specs/none.json" in printed.err) == (form != "github")
    if form == "junit":
        suites = ElementTree.fromstring(report)
        assert [one.get("errors") for one in suites] == ["1", "0"]
    if form == "github":
        assert report.startswith("::error file=specs/none.json,title=document::")


def test_what_cannot_be_read_now_fails(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "specs" / "a.json").write_text("{")
    status = main(["diff", "--base", "HEAD", "--documents", "specs/*.json", "--json"])
    assert status == 2
    first, second = json.loads(capsys.readouterr().out)["documents"]
    assert "cannot be read" in first["problem"]
    assert second["verdict"] == "none"


def test_what_could_not_be_read_before_is_said(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mended = (repository / "specs" / "a.json").read_text()
    (repository / "specs" / "a.json").write_text("{")
    _git(repository, "commit", "-am", "broken")
    (repository / "specs" / "a.json").write_text(mended)
    asked = ["--documents", "specs/a.json", "--format", "github"]
    assert main(["diff", "--base", "HEAD", "--fail-on", "any", *asked]) == 0
    said = capsys.readouterr().out
    assert said.startswith("::warning file=specs/a.json,title=document::cannot be comp")


def test_the_documents_that_are_configured(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "specpress.toml").write_text(
        '[apis.a]\ndocument = "specs/a.json"\n'
        '[apis.again]\ndocument = "specs/a.json"\nonly = "models"\n'
    )
    report = _compared(capsys)
    assert [one["document"] for one in report["documents"]] == ["specs/a.json"]


def test_what_became_of_a_document_is_in_its_heading(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _git(repository, "mv", "specs/a.json", "specs/animals.json")
    (repository / "specs" / "b.json").unlink()
    _write(repository, "specs/c.json", fish=_LIST)
    asked = ["--base", "HEAD", "--documents", "specs/*.json", "--format", "markdown"]
    assert main(["diff", *asked]) == 0
    headings = re.findall("^# (.*)", capsys.readouterr().out, re.MULTILINE)
    assert [one.replace("\\", "") for one in headings] == [
        "specs/a.json → specs/animals.json (renamed)",
        "specs/c.json (new)",
        "specs/b.json (deleted)",
    ]


def test_a_comment_about_many_documents_fits(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in range(40):
        _write(repository, f"specs/n{name}.json", x=_LIST)
    _git(repository, "add", "-A")
    _git(repository, "commit", "-m", "more")
    for name in range(40):
        paths = {f"{'p' * 80}{name}-{number}": _LIST for number in range(60)}
        _write(repository, f"specs/n{name}.json", **paths)
    asked = ["--base", "HEAD", "--documents", "specs/*.json", "--format", "markdown"]
    sizes = {}
    for limit in (1_000, 8_000, 65_536):
        assert main(["diff", *asked, "--max-length", str(limit)]) == 0
        text = capsys.readouterr().out
        sizes[limit] = len(text)
        assert len(text) <= limit
        assert "No changes in `specs/a.json`, `specs/b.json`." in text
        told = text.count("# specs/n")
        if told < 40:
            assert f"{40 - told} further documents do not fit" in text
    assert sizes[65_536] > 50_000


def test_reports_in_several_forms_at_once(
    repository: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _write(repository, "specs/a.json", cats=_LIST)
    asked = ["--base", "HEAD", "--documents", "specs/*.json"]
    also = [("markdown", "x.md"), ("outputs", "x.out"), ("json", "x.json")]
    more = [word for form, file in also for word in ("--also", f"{form}={file}")]
    assert main(["diff", *asked, *more, "--fail-on", "breaking"]) == 1
    assert "verdict of all: breaking" in capsys.readouterr().out
    assert "`operation-removed`" in (tmp_path / "x.md").read_text()
    outputs = (tmp_path / "x.out").read_text().splitlines()
    assert outputs[:3] == ["changed=true", "verdict=breaking", "step=major"]
    assert json.loads((tmp_path / "x.json").read_text())["verdict"] == "breaking"


def test_what_ends_it_is_in_the_reports(
    repository: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked = ["--base", "nowhere", "--documents", "specs/*.json", "--format", "github"]
    more = ["--also", "markdown=x.md", "--also", "outputs=x.out"]
    assert main(["diff", *asked, *more]) == 2
    assert capsys.readouterr().out.startswith("::error title=specpress::git")
    assert "nowhere" in (tmp_path / "x.md").read_text()
    assert "verdict=error" in (tmp_path / "x.out").read_text()


@pytest.mark.parametrize("form", FORMATS)
def test_what_ends_it_replaces_the_report_of_before(
    repository: Path, form: str, tmp_path: Path
) -> None:
    (tmp_path / "report").write_text("of an earlier run")
    asked = ["--base", "nowhere", "--documents", "specs/*.json", "--format", form]
    assert main(["diff", *asked, "-o", "report"]) == 2
    text = (tmp_path / "report").read_text()
    assert "of an earlier run" not in text
    expected = "verdict=error" if form == "outputs" else "nowhere"
    assert expected in text
    if form in ("json", "sarif"):
        assert isinstance(json.loads(text), dict)
    if form == "junit":
        (case,) = ElementTree.fromstring(text)
        assert case[0].tag == "error"


@pytest.mark.parametrize("also", ["markdown", "=x", "word=x", "markdown="])
def test_a_further_report_is_a_form_and_a_file(repository: Path, also: str) -> None:
    with pytest.raises(SystemExit):
        main(["diff", "specs/a.json", "specs/b.json", "--also", also])


@pytest.mark.parametrize(
    "arguments",
    [
        ["specs/a.json"],
        ["--documents", "specs/a.json"],
        ["--base", "HEAD"],
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


def test_a_problem_with_control_characters_is_xml_all_the_same(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "specs/a.json").write_text('{"openapi": "3.1\\u001b", "info": 1}')
    asked = ["--base", "HEAD", "--documents", "specs/*.json", "--format", "junit"]
    main(["diff", *asked])
    report = capsys.readouterr().out
    assert "specs/a.json" in report
    ElementTree.fromstring(report)


def test_from_a_folder_inside_of_the_repository(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(repository / "specs")
    _git(repository, "mv", "specs/a.json", "specs/animals.json")
    report = _compared(capsys, "--documents", "*.json")
    assert report["documents"][0]["document"] == "a.json → animals.json"
