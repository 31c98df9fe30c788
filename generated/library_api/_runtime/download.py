"""Writing the body of an answer to a file while it arrives."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TypeAlias

from .http import Response

Progress: TypeAlias = Callable[[int, int | None], object]
"""Is told the bytes that were written and the bytes expected (None: not known)."""


class Writable(Protocol):
    """A file object opened for writing bytes."""

    def write(self, data: bytes, /) -> object:
        """Write bytes."""
        ...


Target: TypeAlias = str | os.PathLike[str] | Writable
"""Where a download goes: a path, or a file object that stays open."""


@contextmanager
def opened(target: Target) -> Generator[Writable, None, None]:
    """Open a target for writing.

    A path appears when all is written, with its whole content; after an error there is
    what was there before.
    """
    if not isinstance(target, (str, os.PathLike)):
        yield target
        return
    path = Path(target)
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def expected_bytes(answer: Response) -> int | None:
    """Say how many bytes will be written; unknown where they arrive compressed."""
    if "content-encoding" in answer.headers:
        return None
    length = answer.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else None
