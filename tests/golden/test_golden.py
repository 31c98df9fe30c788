"""Small documents, a construct each, and the code that is generated for them.

To write what is expected: pytest tests/golden --update
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from specpress.render.features import ASKED_BY, with_features
from specpress.utils.runtime import template_folder

from .cases import CASES, Case

_RUNTIMES = {"runtime": "_runtime", "server_runtime": "server/_runtime"}
_CONFIG = """\
[mypy]
strict = True
mypy_path = .

[mypy-*._runtime.*]
implicit_reexport = True
"""


@pytest.mark.parametrize("case", CASES, ids=[case.folder.name for case in CASES])
def test_the_generated_code_is_as_recorded(
    case: Case, request: pytest.FixtureRequest
) -> None:
    selected = case.selected(case.generated())
    assert any(path.startswith("expected/") for path in selected)
    if request.config.getoption("--update"):
        case.record(selected)
    assert case.recorded() == selected


def test_every_package_can_be_imported(tmp_path: Path) -> None:
    for case in CASES:
        for path, text in case.generated().files.items():
            _write(tmp_path / case.package / path, text)
    modules = [name for case in CASES for name in _modules(tmp_path, case.package)]
    code = "import importlib, sys; [importlib.import_module(n) for n in sys.argv[1:]]"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *modules],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_every_package_passes_strict_type_checks(tmp_path: Path) -> None:
    """In one run: the packages share one runtime, which they import by way of others.

    It has all features: those of a package are held by the tests of `render.features`.
    """
    runtimes = dict(_whole_runtime())
    for path, text in runtimes.items():
        _write(tmp_path / "shared" / path, text)
    for folder in ("shared", "shared/server"):
        _write(tmp_path / folder / "__init__.py", "")
    for case in CASES:
        for path, text in case.generated().files.items():
            if path in runtimes:
                name = path.removesuffix(".py").removesuffix("/__init__")
                text = f"from shared.{name.replace('/', '.')} import *\n"
            _write(tmp_path / case.package / path, text)
    _write(tmp_path / "mypy.ini", _CONFIG)
    packages = [part for case in CASES for part in ("-p", case.package)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *packages],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _whole_runtime() -> Iterator[tuple[str, str]]:
    """The runtimes with all features, by their paths in a package."""
    for folder, target in _RUNTIMES.items():
        root = template_folder() / folder
        for file in root.rglob("*.py"):
            text = with_features(file.read_text("utf-8"), frozenset(ASKED_BY))
            yield f"{target}/{file.relative_to(root).as_posix()}", text


def _modules(folder: Path, package: str) -> Iterator[str]:
    for file in sorted((folder / package).rglob("*.py")):
        parts = file.relative_to(folder).with_suffix("").parts
        yield ".".join(part for part in parts if part != "__init__")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
