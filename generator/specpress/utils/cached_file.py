"""Files of the cache: what is read is what was written, or nothing.

A file begins with the digest of its name and the rest. One that was damaged, cut off,
renamed, or written by somebody else is as good as none, and nothing of it is looked at.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

_SIZE = hashlib.sha256().digest_size


def read(file: Path) -> bytes | None:
    """The content that `write` gave a file; None where that is not what it holds."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    seal, content = data[:_SIZE], data[_SIZE:]
    return content if seal == _seal(file, content) else None


def write(file: Path, content: bytes) -> None:
    """Writes a file in one step; its folder is made if need be. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        part.write_bytes(_seal(file, content) + content)
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _seal(file: Path, content: bytes) -> bytes:
    return hashlib.sha256(os.fsencode(file.name) + b"\0" + content).digest()
