"""Limits and results of a download."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from typing import Final, TypeAlias

from specpress.utils.dataclass import dataclass

TIMEOUT_SECONDS: Final = 120.0
"""For a download, with all its retries."""
MAX_BYTES: Final = 64 * 1024 * 1024
"""The largest document taken, after decompression."""
RETRIES: Final = 3
"""Further attempts after a broken connection, a 429 or a 5xx."""

Report: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes received and, where it is known, their total."""


def no_report(done: int, total: int | None) -> None:
    """Ignore the progress."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a download: seconds in all, bytes, and further attempts."""

    timeout: float
    max_bytes: int
    retries: int


@dataclass(frozen=True, slots=True)
class Download:
    """A complete document as it was served, with its provenance.

    `url` is the place that served it after redirects, without credentials.
    """

    url: str
    data: bytes = field(repr=False)
    retrieved_at: datetime
    etag: str | None = None
    last_modified: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that the document is still the one of the given validators."""

    url: str
    retrieved_at: datetime
