"""What a newcomer types first: commands without arguments, and with one too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.cli.inspect import job_of
from specpress.cli.main import main
from specpress.config import load as config
from specpress.errors import SpecpressError

from .project import write_document

TWO = '[apis.{}]\ndocument = "pets.json"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_document(tmp_path)
    return tmp_path


def test_no_word_at_all_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    shown = capsys.readouterr().err
    assert "write the configuration of an API" in shown
    assert "error:" not in shown


@pytest.mark.parametrize(
    ("typed", "meant"), [("inspct", "inspect"), ("generat", "generate")]
)
def test_a_mistyped_command_is_told_with_the_one_that_is_meant(
    typed: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([typed, "pets.json"])
    assert ended.value.code == 2
    told = f"there is no command {typed!r}; did you mean {meant!r}? (--help lists them)"
    assert told in capsys.readouterr().err


def test_init_takes_the_name_behind_the_source(folder: Path) -> None:
    assert main(["init", "pets.json", "zoo", "-q"]) == 0
    assert set(config.read(folder / "specpress.toml").apis) == {"zoo"}


def test_init_asks_for_a_document_and_for_one_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["init"]) == 2
    shown = capsys.readouterr().err
    assert "which document?" in shown
    assert "specpress init https://api.example.com/openapi.json" in shown
    assert main(["init", "pets.json", "zoo", "--name", "shop"]) == 2
    assert "give NAME or --name, not both" in capsys.readouterr().err
    assert main(["init", "pets.json", "--schema"]) == 2
    assert "give no SOURCE" in capsys.readouterr().err


def test_inspect_without_an_argument_is_of_the_configured_api(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect"]) == 2
    assert "specpress init SOURCE" in capsys.readouterr().err
    (folder / "specpress.toml").write_text(TWO.format("zoo"))
    assert main(["inspect"]) == 0
    assert "Pets" in capsys.readouterr().out
    (folder / "specpress.toml").write_text(TWO.format("zoo") + TWO.format("shop"))
    assert main(["inspect"]) == 2
    assert "name one: zoo, shop" in capsys.readouterr().err


def test_the_mock_is_of_the_configured_api_as_well(folder: Path) -> None:
    (folder / "specpress.toml").write_text(TWO.format("zoo"))
    assert job_of(None) == job_of("zoo")
    assert job_of(None).location == str(folder / "pets.json")
    (folder / "specpress.toml").write_text("")
    with pytest.raises(SpecpressError, match="no API is configured"):
        job_of(None)
