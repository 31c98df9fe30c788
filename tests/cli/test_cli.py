"""The command line as a whole: errors are one line, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.cli import main as cli


def test_bad_usage_shows_the_usage_of_the_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["generate", "--frob"])
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert error.startswith("usage: specpress generate ")
    assert "unrecognized arguments: --frob" in error


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_help_says_what_the_exit_status_means(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "Exit status: 0 done, 1 a check found something, 2 bad usage" in shown


def test_a_working_directory_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert cli.main(["check"]) == 2
    assert "working directory is not there any more" in capsys.readouterr().err
