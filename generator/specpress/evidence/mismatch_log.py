"""A log of what a generated client reports: places and kinds, no bodies and no values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

from specpress.document.values import Json

from .exchange import json_type
from .line_file import LineFile
from .secrets import Redaction

_LONGEST: Final = 100


class _Mismatch(Protocol):
    @property
    def location(self) -> tuple[str | int, ...]: ...
    @property
    def kind(self) -> str: ...
    @property
    def received(self) -> Any: ...


class _Report(Protocol):
    """The `MismatchReport` of any generated package."""

    @property
    def operation_id(self) -> str: ...
    @property
    def status_code(self) -> int: ...
    @property
    def mismatches(self) -> Sequence[Any]: ...


class MismatchLog:
    """An `on_mismatch` function that adds each report to a file, as a line of JSON.

    It is safe for threads, tasks and processes. Of values only the types are written, and
    the texts that an enum or the media types lack. OSError where it cannot be written.
    """

    def __init__(self, path: str | Path) -> None:
        self._file = LineFile(path)
        self._redaction = Redaction()

    def __call__(self, report: _Report) -> None:
        """Add a report."""
        self._file.append(
            {
                "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
                "operation_id": report.operation_id,
                "status_code": report.status_code,
                "mismatches": [self._mismatch(each) for each in report.mismatches],
            }
        )

    def _mismatch(self, mismatch: _Mismatch) -> Json:
        location = list[Json](mismatch.location)
        entry: dict[str, Json] = {"location": location, "kind": mismatch.kind}
        received: Any = mismatch.received
        if mismatch.kind != "missing":
            entry["received"] = json_type(received)
        is_secret = any(self._redaction.is_secret(str(each)) for each in location)
        is_text = isinstance(received, str) and len(received) <= _LONGEST
        if mismatch.kind in ("enum", "media type") and is_text and not is_secret:
            entry["value"] = received
        return entry
