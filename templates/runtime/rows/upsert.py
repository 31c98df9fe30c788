"""What an upsert does with each row: update the one that is there, or create it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .keys import Key, key_of, keyed
from .names import quoted
from .results import Failure
from .table import Table
from .work import Batch, batches


def plan(
    rows: Sequence[Mapping[str, Any]], fields: Sequence[str], table: Table
) -> Upsert:
    """Plan an upsert of rows by the values of some fields.

    ValueError for a row without a key, and for two of one key.
    """
    return Upsert(rows, fields, keyed(rows, fields, table), table)


class Upsert:
    """Which of the rows to write are there already, and which are not."""

    def __init__(
        self,
        rows: Sequence[Mapping[str, Any]],
        fields: Sequence[str],
        indexes: Mapping[Key, int],
        table: Table,
    ) -> None:
        self.include = [quoted(field) for field in fields]
        self._rows = rows
        self._fields = fields
        self._indexes = indexes
        self._table = table
        self._ids: dict[int, list[int]] = {}

    def there(self, row: Any) -> None:
        """Take down a row that the server has."""
        index = self._indexes.get(key_of(row, self._fields, self._table))
        if index is not None:
            self._ids.setdefault(index, []).append(row["id"])

    def failures(self) -> list[Failure]:
        """Give the rows of which the server has several: none of them is meant more."""
        names = " and ".join(self._fields)
        return [
            Failure(
                index,
                self._rows[index],
                ValueError(
                    f"several rows have this {names}: {', '.join(map(str, ids))}"
                ),
            )
            for index, ids in sorted(self._ids.items())
            if len(ids) > 1
        ]

    def batches(self) -> Iterator[Batch]:
        """Give the rows to update, then those to create."""
        known = {index: ids[0] for index, ids in self._ids.items() if len(ids) == 1}
        updates = (
            (index, {"id": known[index], **row})
            for index, row in enumerate(self._rows)
            if index in known
        )
        yield from batches("update_many", updates)
        others = (
            (index, row)
            for index, row in enumerate(self._rows)
            if index not in self._ids
        )
        yield from batches("create_many", others)
