"""Which rows of a call are on the server, in a file: the call can be made again.

Baserow has no key that tells one request from another. So a file has what was sent, before
it is sent, and what came of it. Rows that were sent without an answer are looked for among
those that were created since; a batch is there as a whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, cast

from .keys import key_of
from .results import WriteError, Written
from .table import Table

Place: TypeAlias = "str | PathLike[str]"


class Journal:
    """The rows to create of one call, and which of them were created already.

    ValueError for a file that is that of other rows.
    """

    def __init__(self, path: Place, rows: Sequence[Any], table: Table) -> None:
        self._path = Path(path)
        self._rows = rows
        self._table = table
        self._after = 0
        self._ids: dict[int, int] = {}
        self._sent: list[list[int]] = []
        self._new: dict[int, Any] = {}
        text = json.dumps(list(rows), sort_keys=True, default=_plain)
        self._digest = hashlib.sha256(text.encode()).hexdigest()
        self._read()

    @property
    def created(self) -> dict[int, Any]:
        """The rows that were created before, by their indexes; deleted ones are absent."""
        return {
            index: self._new[id_]
            for index, id_ in self._ids.items()
            if id_ in self._new
        }

    def begin(self, rows: Sequence[Any]) -> None:
        """Take down the rows of the table: which are new, and which of them are ours.

        WriteError where it cannot be told whether rows were created.
        """
        if not self._path.exists():
            self._after = max((int(row["id"]) for row in rows), default=0)
            self._write({"rows": self._digest, "after": self._after})
            return
        self._new = {row["id"]: row for row in rows if row["id"] > self._after}
        self._find()

    def left(self) -> Iterator[tuple[int, Any]]:
        """Give the rows that are to be created, with their indexes."""
        known = self._ids
        return ((n, row) for n, row in enumerate(self._rows) if n not in known)

    def sent(self, indexes: Sequence[int]) -> None:
        """Take down, before it is so, that rows are sent."""
        self._write({"sent": list(indexes)})

    def written(self, indexes: Sequence[int], rows: Sequence[Any]) -> None:
        """Take down the rows that the server gave."""
        ids = [int(row["id"]) for row in rows]
        self._write({"written": list(indexes), "ids": ids})

    def refused(self, indexes: Sequence[int]) -> None:
        """Take down that rows were refused, none of them was created."""
        self._write({"refused": list(indexes)})

    def _write(self, line: Mapping[str, object]) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(line)}\n")
            file.flush()
            os.fsync(file.fileno())

    def _read(self) -> None:
        if not self._path.exists():
            return
        lines = self._path.read_text("utf-8").splitlines(keepends=True)
        if lines and not lines[-1].endswith("\n"):  # it ended while this was written
            whole = "".join(lines[:-1])
            self._path.write_text(whole, encoding="utf-8")
            lines.pop()
        if not lines:
            self._path.unlink()
            return
        try:
            first, *others = [json.loads(line) for line in lines]
            known = first["rows"]
            self._after = int(first["after"])
            for each in others:
                self._take(each)
        except (ValueError, KeyError, TypeError, IndexError):
            raise ValueError(f"{self._path} is no journal of rows") from None
        if known != self._digest:
            raise ValueError(f"{self._path} is the journal of other rows")

    def _take(self, line: Mapping[str, Any]) -> None:
        if "sent" in line:
            self._sent.append(line["sent"])
            return
        indexes = line["refused"] if "refused" in line else line["written"]
        self._sent.remove(indexes)
        if "written" in line:
            self._ids.update(zip(indexes, line["ids"], strict=True))

    def _find(self) -> None:
        """Find the rows that were sent without an answer."""
        known = set(self._ids.values())
        others = {id_: row for id_, row in self._new.items() if id_ not in known}
        lost: list[list[int]] = []
        for indexes in self._sent:
            ids = self._matching(indexes, others)
            if len(ids) < len(indexes):
                lost.append(indexes)
                continue
            self._ids.update(ids)
            self._write({"written": indexes, "ids": [ids[n] for n in indexes]})
            for id_ in ids.values():
                del others[id_]
        for indexes in lost:
            like = len(self._matching(indexes, others))
            if like or len(others) >= len(indexes):
                raise self._unknown(indexes, len(others), like)
            self.refused(indexes)

    def _unknown(self, indexes: list[int], new: int, like: int) -> WriteError:
        return WriteError(
            f"it cannot be told whether the rows {indexes[0]} to {indexes[-1]} were"
            f" created: {new} rows are new, of which {like} are like these",
            Written(list(self.created.values()), [], [], []),
            indexes,
            [n for n, _ in self.left() if n not in indexes],
        )

    def _matching(
        self, indexes: Sequence[int], others: Mapping[int, Any]
    ) -> dict[int, int]:
        """The ids of new rows that have the values of those that were sent."""
        found: dict[int, int] = {}
        known: dict[tuple[str, ...], dict[object, list[int]]] = {}
        for index in indexes:
            row = self._rows[index]
            fields = tuple(
                name for name in row if self._table.fact("keys", name) is not None
            )
            if fields not in known:
                by_key: dict[object, list[int]] = {}
                for id_ in sorted(others, reverse=True):
                    key = key_of(others[id_], fields, self._table)
                    by_key.setdefault(key, []).append(id_)
                known[fields] = by_key
            key = key_of(row, fields, self._table)
            taken = set(found.values())
            candidates = known[fields].get(key, [])
            while candidates and candidates[-1] in taken:
                candidates.pop()
            if candidates:
                found[index] = candidates.pop()
        return found


def begun(path: Place | None, rows: Sequence[Any], table: Table) -> Journal | None:
    """Give the journal of a call; None where it has none."""
    return None if path is None else Journal(path, rows, table)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    return repr(value)
