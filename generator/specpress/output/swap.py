"""Replace a package in one step: the new one is built next to it, then they are exchanged.

Readers of the package, and whoever looks after the process was killed, see all of the
old files or all of the new ones.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .plan import Plan

CACHE = "__pycache__"
_AT_FDCWD = -100  # "relative to the working directory", in Linux' <fcntl.h>
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS

UNSUPPORTED = frozenset(
    {
        errno.EACCES,  # the folder that holds the package cannot be written
        errno.EBUSY,  # the package is a mount point
        errno.EINVAL,  # the file system cannot exchange folders
        errno.EMLINK,
        errno.ENOSYS,
        errno.ENOTSUP,
        errno.EPERM,  # the file system has no hard links
        errno.EROFS,
        errno.EXDEV,  # a part of the package is on another file system
    }
)
"""Errors of a system that cannot exchange folders; nothing has changed then."""


def staging_folder(folder: Path) -> Path:
    """Where the new package is built, on the same file system as the old one."""
    return folder.with_name(f".{folder.name}.specpress")


def remove_leftovers(folder: Path) -> None:
    """Removes the staging folder of a run that was killed."""
    shutil.rmtree(staging_folder(folder), ignore_errors=True)


def replace_whole(plan: Plan) -> None:
    """Carries out `plan` by one exchange of folders.

    Raises OSError, with nothing changed; its number is in `UNSUPPORTED` where the way of
    `in_place` is left.
    """
    folder, staged = plan.folder, staging_folder(plan.folder)
    if sys.platform == "win32" and folder.exists():  # it cannot exchange folders
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    try:
        _stage(plan, staged)
        if folder.exists():
            exchange(staged, folder)
        else:
            staged.rename(folder)
            return
    except BaseException:
        remove_leftovers(folder)
        raise
    _keep_late_arrivals(plan, staged)
    remove_leftovers(folder)


def exchange(one: Path, other: Path) -> None:
    """Exchanges two folders atomically. Raises OSError where that fails."""
    import ctypes  # takes as long to load as all the rest of this package

    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            failed = library.renamex_np(os.fsencode(one), os.fsencode(other), _EXCHANGE)
        else:
            failed = library.renameat2(
                _AT_FDCWD,
                os.fsencode(one),
                _AT_FDCWD,
                os.fsencode(other),
                ctypes.c_uint(_EXCHANGE),
            )
    except (AttributeError, TypeError):  # no such function; Windows: no such library
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from None
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))


def _stage(plan: Plan, staged: Path) -> None:
    """Builds the new package; unchanged files are hard links, not copies."""
    staged.mkdir()
    for folder in {(staged / path).parent for path in plan.written}:
        folder.mkdir(parents=True, exist_ok=True)
    is_new = not plan.folder.exists()
    for path, text in plan.written.items():
        file = staged / path
        file.write_bytes(text.encode())
        old = plan.folder / path
        if not is_new and old.exists():
            shutil.copymode(old, file)
    caches: list[str] = []
    dropped = {*plan.written, *plan.removed}
    for path, is_folder in _entries(plan.folder):
        if is_folder:
            if path.rpartition("/")[2] == CACHE:
                caches.append(path)
            elif not any(os.scandir(plan.folder / path)):
                (staged / path).mkdir(parents=True, exist_ok=True)
        elif path not in dropped and f"/{CACHE}/" not in f"/{path}":
            _link(plan.folder / path, staged / path)
    for path in caches:
        if (staged / path).parent.is_dir():
            (staged / path).mkdir()
            for entry in os.scandir(plan.folder / path):
                if not entry.is_dir(follow_symlinks=False):
                    _link(Path(entry.path), staged / path / entry.name)
    if plan.folder.exists():
        _copy_modes(plan.folder, staged)


def _link(file: Path, link: Path) -> None:
    link.parent.mkdir(parents=True, exist_ok=True)
    os.link(file, link, follow_symlinks=False)


def _copy_modes(folder: Path, staged: Path) -> None:
    shutil.copymode(folder, staged)
    for path, is_folder in _entries(staged):
        if is_folder and (folder / path).is_dir():
            shutil.copymode(folder / path, staged / path)


def _entries(folder: Path) -> Iterator[tuple[str, bool]]:
    """All entries below a folder: the relative path, and whether it is a folder."""
    pending = [""]
    while pending:
        prefix = pending.pop()
        try:
            entries = sorted(os.scandir(folder / prefix), key=lambda entry: entry.name)
        except FileNotFoundError:
            continue
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            yield prefix + entry.name, is_folder
            if is_folder:
                pending.append(f"{prefix}{entry.name}/")


def _keep_late_arrivals(plan: Plan, old: Path) -> None:
    """Moves files that someone wrote into the old package during staging."""
    dropped = {*plan.written, *plan.removed}
    for path, is_folder in _entries(old):
        if is_folder or path in dropped or f"/{CACHE}/" in f"/{path}":
            continue
        if (old / path).lstat().st_nlink == 1:  # all else is linked into the new one
            (plan.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (old / path).replace(plan.folder / path)
