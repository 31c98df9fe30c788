"""The requests of a table: which parameters, which bodies, and what their answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict, cast
from warnings import warn

from .results import LinksLost
from .table import LARGEST_BATCH, Table
from .where import filters_of
from .work import Batch


class Selected(TypedDict, total=False):
    """What selects and orders rows, as the methods take it."""

    where: Mapping[str, Any] | None
    order_by: Sequence[str] | None
    search: str | None
    view: str | int | None
    include: Sequence[str] | None
    exclude: Sequence[str] | None


def query(table: Table, selected: Selected) -> dict[str, object]:
    """Give the values of the parameters that select rows."""
    where = selected.get("where")
    given: dict[str, object] = {
        "search": selected.get("search"),
        "view_id": table.view(selected.get("view")),
        "filters": filters_of(where, table) if where else None,
    }
    for name in ("order_by", "include", "exclude"):
        names = selected.get(name)
        given[name] = list(cast("Sequence[str]", names)) if names else None
    return given


def page(table: Table, given: Mapping[str, object], number: int, size: int) -> Any:
    """Give the values of the parameters for one page."""
    return table.values("list", {**given, "page": number, "size": size})


def size_of_page(limit: int | None) -> int:
    """Give how many rows to ask for at once, where no more than `limit` are wanted."""
    return LARGEST_BATCH if limit is None else max(1, min(limit, LARGEST_BATCH))


def body_of(batch: Batch) -> dict[str, Any]:
    """Give the body of a batch."""
    return {"items": list(batch.rows)}


def paths_in(rows: Iterable[Any], table: Table) -> Iterator[Path]:
    """Give the files that rows are to have and that are not on the server yet."""
    for row in rows:
        for field in table.fields("files"):
            files = row.get(field) or ()
            yield from (each for each in files if isinstance(each, Path))


def with_files(row: Any, table: Table, uploaded: Mapping[Path, Any]) -> Any:
    """Give a row whose files are those that were uploaded."""
    fields = [
        name
        for name in table.fields("files")
        if row.get(name) and not isinstance(row[name], str)
    ]
    if not fields:
        return row
    changed = dict(row)
    for name in fields:
        changed[name] = [
            (
                {"name": uploaded[each].name, "visible_name": each.name}
                if isinstance(each, Path)
                else each
            )
            for each in row[name]
        ]
    return changed


def check_links(given: Iterable[Any], rows: Iterable[Any], table: Table) -> None:
    """Warn of ids of rows to link to that the server left out without a word."""
    for asked, row in zip(given, rows, strict=False):
        for field in table.fields("links"):
            asked_for: object = asked.get(field)
            if not isinstance(asked_for, Sequence):
                asked_for = (asked_for,)
            every = cast("Sequence[object]", asked_for)
            ids = {each for each in every if isinstance(each, int)}
            linked = row.get(field)
            if linked is None:  # the server gave other fields
                continue
            lost = ids - {int(each.id) for each in linked}
            if lost:
                names = ", ".join(map(str, sorted(lost)))
                warn(
                    f"{field!r} of row {row.id}: there are no rows {names} to link to",
                    LinksLost,
                    stacklevel=4,
                )


def refuse_everything(where: Mapping[str, Any]) -> None:
    """Refuse to write all rows of a table by a condition that says nothing."""
    if not where:
        raise ValueError("`where` selects all rows; say which are meant")
