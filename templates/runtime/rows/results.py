"""What came of writing many rows, and rows as a list."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, cast

from ..errors import ApiError
from ..models.model import Model
from ..record import Record
from .variables import RowT, RowT_co

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many rows are done, and how many there are."""


class LinksLost(UserWarning):
    """Ids of rows to link to that the server left out, because there are no such rows."""


class Failure(Record):
    """A row that was refused: its index among those given, itself, and why."""

    index: int
    row: Any
    error: Exception

    def __str__(self) -> str:
        return f"row {self.index}: {self.error}"


class Written(Record, Generic[RowT_co]):
    """What was written of many rows.

    `created` and `updated` are rows as the server has them now, in the order in which
    they were given, `deleted` the ids of those that are gone, `failures` what was refused.
    """

    created: Sequence[RowT_co]
    updated: Sequence[RowT_co]
    deleted: Sequence[int]
    failures: Sequence[Failure]

    @property
    def rows(self) -> list[RowT_co]:
        """The rows as the server has them now."""
        return [*self.created, *self.updated]


class WriteError(ApiError):
    """Rows were refused, or the server was not reached any more.

    - `written`: what was written all the same.
    - `failures`: the rows that were refused, each with its index and why.
    - `uncertain`: indexes of rows that were sent, and no answer came.
    - `unsent`: indexes of rows that were not sent.
    """

    def __init__(
        self,
        message: str,
        written: Written[Any],
        uncertain: Sequence[int] = (),
        unsent: Sequence[int] = (),
    ) -> None:
        super().__init__(message)
        self.written = written
        self.failures = written.failures
        self.uncertain = uncertain
        self.unsent = unsent


class RowList(list[RowT]):
    """Rows, with the forms that others take them in."""

    def to_dicts(self) -> list[dict[str, Any]]:
        """Give the rows as JSON values by the names of the fields."""
        return [row.to_dict() for row in self]

    def to_csv(self, target: str | PathLike[str] | SupportsWrite[str]) -> None:
        """Write the rows to a file, with the names of the fields in its first line.

        Options and linked rows are written by their values, files by their URLs.
        """
        if isinstance(target, str | PathLike):
            with Path(target).open("w", encoding="utf-8", newline="") as file:
                self._write(file)
        else:
            self._write(target)

    def to_csv_text(self) -> str:
        """Give what `to_csv` writes."""
        text = io.StringIO()
        self._write(text)
        return text.getvalue()

    def to_dataframe(self, library: Literal["pandas", "polars"] | None = None) -> Any:
        """Give a DataFrame of pandas, or of polars where that is what is installed.

        Values are those of the attributes; ImportError where neither is installed.
        """
        columns = {
            name: [_cell(row.get(name)) for row in self] for name in self._names()
        }
        if library != "polars":
            try:
                pandas = import_module("pandas")
            except ImportError:
                if library == "pandas":
                    raise
            else:
                return pandas.DataFrame(columns)
        try:
            polars = import_module("polars")
        except ImportError:
            raise ImportError("a DataFrame needs pandas or polars") from None
        return polars.DataFrame(columns, strict=False)

    def _names(self) -> list[str]:
        names: dict[str, None] = {}
        for row in self:
            for attribute, field in type(row).model_fields.items():
                if attribute in row.model_fields_set:
                    alias = field.alias
                    names[attribute if alias is None else alias] = None
            names.update(dict.fromkeys(row.undeclared))
        return list(names)

    def _write(self, file: SupportsWrite[str]) -> None:
        names = self._names()
        writer = csv.writer(file)
        writer.writerow(names)
        for row in self:
            values = row.to_dict()
            writer.writerow([_text(values.get(name)) for name in names])


def _text(value: object) -> str:
    """A JSON value of a field in one cell."""
    if isinstance(value, list):
        items = cast("list[object]", value)
        return ", ".join(map(_text, items))
    if isinstance(value, dict):
        known = cast("dict[str, object]", value)
        for name in ("url", "value", "name"):
            if name in known:
                return _text(known[name])
        return str(known)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _cell(value: object) -> Any:
    """A value of an attribute as a frame takes it: models as what they hold."""
    if isinstance(value, Model):
        return _text(value.to_dict())
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [_cell(each) for each in items]
    return value
