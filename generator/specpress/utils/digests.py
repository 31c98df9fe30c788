"""Digests of files and folders, to see whether they changed."""

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


def fingerprint(path: Path) -> str:
    """The hash of a file, or of a folder of Python and templates.

    `ABSENT` where there is neither. Raises OSError for what cannot be read.
    """
    try:
        return digest(path.read_bytes())
    except FileNotFoundError:
        return ABSENT
    except IsADirectoryError:
        return _of_folder(path)


def _of_folder(folder: Path) -> str:
    hasher = hashlib.sha256()
    # os.walk rather than Path.rglob: this runs whenever specpress starts
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            if name.endswith((".py", ".jinja")):
                file = f"{path}/{name}"
                with open(file, "rb") as stream:  # noqa: PTH123 - a third of the time
                    data = stream.read()
                relative = file.removeprefix(str(folder)).replace(os.sep, "/")
                hasher.update(f"{relative}\0{digest(data)}\0".encode())
    return "sha256:" + hasher.hexdigest()
