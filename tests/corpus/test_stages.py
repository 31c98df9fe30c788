"""A stage is done again when what it depends on has changed, and only then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from . import generation, stages
from .documents import Sample
from .report import table
from .results import Result
from .stages import Tools, result_of

TOOLS = Tools("g1", "i1", "c1")


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stages that have been done, in their order; none of them does anything."""
    found: list[str] = []

    def generate(result: Result, sample: Sample, build: Path) -> None:
        found.append("generate")
        result.status, result.output = "generated", sample.path.read_text()

    def noting(name: str) -> None:
        def note(result: Result, build: Path) -> None:
            found.append(name)

        monkeypatch.setattr(stages, f"_{name}", note)

    monkeypatch.setattr(generation, "generate", generate)
    for name in ("import", "check_format", "call", "forget_types"):
        noting(name)
    return found


REST = ["import", "check_format", "call", "forget_types"]


def test_what_has_not_changed_is_kept(done: list[str], tmp_path: Path) -> None:
    document = tmp_path / "a.json"
    document.write_text("1")
    sample = Sample(document, "a", "p_a", "corpus")

    def again(given: Tools) -> list[str]:
        done.clear()
        result_of(sample, given, tmp_path)
        return list(done)

    assert again(TOOLS) == ["generate", *REST]
    assert again(TOOLS) == []
    assert again(replace(TOOLS, calling="c2")) == ["call"]
    assert again(TOOLS) == ["call"]
    assert again(replace(TOOLS, generator="g2")) == ["generate"]
    document.write_text("2")
    assert again(TOOLS) == ["generate", *REST]


def test_what_failed_is_tried_again_when_something_changes(
    done: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "a.json"
    document.write_text("1")
    sample = Sample(document, "a", "p_a", "corpus")

    def refuse(result: Result, sample: Sample, build: Path) -> None:
        result.status, result.message = "refused", "no"

    with monkeypatch.context() as patch:
        patch.setattr(generation, "generate", refuse)
        assert result_of(sample, TOOLS, tmp_path).is_at_fault
        assert done == []
    assert result_of(sample, replace(TOOLS, generator="g2"), tmp_path).status
    assert done == ["generate", *REST]


def test_a_failure_without_an_explanation_is_a_fault() -> None:
    result = Result("a", "p_a", "corpus", status="generated", operations=2, present=2)
    result.round_trips, result.differences = 1, {"GET /x": ["it is lost"]}
    assert result.is_at_fault
    lines = "\n".join(table([result]))
    assert "a: GET /x does not round-trip, unexplained: it is lost" in lines
    assert "that round-trip       1/2 (50.00 %)" in lines
    result.defects = {"GET /x": "equal-path-templates"}
    assert not result.is_at_fault
    assert "equal-path-templates 1; without explanation: 0" in "\n".join(
        table([result])
    )
