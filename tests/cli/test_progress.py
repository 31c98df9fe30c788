"""The line of progress."""

from __future__ import annotations

import io
import re
import time

import pytest

from specpress.cli import progress as module
from specpress.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def every_report_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_INTERVAL", 0.0)
    monkeypatch.setenv("TERM", "xterm")


def test_a_terminal_shows_how_far_it_is() -> None:
    terminal = Terminal()
    with progress("pulling", terminal) as report:
        report(1, 4)
        report(9, 4)
    lines = terminal.getvalue().split("\r\x1b[K")
    assert lines == ["", "pulling …", "pulling  25%", "pulling 100%", ""]


def test_an_unknown_total_turns_a_wheel() -> None:
    terminal = Terminal()
    with progress("pulling", terminal) as report:
        report(1, None)
        report(2, None)
    assert "pulling /" in terminal.getvalue()
    assert "pulling -" in terminal.getvalue()


def test_the_line_is_gone_after_an_error() -> None:
    terminal = Terminal()
    with pytest.raises(ValueError, match="x"), progress("pulling", terminal):
        raise ValueError("x")
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_reports_in_quick_succession_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_INTERVAL", 60.0)
    monkeypatch.setattr("time.monotonic", lambda: 100.0)
    terminal = Terminal()
    with progress("pulling", terminal) as report:
        report(1, 4)
        report(2, 4)
    assert "25%" in terminal.getvalue()
    assert "50%" not in terminal.getvalue()


def test_a_pipe_stays_silent() -> None:
    pipe = io.StringIO()
    with progress("pulling", pipe) as report:
        report(1, 4)
    assert pipe.getvalue() == ""


def test_a_dumb_terminal_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    with progress("pulling", terminal) as report:
        report(1, 4)
    assert terminal.getvalue() == ""


def test_while_nothing_is_reported_the_seconds_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_SILENCE", 0.01)
    terminal = Terminal()
    with progress("pulling", terminal):
        for _ in range(500):
            if " s" in terminal.getvalue():
                break
            time.sleep(0.01)
    lines = terminal.getvalue().split("\r\x1b[K")
    assert lines[1] == "pulling …"
    assert re.fullmatch(r"pulling … \d+ s", lines[2])
    assert lines[-1] == ""
