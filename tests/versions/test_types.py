"""A package passes strict type checks where only what it needs is installed."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.versions.installed import installed
from tests.versions.test_versions import PINNED, SERVER, package, required

__all__ = ["package"]


@pytest.fixture(scope="module")
def python(package: tuple[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment without any optional library."""
    http, _ = package
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    needed = [
        *required(SERVER, "newest"),
        *(f"{n}=={PINNED[n]}" for n in (http, "pydantic")),
    ]
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "needed.pth").write_text(f"{installed(*needed)}\n", encoding="utf-8")
    return folder / "bin" / "python"


@pytest.mark.versions
def test_mypy_finds_nothing(package: tuple[str, Path], python: Path) -> None:
    _, folder = package
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=/dev/null"]
    command += [f"--python-executable={python}", f"--cache-dir={folder / 'mypy'}"]
    done = subprocess.run(
        [*command, "-p", "zoo_api"], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.versions
def test_pyright_finds_nothing(package: tuple[str, Path], python: Path) -> None:
    _, folder = package
    settings = {"include": ["zoo_api"], "typeCheckingMode": "strict"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    checker = Path(sys.executable).with_name("basedpyright")
    done = subprocess.run(
        [checker, "--pythonpath", python],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
