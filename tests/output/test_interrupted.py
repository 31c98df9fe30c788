"""A run that is killed, or that meets a full disk, leaves the old package or the new."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from specpress.errors import SpecpressError
from specpress.output import swap as swapping
from specpress.output.write import write
from tests.shared import posix

from .packages import NEW, NEXT, OLD, content, manifest, whole
from .test_write import unsupported

pytestmark = posix

OWN = {"notes.txt": "mine", "removed/notes.txt": "mine too"}
ENOUGH = 1000
"""More than the system calls that writing these packages takes."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "pets_api"


def prepare(folder: Path) -> None:
    write(folder, OLD, manifest(OLD))
    for path, text in OWN.items():
        (folder / path).write_text(text)


def in_a_child(work: Callable[[], object], watch: Callable[[str], None]) -> int:
    """Does work in a process of its own, which `watch` is told of each system call."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            if event == "open" or event.startswith(("os.", "ctypes.", "shutil.")):
                watch(event)

        sys.addaudithook(hook)
        work()
    except BaseException:
        os._exit(1)
    os._exit(0)


def killed_at(number: int, folder: Path, files: dict[str, str]) -> bool:
    """Writes a package, killed at a system call; whether it came to that."""
    seen = 0

    def watch(event: str) -> None:
        nonlocal seen
        if event != "os.kill":
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)

    status = in_a_child(lambda: write(folder, files, manifest(files)), watch)
    assert status in (0, signal.SIGKILL)
    return status != 0


def test_killed_at_every_system_call(tmp_path: Path) -> None:
    old, new = whole(OLD) | OWN, whole(NEW) | OWN
    seen: set[str] = set()
    for number in range(1, ENOUGH):
        folder = tmp_path / str(number) / "pets_api"
        prepare(folder)
        if not killed_at(number, folder, NEW):
            break
        assert content(folder) in (old, new), number
        seen.add("old" if content(folder) == old else "new")
        done = write(folder, NEXT, manifest(NEXT))
        assert not done.edited
        assert content(folder) == whole(NEXT) | OWN
        assert [entry.name for entry in folder.parent.iterdir()] == ["pets_api"]
    else:
        pytest.fail("the run never came to its end")
    assert seen == {"old", "new"}
    assert number > 50


def test_killed_while_a_new_package_is_written(tmp_path: Path) -> None:
    number = 0
    for number in range(1, ENOUGH):
        folder = tmp_path / str(number) / "pets_api"
        if not killed_at(number, folder, NEW):
            break
        assert not folder.exists() or content(folder) == whole(NEW), number
        write(folder, NEXT, manifest(NEXT))
        assert content(folder) == whole(NEXT)
    assert number > 10


def test_killed_at_every_system_call_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where folders cannot be exchanged, the next run finishes or undoes the last."""
    monkeypatch.setattr(swapping, "exchange", unsupported)
    number = 0
    for number in range(1, ENOUGH):
        folder = tmp_path / str(number) / "pets_api"
        prepare(folder)
        if not killed_at(number, folder, NEW):
            break
        done = write(folder, NEXT, manifest(NEXT))
        assert not done.edited, number
        assert content(folder) == whole(NEXT) | OWN, number
        assert [entry.name for entry in folder.parent.iterdir()] == ["pets_api"]
    assert number > 50


def test_killed_from_outside(target: Path) -> None:
    """No chosen points: the kill comes when it comes."""
    prepare(target)
    states = [whole(OLD) | OWN, whole(NEW) | OWN]
    for delay in range(40):
        child = os.fork()
        if not child:
            while True:
                write(target, NEW, manifest(NEW))
                write(target, OLD, manifest(OLD))
        os.sched_yield()
        _pause(delay / 4000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert content(target) in states
        write(target, OLD, manifest(OLD))
        assert content(target) == states[0]


def _pause(seconds: float) -> None:
    signal.sigtimedwait([], seconds)


@pytest.mark.parametrize("way", ["exchanged", "in place"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_disk_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, number: int
) -> None:
    if way == "in place":
        monkeypatch.setattr(swapping, "exchange", unsupported)
    expected: dict[str, str] = {}
    for room in range(4 * len(NEW)):
        folder = tmp_path / str(room) / "pets_api"
        prepare(folder)
        with monkeypatch.context() as patched:
            _fill_disk(patched, room, number)
            try:
                write(folder, NEW, manifest(NEW))
            except SpecpressError as error:
                assert os.strerror(number) in str(error)
                assert "nothing was changed" in str(error)
                expected = whole(OLD) | OWN
            else:
                expected = whole(NEW) | OWN
        assert content(folder) == expected
        assert [entry.name for entry in folder.parent.iterdir()] == ["pets_api"]
    assert expected == whole(NEW) | OWN


@pytest.mark.parametrize("way", ["exchanged", "in place"])
def test_a_disk_that_is_full_from_any_system_call_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Folders and links take room too; what is there can still be read and removed."""
    if way == "in place":
        monkeypatch.setattr(swapping, "exchange", unsupported)
    old, new = whole(OLD) | OWN, whole(NEW) | OWN
    seen: list[str] = []
    for number in range(1, ENOUGH):
        folder = tmp_path / str(number) / "pets_api"
        prepare(folder)
        status = full_from(number, folder)
        assert status in (0, 7), number
        seen.append("new" if status == 0 else "old")
        assert content(folder) == (new if status == 0 else old), number
        assert [entry.name for entry in folder.parent.iterdir()] == ["pets_api"]
        if status == 0:
            break
    assert seen[-1] == "new"
    assert len(seen) > 10


def full_from(number: int, folder: Path) -> int:
    """Writes a package until there is no room any more; 7 where it says so."""
    seen = 0

    def watch(event: str, arguments: tuple[object, ...] = ()) -> None:
        nonlocal seen
        writes = event == "open" and isinstance(arguments[1], str)
        if event in ("os.mkdir", "os.link") or (writes and "w" in str(arguments[1])):
            seen += 1
            if seen >= number:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    sys.addaudithook(watch)
    try:
        write(folder, NEW, manifest(NEW))
    except SpecpressError as error:
        os._exit(7 if "No space left on device" in str(error) else 1)
    except BaseException:
        os._exit(1)
    os._exit(0)


def _fill_disk(patched: pytest.MonkeyPatch, room: int, number: int) -> None:
    """Lets so many files be written, and the next one only in part."""
    left = room
    write_bytes = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        nonlocal left
        left -= 1
        if left < 0:
            write_bytes(path, data[:3])
            raise OSError(number, os.strerror(number), str(path))
        return write_bytes(path, data)

    patched.setattr(Path, "write_bytes", full)


def test_a_limit_of_the_system(target: Path) -> None:
    """The same with a limit that the system itself enforces."""
    import resource

    prepare(target)
    large = {**NEW, "models/large.py": "#" * 100_000}

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
        try:
            write(target, large, manifest(large))
        except SpecpressError:
            os._exit(7)

    assert os.waitstatus_to_exitcode(in_a_child(limited, lambda event: None)) == 7
    assert content(target) == whole(OLD) | OWN
    assert [entry.name for entry in target.parent.iterdir()] == ["pets_api"]
