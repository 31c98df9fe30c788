"""What nobody foresaw: one line and the status 3, never a traceback and never 1."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import specpress
from specpress.cli import failures
from specpress.cli import main as cli
from specpress.incremental import cache

from .project import environment, specpress_in, write_project

ROOT = Path(__file__).parents[2]
_FULL = Path("/dev/full")
_STAGE = "specpress.render.render"


def _raising(error: BaseException) -> Any:
    def instead(*_: object, **__: object) -> Any:
        raise error

    return instead


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / ".cache"))
    monkeypatch.chdir(write_project(tmp_path / "project"))
    return tmp_path / "project"


@pytest.mark.parametrize(
    "error",
    [RecursionError("too deep"), ValueError("a\nb"), MemoryError(), KeyError(1)],
)
def test_an_unforeseen_error_is_one_line_and_the_status_3(
    error: Exception,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(import_module(_STAGE), "environment", _raising(error))
    assert cli.main(["generate"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(
        f"specpress: internal error in {_STAGE[10:]} ({type(error).__name__}"
    )
    assert line.endswith("; -v shows where; please report it")


@pytest.mark.parametrize("flag", ["-v", "--verbose"])
def test_verbose_shows_where_it_happened(
    flag: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(
        import_module(_STAGE), "environment", _raising(ValueError("odd"))
    )
    assert cli.main(["generate", flag]) == 3
    first, *_, last = capsys.readouterr().err.splitlines()
    assert first == "Traceback (most recent call last):"
    assert last == (
        f"specpress: internal error in {_STAGE[10:]} (ValueError: odd); please report it"
    )


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_shows_where_it_failed(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert "--verbose" in shown
    assert failures.STATUSES in shown


def test_an_error_while_a_command_is_imported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "import_module", _raising(ImportError("no such thing")))
    assert cli.main(["check"]) == 3
    assert (
        "internal error in cli.main (ImportError: no such thing)"
        in capsys.readouterr().err
    )


def test_from_python_an_exception_stays_an_exception(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        import_module(_STAGE), "environment", _raising(ValueError("odd"))
    )
    with pytest.raises(ValueError, match="odd"):
        specpress.generate("pets.json", project / "src", "pets_api")


def test_an_interrupt_is_130(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        import_module(_STAGE), "environment", _raising(KeyboardInterrupt())
    )
    assert cli.main(["generate"]) == 130
    assert capsys.readouterr().err == "specpress: interrupted\n"


def test_what_the_system_refuses_is_bad_input(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = PermissionError(13, "Permission denied", "specs/pets.json")
    monkeypatch.setattr(cache, "fresh", _raising(error))
    assert cli.main(["check"]) == 2
    assert capsys.readouterr().err == "specpress: specs/pets.json: Permission denied\n"


def test_a_reader_that_goes_away_hears_no_complaint(tmp_path: Path) -> None:
    write_project(tmp_path)
    command = f"{sys.executable} -m specpress inspect pets.json --json | head -c 1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "{", "")


@pytest.mark.skipif(not _FULL.exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("arguments", [["inspect", "pets.json"], ["--help"]])
def test_output_that_finds_no_room(arguments: list[str], tmp_path: Path) -> None:
    write_project(tmp_path)
    with _FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "specpress", *arguments],
            cwd=tmp_path,
            env={**environment(tmp_path), "PYTHONUNBUFFERED": ""},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "specpress: input or output: No space left on device\n"


def test_a_name_that_the_terminal_cannot_show(tmp_path: Path) -> None:
    write_project(tmp_path)
    variables = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    (tmp_path / "café.json").write_bytes((tmp_path / "pets.json").read_bytes())
    arguments = [
        "generate",
        "--spec",
        "café.json",
        "--output",
        "größe",
        "--package",
        "a",
    ]
    done = specpress_in(tmp_path, *arguments, variables=variables)
    assert done.returncode == 0, done.stderr
    assert "gr\\xf6\\xdfe" in done.stdout


def test_the_readme_lists_every_status() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for status in (failures.DONE, failures.FOUND, failures.UNUSABLE, failures.INTERNAL):
        assert f"\n| {status} | " in text
