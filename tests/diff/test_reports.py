"""The reports: complete, safe to show, and pointing at the right places."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from specpress.config.diff_settings import Accepted
from specpress.diff.line_numbers import lines_of
from specpress.diff.load import side_of
from specpress.diff.model import Comparison
from specpress.diff.reports import FORMATS, rendered
from specpress.diff.reports.failed import failed
from specpress.diff.reports.markdown import LIMIT
from specpress.diff.run import compare_sides

from .build_documents import Raw, asking, compared, document, side

_EVIL = "<script>alert(1)</script> | `x` @someone %0A::error:: \x1b[31m\u202e\x07 ]]>"


def _object(*names: str, kind: str = "string") -> Raw:
    return asking({"type": "object", "properties": {n: {"type": kind} for n in names}})


def _evil() -> Comparison:
    base, revision = _object(_EVIL), _object(_EVIL, kind="integer")
    for value in (base, revision):
        value["info"]["title"] = _EVIL
        value["paths"][f"/{_EVIL}"] = value["paths"].pop("/things")
    return compared(base, revision)


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_of_nothing(form: str) -> None:
    assert rendered(compared(document(), document()), form)


NAMING = [form for form in FORMATS if form != "outputs"]
"""The forms that say what changed, not only how much."""


@pytest.mark.parametrize("form", NAMING)
def test_every_report_names_the_change(form: str) -> None:
    text = rendered(
        compared(_object("colour"), _object("colour", kind="integer")), form
    )
    assert "colour" in text
    assert "integer" in text


def test_the_outputs_of_a_step() -> None:
    found = compared(_object("colour"), _object("colour", kind="integer"))
    assert rendered(found, "outputs").split() == [
        *("changed=true", "verdict=breaking", "step=major"),
        *("breaking=1", "warning=0", "info=0", "accepted=0"),
    ]


def test_a_failed_report_has_what_others_have() -> None:
    """Whoever reads one of the values finds it, whatever ended the command."""
    lines = failed("outputs", "cannot be read").split()
    assert lines[:2] == ["changed=true", "verdict=error"]
    names = [line.partition("=")[0] for line in lines]
    whole = rendered(compared(document(), document()), "outputs").split()
    assert names == [line.partition("=")[0] for line in whole]
    log, other = (
        json.loads(text)
        for text in (
            failed("sarif", "cannot be read"),
            rendered(compared(document(), document()), "sarif"),
        )
    )
    assert log.keys() == other.keys()
    assert log["$schema"] == other["$schema"]


@pytest.mark.parametrize("form", NAMING)
def test_accepted_changes_say_so(form: str) -> None:
    accepted = [Accepted(rule="*", reason="agreed with everyone")]
    found = compared(_object("a"), _object("a", kind="integer"), accepted=accepted)
    if form != "github":  # where nothing is to be annotated
        assert "agreed with everyone" in rendered(found, form)
    else:
        assert "::" not in rendered(found, form)


def test_text_holds_no_control_characters() -> None:
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", rendered(_evil(), "text"))


def test_markdown_holds_no_markup_of_the_document() -> None:
    text = rendered(_evil(), "markdown")
    assert "<script>" not in re.sub(r"(`+).*?\1", "", text)
    assert "@someone" not in re.sub(r"(`+).*?\1", "", text)


def test_github_is_one_command_a_line() -> None:
    lines = rendered(_evil(), "github").splitlines()
    for line in lines[:-1]:
        assert re.fullmatch(
            r"::(error|warning|notice) file=[^,:]*,line=\d+,title=[\w-]+::.*", line
        )
    assert not lines[-1].startswith("::")


def test_html_holds_no_element_of_the_document() -> None:
    text = rendered(_evil(), "html")
    assert "<script>alert" not in text
    assert text.count("<script>") == 1
    assert "http://" not in text.replace("http-equiv", "")
    assert "src=" not in text


def test_junit_is_xml() -> None:
    root = ElementTree.fromstring(rendered(_evil(), "junit"))
    assert root.attrib["failures"] == "1"
    assert root.find("testcase/failure") is not None


def test_markdown_fits_into_a_comment() -> None:
    names = [f"property_{number}_" + "x" * 150 for number in range(1500)]
    text = rendered(compared(_object(*names), _object()), "markdown")
    assert len(text) <= LIMIT
    match = re.search(r"(\d+) further changes do not fit", text)
    assert match is not None
    _, _, listed = text.partition("### ")
    assert listed.count("\n- ") + int(match[1]) == 1500


def _placed(text: bytes, name: str) -> dict[str, Any]:
    found = compare_sides(side(_object("a")), side_of(text, name))
    value: dict[str, Any] = json.loads(rendered(found, "sarif"))
    return value


@pytest.mark.parametrize("indent", [None, 2])
def test_sarif_of_json(indent: int | None) -> None:
    text = json.dumps(_object("a", "b"), indent=indent)
    (run,) = _placed(text.encode(), "api.json")["runs"]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "api.json"
    expected = next(n for n, line in enumerate(text.split("\n"), 1) if '"b"' in line)
    assert place["region"]["startLine"] == expected
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_lines_of_yaml() -> None:
    text = "a:\n  - b: 1\n  -\n    c/d: 2\n"
    found = lines_of(text.encode(), ["/a/0/b", "/a/1/c~1d", "/a/1/x/y", "/z"])
    assert found == {"/a/0/b": 2, "/a/1/c~1d": 4, "/a/1/x/y": 4, "/z": 1}


def test_lines_of_json() -> None:
    text = '{\n "a": [\n  {"b": "}{\\""},\n  {\n   "c/d": 2}\n ],\n "e": {}\n}'
    found = lines_of(text.encode(), ["/a/0/b", "/a/1/c~1d", "/e", "/e/f", "/a/7"])
    assert found == {"/a/0/b": 3, "/a/1/c~1d": 5, "/e": 7, "/e/f": 7, "/a/7": 2}


def test_changelog_headings() -> None:
    base = document({"deprecated": False})
    revision = document(
        {
            "deprecated": True,
            "parameters": [
                {"name": "q", "in": "query", "schema": {}, "required": True}
            ],
            "requestBody": {"content": {}},
        }
    )
    text = rendered(compared(base, revision), "changelog")
    assert re.findall("### (.*)", text) == ["Breaking", "Added", "Deprecated"]


def test_text_is_coloured_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    found = compared(_object("a"), _object())
    assert "\x1b" not in rendered(found, "text")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[" in rendered(found, "text")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in rendered(found, "text")


def test_sarif_of_a_git_source_names_the_path() -> None:
    text = json.dumps(_object("b")).encode()
    (run,) = _placed(text, "git:HEAD:specs/api.json")["runs"]
    uris = {
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for one in run["results"]
    }
    assert uris == {"specs/api.json"}
    assert Path("specs/api.json").as_posix() in uris
