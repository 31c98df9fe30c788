"""docs/testing.md: its files, run as the tests that they are."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from specpress.testing import mock_async_client
from specpress.testing.plugin import mock_client
from tests.shared import ROOT

__all__ = ["mock_client"]


def _files() -> dict[str, str]:
    text = (ROOT / "docs/testing.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n# (\S+\.py)\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == text.count("```python"), "each block names its file"
    return dict(blocks)


def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    for name, text in _files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    folders = [ROOT / "generated", ROOT / "generator", tmp_path]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_the_options_of_the_page_are_those_that_there_are() -> None:
    from dataclasses import fields

    from specpress.testing import ContractOptions

    text = (ROOT / "docs/testing.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)", row)}
    assert named == {each.name for each in fields(ContractOptions)}


def test_clients_are_answered_by_a_mock(mock_client: Callable[..., Any]) -> None:
    sys.path.insert(0, str(ROOT / "generated"))

    async def ask() -> Any:
        async with mock_async_client("library_api", seed=1) as library:
            return await library.fines.list_fines()

    open_to_all = mock_client("library_api", seed=1, security=False, auth=[])
    assert open_to_all.fines.list_fines() == asyncio.run(ask()) != []
