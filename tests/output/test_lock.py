"""Two runs at once do not mix."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from specpress.errors import SpecpressError
from specpress.output import lock
from specpress.output.lock import lock_file, locked
from specpress.output.write import write
from tests.shared import ROOT

from .packages import NEW, OLD, content, manifest, whole

_WRITE = """
import sys
from pathlib import Path
from specpress.output.write import write
from tests.output.packages import NEW, OLD, manifest

for turn in range(10):
    files = OLD if (turn + int(sys.argv[2])) % 2 else NEW
    assert not write(Path(sys.argv[1]), files, manifest(files)).edited
"""


def test_the_second_run_says_why_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pets_api"
    write(folder, OLD, manifest(OLD))
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.1)
    with (
        locked(folder),
        pytest.raises(SpecpressError, match="another run of specpress is writing here"),
    ):
        write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(OLD)
    write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(NEW)


def test_many_runs_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "pets_api"
    write(folder, OLD, manifest(OLD))
    paths = [str(ROOT), str(ROOT / "generator"), os.environ.get("PYTHONPATH", "")]
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITE, str(folder), str(number)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        for number in range(4)
    ]
    assert [run.wait() for run in runs] == [0, 0, 0, 0]
    assert content(folder) in (whole(OLD), whole(NEW))
    assert [entry.name for entry in tmp_path.iterdir()] == ["pets_api"]


def test_what_a_killed_run_leaves_keeps_nobody_out(tmp_path: Path) -> None:
    folder = tmp_path / "pets_api"
    lock_file(folder).touch()
    write(folder, OLD, manifest(OLD))
    assert content(folder) == whole(OLD)
    assert [entry.name for entry in tmp_path.iterdir()] == ["pets_api"]


def test_it_is_unlocked_however_the_block_ends(tmp_path: Path) -> None:
    folder = tmp_path / "pets_api"
    with pytest.raises(ValueError, match="mine"), locked(folder):
        raise ValueError("mine")
    assert not lock_file(folder).exists()
    with locked(folder):
        assert lock_file(folder).exists()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOLCK])
def test_a_package_is_written_where_nothing_can_be_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _refuse_to_lock(monkeypatch, number)
    folder = tmp_path / "pets_api"
    write(folder, OLD, manifest(OLD))
    assert content(folder) == whole(OLD)


def test_any_other_failure_to_lock_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuse_to_lock(monkeypatch, errno.ENOSPC)
    with pytest.raises(SpecpressError, match="the package cannot be written"):
        write(tmp_path / "pets_api", OLD, manifest(OLD))
    assert list(tmp_path.iterdir()) == []


def _refuse_to_lock(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(self: object, timeout: float) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(FileLock, "acquire", refuse)
