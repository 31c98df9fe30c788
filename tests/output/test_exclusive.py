"""Two runs at once do not mix."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from specpress.errors import SpecpressError
from specpress.output import lock as locking
from specpress.output import write
from specpress.output.lock import exclusive

from .packages import NEW, OLD, content, manifest, whole


def test_the_second_run_says_why_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pets_api"
    write(folder, OLD, manifest(OLD))
    monkeypatch.setattr(locking, "PATIENCE_SECONDS", 0.1)
    with (
        exclusive(folder),
        pytest.raises(SpecpressError, match="another run of specpress is writing here"),
    ):
        write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(OLD)
    write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(NEW)


def test_many_runs_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "pets_api"
    write(folder, OLD, manifest(OLD))
    children: list[int] = []
    for number in range(4):
        child = os.fork()
        if not child:
            try:
                for turn in range(10):
                    files = OLD if (turn + number) % 2 else NEW
                    assert not write(folder, files, manifest(files)).edited
            except BaseException:
                os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0, 0]
    assert content(folder) in (whole(OLD), whole(NEW))
    assert [entry.name for entry in tmp_path.iterdir()] == ["pets_api"]
