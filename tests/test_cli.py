"""The command line as a whole: errors are one line, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress import cli


def test_a_working_directory_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert cli.main(["check"]) == 2
    assert "working directory is not there any more" in capsys.readouterr().err
