"""docs/server.md: its files, run as the service and the tests that they are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from specpress.cli import main as cli
from specpress.cli import scaffold
from tests.shared import ROOT

PAGE = (ROOT / "docs/server.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    blocks = re.findall(r"```python\n# (\S+\.py)\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == PAGE.count("```python"), "each block names its file"
    for name, text in blocks:
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _run(folder: Path, *arguments: str) -> str:
    folders = [ROOT / "generated", ROOT / "generator", folder]
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_service_of_the_page_passes_its_tests(folder: Path) -> None:
    assert "4 passed" in _run(
        folder, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."
    )


def test_the_site_of_the_page_has_both(folder: Path) -> None:
    asked = (
        "from fastapi.testclient import TestClient\n"
        "from site_of_ours import site\n"
        "http = TestClient(site)\n"
        "key = {'Authorization': 'Bearer ada\\'s token'}\n"
        "for url in ('/library/fines', '/v2/fines', '/library/openapi.json'):\n"
        "    print(http.get(url, headers=key).status_code)\n"
    )
    assert _run(folder, "-c", asked).split() == ["200", "200", "200"]


def test_the_types_of_the_service_are_strict(folder: Path) -> None:
    files = sorted(each.name for each in folder.glob("*.py"))
    options = ["--strict", "--config-file=", "--cache-dir", str(folder / "cache")]
    assert "Success" in _run(folder, "-m", "mypy", *options, *files)


def test_the_commands_of_the_page_are_there() -> None:
    for option in re.findall(r"specpress scaffold .*?(--\w+)", PAGE):
        assert option in Path(scaffold.__file__).read_text(encoding="utf-8")
    for command in re.findall(r"specpress (\w+)", PAGE):
        assert command in cli.COMMANDS
    mock = (ROOT / "generator/specpress/cli/mock.py").read_text(encoding="utf-8")
    section = PAGE.partition("## The mock")[2].partition("\n## ")[0]
    for option in re.findall(r"`(--[a-z-]+)", section):
        assert f'"{option}"' in mock
