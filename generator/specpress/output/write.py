"""Write a package: completely, or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.utils.digests import MANIFEST
from specpress.utils.real_path import real_path

from .edits import Earlier, nothing_earlier
from .in_place import recover, replace_files
from .lock import locked
from .manifest import Manifest, refuse_newer
from .plan import Plan, plan
from .swap import UNSUPPORTED, remove_leftovers, replace_whole


def write(
    folder: Path,
    files: Mapping[str, str],
    manifest: Manifest,
    *,
    force: bool = False,
    earlier: Earlier = nothing_earlier,
) -> Plan:
    """Writes the files of a package to `folder`, and returns the plan of what changed.

    Files that were edited by hand are merged, or kept, and the plan names them, unless
    `force`; `earlier` gives the texts that were generated before, where they are known.
    However this ends, the folder holds the old package or the new one. A folder that is
    a symbolic link is written where it leads. Raises `SpecpressError` where the package
    cannot be written.
    """
    folder = real_path(folder)
    _refuse_project(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            remove_leftovers(folder)
            recover(folder)
            planned = plan(folder, files, manifest, earlier)
            if not force:
                refuse_newer(folder)
            effective = planned.forced() if force else planned
            if effective.changes:
                _refuse_unwritable(effective)
                _replace(effective)
    except OSError as error:
        raise SpecpressError(
            f"the package cannot be written: {error.strerror or error}",
            file=str(error.filename or folder),
            hint="see to space and permissions, or give another output folder; "
            "nothing was changed",
        ) from error
    return planned


def _replace(effective: Plan) -> None:
    try:
        replace_whole(effective)
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            raise
        replace_files(effective)


def _refuse_project(folder: Path) -> None:
    """Refuses a folder that is worked in: it would be replaced under everyone's feet.

    A package that is there already may be worked in.
    """
    if (folder / MANIFEST).exists() or not Path.cwd().is_relative_to(folder):
        return
    raise SpecpressError(
        "the output folder holds the working directory",
        file=str(folder),
        hint="give a folder for the package alone, such as generated/pets_api",
    )


def _refuse_unwritable(effective: Plan) -> None:
    """Refuses what could be replaced, but which somebody does not want to be.

    A file's own permissions do not keep its folder's owner from replacing it, and a
    symbolic link leads to a folder that is not the package's.
    """
    if not os.path.lexists(effective.folder):
        return
    folders: set[Path] = {effective.folder.parent}  # those that were looked at
    for path in (*effective.written, *effective.removed):
        place = effective.folder / path
        for part in (place, *place.parents):
            if part in folders:
                break
            if part != place:
                folders.add(part)
            try:
                mode = part.lstat().st_mode
            except (FileNotFoundError, NotADirectoryError):
                continue
            if stat.S_ISLNK(mode) and part != place:
                raise SpecpressError(
                    "the package has a symbolic link in the place of a folder",
                    file=str(part),
                    hint="put a folder there, or generate to where it leads",
                )
            if not stat.S_ISLNK(mode) and not mode & stat.S_IWUSR:
                raise SpecpressError(
                    "read-only",
                    file=str(part),
                    hint="make it writable, or give another output folder; "
                    "nothing was changed",
                )
