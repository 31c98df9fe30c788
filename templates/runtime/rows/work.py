"""Many rows in batches: what is sent next, what came of it, and what is left.

Nothing here sends: `sync` and `asynchronous` do, and say what was answered.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, cast

from ..errors import ArgumentError, CredentialMissing, StatusError
from ..record import Record
from .journal import Journal
from .results import Failure, Progress, WriteError, Written
from .table import LARGEST_BATCH

Does: TypeAlias = Literal["create_many", "update_many", "delete_many"]
_OF_ROWS: Final = frozenset(
    {"ERROR_REQUEST_BODY_VALIDATION", "ERROR_ROW_DOES_NOT_EXIST"}
)
"""Codes of errors that are about rows, so that other rows may be taken."""
_TOO_LARGE: Final = frozenset({413, 422})
_FROM_SERVERS: Final = 500
_SHOWN: Final = 5


class NotSent(Exception):  # noqa: N818  the error is its reason
    """Rows were not sent, as their files were not; `reason` is why."""

    def __init__(self, reason: Exception) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Batch(Record):
    """Rows that are sent at once, and their indexes among all of them."""

    does: Does
    indexes: tuple[int, ...]
    rows: tuple[Any, ...]


def batches(does: Does, rows: Iterable[tuple[int, Any]]) -> Iterator[Batch]:
    """Give rows with their indexes as batches of the largest size."""
    waiting: list[tuple[int, Any]] = []
    for each in rows:
        waiting.append(each)
        if len(waiting) == LARGEST_BATCH:
            yield _batch(does, waiting)
            waiting = []
    if waiting:
        yield _batch(does, waiting)


def _batch(does: Does, rows: Sequence[tuple[int, Any]]) -> Batch:
    return Batch(does, tuple(i for i, _ in rows), tuple(row for _, row in rows))


class Work:
    """The batches of one call, each until it is done."""

    def __init__(
        self,
        batches: Iterable[Batch],
        progress: Progress | None,
        failures: Iterable[Failure] = (),
        journal: Journal | None = None,
    ) -> None:
        self.uploaded: dict[Path, Any] = {}
        """The files that are on the server, for all batches and whatever becomes of them."""
        self._waiting = deque(batches)
        self._total = sum(len(each.indexes) for each in self._waiting)
        self._progress = progress
        self._done: dict[Does, dict[int, Any]] = {
            "create_many": {},
            "update_many": {},
            "delete_many": {},
        }
        self._failures = list(failures)
        self._journal = journal
        if journal is not None:
            self._done["create_many"].update(journal.created)
        self._total += len(self._failures) + len(self._done["create_many"])
        self._uncertain: list[int] = []
        self._stopped: Exception | None = None

    def next(self) -> Batch | None:
        """Give what is to be sent next; None where nothing is."""
        if self._stopped is not None or not self._waiting:
            return None
        batch = self._waiting.popleft()
        if self._journal is not None:
            self._journal.sent(batch.indexes)
        return batch

    def done(self, batch: Batch, rows: Sequence[Any]) -> None:
        """Take down the rows that the server gave for a batch."""
        if self._journal is not None:
            self._journal.written(batch.indexes, rows)
        self._done[batch.does].update(zip(batch.indexes, rows, strict=True))
        self._tell()

    def failed(self, batch: Batch, error: Exception) -> None:
        """Take down why a batch was refused: as a whole, so that its other rows go again.

        What is not about rows ends the work. Where that may have been raised after the
        server wrote them, nothing is sent again.
        """
        if isinstance(error, NotSent):
            is_certain, error = True, error.reason
            # a file that cannot be read, rather than a net
            is_file = isinstance(error, OSError) and error.filename is not None
            is_about_rows = is_file or _is_about_rows(error)
        else:
            is_about_rows = _is_about_rows(error)
            is_certain = is_about_rows or _is_refusal(error)
        if is_certain and self._journal is not None:
            self._journal.refused(batch.indexes)
        if not is_about_rows:
            if is_certain:
                self._waiting.appendleft(batch)  # it was refused, nothing is written
            else:
                self._uncertain += batch.indexes
            self._stopped = self._stopped or error
            return
        if len(batch.indexes) == 1:
            self._refuse(batch, error)
            return
        refused = _positions(batch, error)
        kept = [n for n in range(len(batch.indexes)) if n not in refused]
        if not refused:
            middle = len(batch.indexes) // 2
            parts: list[Sequence[int]] = [kept[:middle], kept[middle:]]
        else:
            # each for itself: its own error says what is wrong with it
            parts = [*([n] for n in sorted(refused)), kept]
        for part in reversed(parts):
            if part:
                rows = [(batch.indexes[n], batch.rows[n]) for n in part]
                self._waiting.appendleft(_batch(batch.does, rows))

    def result(self) -> Written[Any]:
        """Give what was written; WriteError where that is not all."""
        created, updated, deleted = (
            [rows[index] for index in sorted(rows)] for rows in self._done.values()
        )
        failures = sorted(self._failures, key=lambda failure: failure.index)
        written = Written(created, updated, deleted, failures)
        if self._stopped is None and not failures:
            return written
        unsent = sorted(index for batch in self._waiting for index in batch.indexes)
        raise WriteError(
            self._message(failures), written, sorted(self._uncertain), unsent
        ) from (self._stopped or failures[0].error)

    def _message(self, failures: Sequence[Failure]) -> str:
        count = sum(map(len, self._done.values()))
        parts = [f"{count} of {self._total} rows were written"]
        if failures:
            shown = "; ".join(map(str, failures[:_SHOWN]))
            more = "; …" if len(failures) > _SHOWN else ""
            parts.append(f"{len(failures)} were refused: {shown}{more}")
        if self._stopped is not None:
            parts.append(f"then it ended: {self._stopped}")
        return "; ".join(parts)

    def _refuse(self, batch: Batch, error: Exception) -> None:
        self._failures.append(Failure(batch.indexes[0], batch.rows[0], error))
        self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            done = sum(map(len, self._done.values())) + len(self._failures)
            self._progress(done, self._total)


def _is_refusal(error: Exception) -> bool:
    """Whether nothing was written: a gateway may fail where the server did not."""
    if isinstance(error, CredentialMissing):
        return True
    status = error.status_code if isinstance(error, StatusError) else None
    return status is not None and status < _FROM_SERVERS


def _is_about_rows(error: Exception) -> bool:
    """Whether an error is about values of the rows, none of which were written."""
    if isinstance(error, StatusError):
        return error.code in _OF_ROWS or error.status_code in _TOO_LARGE
    return isinstance(error, ArgumentError)


def _positions(batch: Batch, error: Exception) -> set[int]:
    """The rows of a batch that an error names, by their positions; none if it does not."""
    detail: object = getattr(error, "detail", None)
    if isinstance(detail, Mapping):
        items = cast("Mapping[str, object]", detail).get("items")
        if isinstance(items, Mapping):
            named = map(str, cast("Mapping[object, object]", items))
            found = {int(each) for each in named if each.isdecimal()}
            return {n for n in found if n < len(batch.rows)}
    if getattr(error, "code", None) == "ERROR_ROW_DOES_NOT_EXIST":
        gone = {int(each) for each in re.findall(r"\d+", f"{error}")}
        ids = [each if isinstance(each, int) else each["id"] for each in batch.rows]
        return {n for n, id_ in enumerate(ids) if id_ in gone}
    return set()
