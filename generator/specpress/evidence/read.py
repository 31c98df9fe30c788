"""Evidence from files: JSON Lines, HAR 1.2, reports of mismatches; one entry at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from specpress.errors import SpecpressError

from .exchange import Observation, Skipped
from .har import har_exchanges, is_har
from .lines import observations

_HEAD = 64 * 1024


def read_evidence(
    files: Iterable[Path], skipped: Skipped | None = None
) -> Iterator[Observation]:
    """The observations of files, in their order; no file is held in memory as a whole.

    `skipped` counts the entries that have no response, or are not written to their end,
    as the last one of a recording that goes on. Raises `SpecpressError`, with the
    file and the line, for what is no evidence.
    """
    skipped = skipped or Skipped()
    for file in files:
        try:
            with file.open("rb") as stream:
                yield from _read(stream, file, skipped)
        except OSError as error:
            reason = (error.strerror or "no file").lower()
            raise SpecpressError(
                f"expected evidence, found {reason}", file=str(file)
            ) from None


def _read(stream: BinaryIO, file: Path, skipped: Skipped) -> Iterator[Observation]:
    head = stream.read(_HEAD)
    stream.seek(0)
    if is_har(head, file):
        return har_exchanges(stream, str(file), skipped)
    return observations(stream, str(file), skipped)
