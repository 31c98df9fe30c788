"""`--json`: one value, with the keys that docs/json.md has."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from specpress.cli import main as cli
from specpress.cli.main import COMMANDS as ALL
from tests.shared import ROOT

from .project import write_inputs

PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
COMMANDS = [
    ["init", "other.json"],
    ["pull"],
    ["generate"],
    ["generate", "--project"],
    ["generate", "--check"],
    ["vendor", "pets", "apps"],
    ["vendor", "--all"],
    ["vendor", "--forget", "apps/pets_api"],
    ["check"],
    ["diff", "pets.json", "upstream.json"],
    ["diff", "--documents", "pets.json", "--base", "HEAD"],
    ["drift", "pets", "traffic.jsonl"],
    ["learn", "pets", "traffic.jsonl", "-o", "overlay.yaml"],
    ["inspect", "pets.json"],
    ["bundle", "pets.json", "-o", "bundle.json"],
    ["templates", "list"],
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_inputs(tmp_path / "project")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    return folder


def documented() -> set[str]:
    """All that the page has between backticks."""
    return set(re.findall(r"`([a-z_]+)`", PAGE))


def keys(value: Any) -> set[str]:
    """The keys of the value itself, or of the objects in its list."""
    items = value if isinstance(value, list) else [value]
    return {key for item in items if isinstance(item, dict) for key in item}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_it_is_one_value_with_the_keys_of_the_page(
    folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["generate", "-q"])
    cli.main(["vendor", "pets", "apps", "-q"])
    if "--base" in arguments:
        who = ("-c", "user.name=a", "-c", "user.email=a@b.test")
        for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "x"]):
            subprocess.run(["git", *words], check=True, timeout=60)
    capsys.readouterr()
    assert cli.main([*arguments, "--json"]) in (0, 1)
    value = json.loads(capsys.readouterr().out)
    found = keys(value)
    match arguments[0]:
        case "check":
            assert found == {"pets", "apps/pets_api"}
            found = keys(value["pets"])
            assert found
        case "inspect":
            assert {"title", "groups", "problems"} <= found
            return
        case "templates":
            assert "client/group.py.jinja" in value
            return
    assert found
    assert found <= documented()
    if "--project" in arguments:
        assert value[0]["project"].keys() <= documented()


def test_every_command_that_has_it_is_on_the_page() -> None:
    listed = set(re.findall(r"^\| `([a-z-]+)", PAGE, re.MULTILINE))
    for command in ALL:
        parser = argparse.ArgumentParser()
        module = import_module(f"specpress.cli.{command.replace('-', '_')}")
        module.add_arguments(parser)
        if "--json" in parser.format_help():
            assert command in listed
