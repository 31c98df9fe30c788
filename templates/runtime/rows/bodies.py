"""The requests of a table: which parameters, which bodies, and what their answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast
from warnings import warn

from ..mismatch import callers_level
from .results import LinksLost
from .table import LARGEST_BATCH, Table
from .where import filters_of, says_something
from .work import Batch, Work

if TYPE_CHECKING:
    from ..options import RequestOptions


_OF_UPLOADS: Final = frozenset({"headers", "timeout", "retries"})


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


def size_of_page(limit: int | None) -> int:
    """Give how many rows to ask for at once, where no more than `limit` are wanted."""
    return LARGEST_BATCH if limit is None else max(1, min(limit, LARGEST_BATCH))


def body_of(batch: Batch) -> dict[str, Any]:
    """Give the body of a batch."""
    return {"items": list(batch.rows)}


def paths_in(
    rows: Iterable[Any], table: Table, uploaded: Mapping[Path, Any]
) -> list[Path]:
    """Give the files that rows are to have and that are not on the server yet."""
    files = (row.get(field) or () for row in rows for field in table.fields("files"))
    paths = [each for inner in files for each in inner if isinstance(each, Path)]
    return [path for path in dict.fromkeys(paths) if path not in uploaded]


def upload_options(options: RequestOptions | None) -> RequestOptions | None:
    """Give what of the options of a call is for the files that are sent ahead of it."""
    kept = {k: v for k, v in (options or {}).items() if k in _OF_UPLOADS}
    return cast("RequestOptions", kept) if kept else None


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


def take(table: Table, work: Work, batch: Batch, rows: Sequence[Any]) -> None:
    """Take down the rows that the server gave for a batch, and check their links."""
    work.done(batch, rows)
    if batch.does != "delete_many":
        check_links(batch.rows, rows, table)


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
                    stacklevel=callers_level(),
                )


def refuse_everything(where: Mapping[str, Any], table: Table) -> None:
    """Refuse to write all rows of a table by a condition that says nothing."""
    if not says_something(filters_of(where, table)):
        raise ValueError("`where` selects all rows; say which are meant")
