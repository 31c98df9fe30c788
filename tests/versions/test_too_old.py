"""Importing a package says in one sentence that a library is too old."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT


def import_beside(folder: Path, *, code: str = "import library_api") -> str:
    """Import a package where a folder goes first; the last line that is printed."""
    path = f"import sys; sys.path[:0] = [{str(folder)!r}, {str(ROOT / 'generated')!r}]"
    done = subprocess.run(
        [sys.executable, "-c", f"{path}\n{code}"], capture_output=True, text=True
    )
    assert "During handling" not in done.stderr
    assert "direct cause" not in done.stderr
    return (done.stderr or done.stdout).strip().splitlines()[-1]


def pretend(folder: Path, library: str, *versions: str) -> None:
    """Install a library that has nothing but these versions."""
    (folder / library).mkdir()
    (folder / library / "__init__.py").touch()
    for version in versions:
        (folder / f"{library}-{version}.dist-info").mkdir()


@pytest.mark.parametrize(
    ("library", "version", "expected"),
    [
        ("pydantic", "2.6.4", "pydantic 2.7 or newer, and 2.6.4"),
        ("pydantic", "1.10.21", "pydantic 2.7 or newer, and 1.10.21"),
        ("pydantic", "2.6", "pydantic 2.7 or newer, and 2.6"),
        ("httpx", "0.24.1", "httpx 0.25 or newer, and 0.24.1"),
        ("httpx", "0.9.0", "httpx 0.25 or newer, and 0.9.0"),
    ],
)
@pytest.mark.parametrize(
    "code", ["import library_api", "from library_api import Client"]
)
def test_a_library_that_is_too_old_is_named_with_its_version(
    tmp_path: Path, library: str, version: str, expected: str, code: str
) -> None:
    pretend(tmp_path, library, version)
    line = import_beside(tmp_path, code=code)
    lowest = expected.split()[1]
    assert line == (
        f"ImportError: library_api needs {expected} is installed: "
        f'pip install "{library}>={lowest}"'
    )


@pytest.mark.parametrize(
    "versions", [("2.7",), ("2.7.0b1",), ("2.99.1.dev0",), ("2.6.0", "2.14.0"), ()]
)
def test_a_version_in_the_range_is_taken(tmp_path: Path, versions: tuple[str]) -> None:
    pretend(tmp_path, "pydantic", *versions)
    code = "import library_api; print('imported')"
    assert import_beside(tmp_path, code=code) == "imported"


def test_finding_the_version_imports_nothing(tmp_path: Path) -> None:
    code = (
        "import library_api; print({'pydantic', 'httpx', 'importlib.metadata'} "
        "& set(sys.modules))"
    )
    assert import_beside(tmp_path, code=code) == "set()"
