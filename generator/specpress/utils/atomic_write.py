"""Replace a file in one step: readers see the old content or the new, never a part."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from specpress.errors import SpecpressError

from .real_path import real_path


def replace(file: Path, data: bytes) -> None:
    """Write `data` to `file`, whose folder is created if it is missing.

    Whatever goes wrong on the way (a full disk, no permission, a crash) leaves the old
    content; what can be reported is a SpecpressError.
    """
    target = real_path(file)  # through a symbolic link, not in its place
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.name}."
        )
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(_mode(target))
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise SpecpressError(
            f"cannot write: {error.strerror or error}",
            file=str(file),
            hint="check space and permissions; nothing was changed",
        ) from error


def replace_all(files: Mapping[Path, bytes]) -> None:
    """Write several files, each to its path, whose folders are created if missing.

    All are written beside their places before the first one is put there, so that a full
    disk or a folder that may not be written changes none. What can be reported is a
    SpecpressError.
    """
    written: dict[Path, Path] = {}
    target = Path()
    try:
        for file, data in files.items():
            target = real_path(file)
            target.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(
                dir=target.parent, prefix=f".{target.name}."
            )
            written[target] = Path(name)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
            Path(name).chmod(_mode(target))
        for target, temporary in written.items():
            temporary.replace(target)
    except OSError as error:
        raise SpecpressError(
            f"cannot write: {error.strerror or error}",
            file=str(target),
            hint="check space and permissions",
        ) from error
    finally:
        for temporary in written.values():
            with suppress(OSError):
                temporary.unlink()


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, or those of a new one."""
    try:
        return target.stat().st_mode & 0o7777
    except OSError:
        mask = os.umask(0)  # it can only be read by setting it
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a loss of power, where folders can be synchronised."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
