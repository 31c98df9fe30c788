"""Digests of files and folders: whether something is what it was."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

ABSENT = ""
MANIFEST = "specpress.json"
"""Where a package keeps the digests of its files."""


def digest(data: bytes) -> str:
    """The hash of a file's bytes, as the manifest writes it.

    Line ends do not count: git may check a file out with those of its system.
    """
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    return "sha256:" + hashlib.sha256(data).hexdigest()


def fingerprint(place: Path) -> str:
    """The hash of what is at a place: a file, or a folder of Python and templates.

    `ABSENT` where nothing is. Raises OSError for what cannot be read.
    """
    try:
        return digest(place.read_bytes())
    except FileNotFoundError:
        return ABSENT
    except IsADirectoryError:
        return _of_folder(place)


def _of_folder(folder: Path) -> str:
    found = hashlib.sha256()
    # os.walk rather than Path.rglob: this runs whenever specpress starts
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            if name.endswith((".py", ".jinja")):
                file = f"{place}/{name}"
                with open(file, "rb") as stream:  # noqa: PTH123 - a third of the time
                    data = stream.read()
                shown = file.removeprefix(str(folder)).replace(os.sep, "/")
                found.update(f"{shown}\0{digest(data)}\0".encode())
    return "sha256:" + found.hexdigest()
