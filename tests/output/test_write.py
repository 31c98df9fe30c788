"""Folders are brought to what belongs there, and what belongs to others stays."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.errors import SpecpressError
from specpress.output import swap as swapping
from specpress.output.edits import EDITS, bases_text
from specpress.output.plan import plan
from specpress.output.write import write
from specpress.utils.digests import MANIFEST
from tests.shared import posix

from .packages import NEW, NEXT, OLD, content, manifest, whole


@pytest.fixture(params=["exchanged", "in place"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to replace a package; the second is that of other systems."""
    if request.param == "in place":
        monkeypatch.setattr(swapping, "exchange", unsupported)
    return str(request.param)


def unsupported(one: Path, other: Path) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "generated" / "pets_api"
    write(target, OLD, manifest(OLD))
    return target


def siblings(folder: Path) -> list[str]:
    return [entry.name for entry in folder.parent.iterdir()]


def manifest_text(folder: Path) -> str:
    return (folder / MANIFEST).read_text()


def test_a_new_package(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "pets_api"
    done = write(target, OLD, manifest(OLD))
    assert content(target) == whole(OLD)
    assert done.new == whole(OLD).keys()
    assert siblings(target) == ["pets_api"]


def test_an_update(way: str, folder: Path) -> None:
    same = (folder / "models/same.py").stat()
    done = write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(NEW)
    assert sorted(done.written) == [
        "__init__.py",
        "models/pet.py",
        "server/__init__.py",
        MANIFEST,
    ]
    assert sorted(done.removed) == ["client/pets.py", "removed/alone.py"]
    assert not (folder / "removed").exists()
    # what stays is the same file, not a copy: its time is that of its last change
    assert (folder / "models/same.py").stat().st_mtime_ns == same.st_mtime_ns
    assert (folder / "models/same.py").stat().st_ino == same.st_ino
    assert siblings(folder) == ["pets_api"]


def test_nothing_to_do_writes_nothing(folder: Path) -> None:
    before = folder.stat()
    assert write(folder, OLD, manifest(OLD)).is_empty
    assert folder.stat().st_ino == before.st_ino


@posix
def test_unknown_files_stay_as_they_are(way: str, folder: Path) -> None:
    own = folder / "removed" / "notes.txt"
    own.write_text("mine")
    own.chmod(0o600)
    (folder / "empty").mkdir(mode=0o700)
    (folder / "link").symlink_to("models")
    (folder / "models" / "dangling").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    before = own.stat()
    write(folder, NEW, manifest(NEW))
    after = own.stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_mode) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_mode,
    )
    assert stat.S_IMODE((folder / "empty").stat().st_mode) == 0o700
    assert (folder / "link").readlink() == Path("models")
    assert (folder / "models" / "dangling").readlink() == Path("nowhere")
    assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)


def test_caches_of_what_stays_stay(way: str, folder: Path) -> None:
    for name in ("models", "removed"):
        (folder / name / "__pycache__").mkdir()
        (folder / name / "__pycache__" / "a.pyc").write_bytes(b"\0")
    write(folder, NEW, manifest(NEW))
    assert (folder / "models" / "__pycache__" / "a.pyc").exists()
    assert not (folder / "removed").exists()


def test_an_edited_file_is_named_and_kept(way: str, folder: Path) -> None:
    (folder / "models/pet.py").write_text("PET = 'mine'\n")
    (folder / "models/same.py").write_text("SAME = 'mine'\n")
    (folder / "client/pets.py").write_text("GONE = 'mine'\n")
    done = write(folder, NEW, manifest(NEW))
    assert done.edited == {
        "models/pet.py": "PET = 'new'\n",
        "models/same.py": "SAME = True\n",
        "client/pets.py": None,
    }
    assert done.outdated == {"models/pet.py", "client/pets.py"}
    mine = {
        "models/pet.py": "PET = 'mine'\n",
        "models/same.py": "SAME = 'mine'\n",
        "client/pets.py": "GONE = 'mine'\n",
    }
    record = {EDITS: bases_text({"models/same.py": "SAME = True\n"})}
    kept = {MANIFEST: manifest_text(folder)} | record
    assert content(folder) == whole(NEW) | mine | kept
    # the next run says the same: the manifest has the digests of what was edited
    again = plan(folder, NEW, manifest(NEW))
    assert (again.edited, again.outdated) == (done.edited, done.outdated)
    assert not again.changes
    write(folder, NEW, manifest(NEW), force=True)
    assert content(folder) == whole(NEW)


def test_force_overwrites_it(way: str, folder: Path) -> None:
    (folder / "models/pet.py").write_text("PET = 'mine'\n")
    (folder / "client/pets.py").write_text("GONE = 'mine'\n")
    write(folder, NEW, manifest(NEW), force=True)
    assert content(folder) == whole(NEW)


def test_a_file_in_the_way_is_kept_too(way: str, folder: Path) -> None:
    (folder / "server").mkdir()
    (folder / "server" / "__init__.py").write_text("MINE = True\n")
    done = write(folder, NEW, manifest(NEW))
    assert done.outdated == {"server/__init__.py"}
    assert (folder / "server" / "__init__.py").read_text() == "MINE = True\n"


def test_line_ends_of_another_system_are_no_edit(folder: Path) -> None:
    file = folder / "models/same.py"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert write(folder, OLD, manifest(OLD)).is_empty


@posix
def test_a_link_to_the_package_is_followed(way: str, folder: Path) -> None:
    link = folder.parents[1] / "pets_api"
    link.symlink_to(folder)
    write(link, NEW, manifest(NEW))
    assert link.is_symlink()
    assert content(folder) == whole(NEW)


@posix
def test_a_link_in_place_of_a_file_counts_as_edited(way: str, folder: Path) -> None:
    own = folder.parent / "own.py"
    (folder / "models/pet.py").rename(own)
    (folder / "models/pet.py").symlink_to(own)
    assert plan(folder, OLD, manifest(OLD)).is_empty
    done = write(folder, NEW, manifest(NEW))
    assert done.outdated == {"models/pet.py"}
    write(folder, NEW, manifest(NEW), force=True)
    assert not (folder / "models/pet.py").is_symlink()
    assert own.read_text() == OLD["models/pet.py"]


@posix
def test_a_link_in_place_of_a_folder_is_refused(way: str, folder: Path) -> None:
    (folder / "models").rename(folder.parent / "own")
    (folder / "models").symlink_to(folder.parent / "own")
    before = content(folder.parent)
    with pytest.raises(SpecpressError, match="symbolic link in the place of a folder"):
        write(folder, NEW, manifest(NEW), force=True)
    assert content(folder.parent) == before


@pytest.mark.parametrize("place", ["models/pet.py", "models", "."])
def test_read_only_is_refused(way: str, folder: Path, place: str) -> None:
    target = folder / place
    mode = target.stat().st_mode
    target.chmod(mode & ~0o222)
    with pytest.raises(SpecpressError, match="read-only"):
        write(folder, NEW, manifest(NEW))
    target.chmod(mode)
    assert content(folder) == whole(OLD)
    assert siblings(folder) == ["pets_api"]


@pytest.mark.parametrize("inside", [".", "deep/inside"])
def test_a_folder_that_is_worked_in_is_not_replaced(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    (tmp_path / inside).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / inside)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SpecpressError, match="holds the working directory"):
        write(tmp_path, NEW, manifest(NEW), force=True)
    assert Path.cwd().samefile(tmp_path / inside)
    assert sorted(tmp_path.rglob("*")) == before


@posix
def test_modes_of_files_stay(way: str, folder: Path) -> None:
    (folder / "models").chmod(0o750)
    (folder / "models/pet.py").chmod(0o640)
    write(folder, NEW, manifest(NEW))
    assert stat.S_IMODE((folder / "models").stat().st_mode) == 0o750
    assert stat.S_IMODE((folder / "models/pet.py").stat().st_mode) == 0o640


def test_what_is_written_meanwhile_is_not_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange = swapping.exchange

    def late(one: Path, other: Path) -> None:
        (folder / "notes.txt").write_text("late")
        exchange(one, other)

    monkeypatch.setattr(swapping, "exchange", late)
    write(folder, NEW, manifest(NEW))
    assert content(folder) == whole(NEW) | {"notes.txt": "late"}


def test_a_manifest_does_not_lead_out_of_the_package(folder: Path) -> None:
    (folder / MANIFEST).write_text(manifest({"../own.py": "x"}).text)
    with pytest.raises(SpecpressError, match="is none in the package"):
        write(folder, NEW, manifest(NEW), force=True)


def test_a_damaged_manifest_says_what_to_do(folder: Path) -> None:
    (folder / MANIFEST).write_text("<<<<<<< ours\n")
    with pytest.raises(SpecpressError, match="generate with --force"):
        write(folder, NEW, manifest(NEW))


NAMES = st.sampled_from(["a.py", "b.py", "m/a.py", "m/b.py", "m/n/c.py", "o/d.py"])
FILES = st.dictionaries(NAMES, st.sampled_from(["A = 1\n", "B = 2\n", ""]))


@given(first=FILES, second=FILES, own=st.dictionaries(NAMES, st.just("MINE\n")))
def test_any_package_over_any_other(
    tmp_path_factory: pytest.TempPathFactory,
    first: dict[str, str],
    second: dict[str, str],
    own: dict[str, str],
) -> None:
    folder = tmp_path_factory.mktemp("any") / "api"
    write(folder, first, manifest(first))
    for path, text in own.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    write(folder, second, manifest(second))
    assert content(folder) | whole(second) | own == content(folder) | {
        MANIFEST: whole(second)[MANIFEST]
    }
    write(folder, second, manifest(second), force=True)
    kept = {path: text for path, text in own.items() if path not in first}
    generated = {path: text for path, text in second.items() if path not in kept}
    assert content(folder) == whole(generated) | kept
    write(folder, NEXT, manifest(NEXT), force=True)
    assert content(folder) == whole(NEXT) | kept


@pytest.mark.parametrize("text", ["", "import mine\n"])
def test_a_package_of_somebodys_own_is_not_written_into(
    tmp_path: Path, text: str
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "__init__.py").write_text(text)
    with pytest.raises(SpecpressError, match="that specpress did not generate"):
        write(folder, NEW, manifest(NEW), force=True)
    assert [file.name for file in folder.iterdir()] == ["__init__.py"]
