"""The documents that another generator takes, and those that it refuses.

What is wrong with one of the latter, or not done for it, has to be said.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.document.load import read_file
from specpress.errors import SpecpressError
from specpress.ir.build import build
from tests.shared import SHARED

from .escapes import escaped
from .pressing import pressed

_OGEN = SHARED / "dialects" / "ogen"


def _documents(folder: str) -> list[Path]:
    return sorted(
        path
        for path in (_OGEN / folder).rglob("*")
        if path.suffix in (".json", ".yaml", ".yml")
        and "file_reference_external" not in path.parts
    )


def _name(path: Path) -> str:
    return path.relative_to(_OGEN).as_posix()


def test_the_documents_are_there() -> None:
    if not _OGEN.is_dir():
        pytest.skip("../shared/dialects/ogen is not there")
    assert _documents("negative")
    assert _documents("positive")


@pytest.mark.parametrize("path", _documents("negative"), ids=_name)
def test_what_is_refused_elsewhere_is_told(path: Path) -> None:
    try:
        problems = build(read_file(path)).problems
    except SpecpressError as error:
        assert "\n" not in str(error)
        return
    assert problems
    for problem in problems:
        assert problem.pointer
        assert problem.message
        assert problem.action
        assert len(str(problem)) < 500


@pytest.mark.parametrize("path", _documents("positive"), ids=_name)
def test_what_is_taken_elsewhere_is_generated(path: Path) -> None:
    files = pressed(read_file(path), "dialect_api")
    assert not escaped(files)
