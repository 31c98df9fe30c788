"""Which rows of a call are on the server, in a file: the call can be made again.

Baserow has no key that tells one request from another. So a file has what was sent, before
it is sent, and what came of it. Rows that were sent without an answer are looked for among
those that were created since; a batch is there as a whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
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

    ValueError for a file that is that of other rows, or of another table: `server` is the
    base URL that the table is at.
    """

    def __init__(
        self, path: Place, rows: Sequence[Any], table: Table, server: str
    ) -> None:
        self._path = Path(path)
        self._rows = rows
        self._table = table
        self._after = 0
        self._ids: dict[int, int] = {}
        self._sent: list[list[int]] = []
        self._new: dict[int, Any] = {}
        place = [server, table.operations["create_many"].path, table.constants]
        text = json.dumps([place, list(rows)], sort_keys=True, default=_plain)
        self._digest = hashlib.sha256(text.encode()).hexdigest()
        self._read()

    @property
    def is_new(self) -> bool:
        """Whether nothing was sent yet: of the rows that are there, the ids will do."""
        return not self._path.exists()

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
        content = self._path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:  # it ended while its last line was written
            os.truncate(self._path, len(whole))
        lines = whole.splitlines()
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
            raise ValueError(
                f"{self._path} is the journal of other rows, or of another table"
            )

    def _take(self, line: Mapping[str, Any]) -> None:
        if "sent" in line:
            self._sent.append(line["sent"])
            return
        indexes = line["refused"] if "refused" in line else line["written"]
        self._sent.remove(indexes)
        if "written" in line:
            self._ids.update(zip(indexes, line["ids"], strict=True))

    def _find(self) -> None:
        """Find the rows that were sent without an answer.

        WriteError where those of others might be taken for them, or one batch for
        another: all of it is decided before any of it is taken down.
        """
        known = set(self._ids.values())
        new = {id_: row for id_, row in self._new.items() if id_ not in known}
        others = dict(new)
        there: list[tuple[list[int], dict[int, int]]] = []
        lost: list[list[int]] = []
        for indexes in self._sent:
            ids = self._matching(indexes, others)
            if len(ids) < len(indexes):
                lost.append(indexes)
                continue
            there.append((indexes, ids))
            for id_ in ids.values():
                del others[id_]
        doubtful = self._doubtful(new)
        for indexes, _ in there:
            if not doubtful.isdisjoint(indexes):
                raise self._unknown(indexes, new)
        for indexes in lost:
            # it might be there in the place of one that has rows like these
            is_whole = len(self._matching(indexes, new)) == len(indexes)
            partly = self._matching(indexes, others)
            if is_whole or partly or len(others) >= len(indexes):
                raise self._unknown(indexes, new if is_whole else others)
        for indexes, ids in there:
            self._ids.update(ids)
            self._write({"written": indexes, "ids": [ids[n] for n in indexes]})
        for indexes in lost:
            self.refused(indexes)

    def _doubtful(self, new: Mapping[int, Any]) -> set[int]:
        """Give the rows without an answer that cannot be told from those of others.

        They have no key, or there are more new rows of their key than were sent.
        """
        unanswered = [index for indexes in self._sent for index in indexes]
        doubtful: set[int] = set()
        for fields in {self._key_fields(index) for index in unanswered}:
            keys = {n: key_of(self._rows[n], fields, self._table) for n in unanswered}
            own = Counter(keys.values())
            found = Counter(key_of(row, fields, self._table) for row in new.values())
            doubtful.update(
                index
                for index, key in keys.items()
                if self._key_fields(index) == fields
                and (not fields or found[key] > own[key])
            )
        return doubtful

    def _key_fields(self, index: int) -> tuple[str, ...]:
        """The fields of a row to create by which it is known again."""
        row = self._rows[index]
        return tuple(name for name in row if self._table.fact("keys", name) is not None)

    def _unknown(self, indexes: list[int], new: Mapping[int, Any]) -> WriteError:
        like = len(self._matching(indexes, new))
        uncertain = sorted(index for each in self._sent for index in each)
        return WriteError(
            f"it cannot be told whether the rows {indexes[0]} to {indexes[-1]} were"
            f" created: {len(new)} rows are new, of which {like} are like these",
            Written(list(self.created.values()), [], [], []),
            uncertain,
            [n for n, _ in self.left() if n not in set(uncertain)],
        )

    def _matching(
        self, indexes: Sequence[int], others: Mapping[int, Any]
    ) -> dict[int, int]:
        """The ids of new rows that have the values of those that were sent."""
        found: dict[int, int] = {}
        known: dict[tuple[str, ...], dict[object, list[int]]] = {}
        for index in indexes:
            row, fields = self._rows[index], self._key_fields(index)
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


def begun(
    path: Place | None, rows: Sequence[Any], table: Table, client: Any
) -> Journal | None:
    """Give the journal of a call of a client; None where it has none."""
    if path is None:
        return None
    return Journal(path, rows, table, client._settings.base_url)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    return repr(value)
