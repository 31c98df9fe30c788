"""`init baserow`: the configuration of a database's tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.cli.main import main
from specpress.config import load as config


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a configuration, to run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_tables_of_a_database_are_configured(folder: Path) -> None:
    url = "https://baserow.example"
    arguments = ["--url", url, "--database", "CRM", "--table", "Customers"]
    assert main(["init", "baserow", *arguments, "--table", "46"]) == 0
    api = config.load(folder).apis["crm"]
    assert (api.kind, api.source, api.database) == ("baserow", url, "CRM")
    assert api.tables == ("Customers", 46)
    assert api.package == "crm_api"


def test_without_a_url_it_is_the_public_server(folder: Path) -> None:
    assert main(["init", "baserow", "--database", "17", "--name", "mine"]) == 0
    api = config.load(folder).apis["mine"]
    assert (api.source, api.database) == ("https://api.baserow.io", 17)


def test_tables_are_of_a_database_only(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "https://x.example/openapi.json", "--database", "CRM"]) == 2
    assert "for the tables of a database" in capsys.readouterr().err
    assert not list(folder.iterdir())
