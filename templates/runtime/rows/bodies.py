"""The requests of a table: which parameters, which bodies, and what their answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast
from warnings import warn

from ..errors import ApiError, ArgumentTypeError
from ..mismatch import callers_level
from ..options import checked, timeout_of
from .names import quoted
from .results import LinksLost
from .table import LARGEST_BATCH, Table
from .where import filters_of, says_something
from .work import Batch, Work

if TYPE_CHECKING:
    from ..options import RequestOptions


_COMMON: Final = frozenset({"headers", "timeout", "retries"})
_OF_WRITING: Final = frozenset({"body", "idempotency_key"})


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
    """Give the files that rows are to have and that are not on the server yet.

    ArgumentError for what are no files.
    """
    paths: dict[Path, None] = {}
    for row in rows:
        for field in table.fields("files"):
            files: object = row.get(field) or ()
            if not isinstance(files, Iterable):
                found = type(files).__name__
                raise ArgumentTypeError(f"{field!r}: expected files, not {found}")
            listed = cast("Iterable[object]", files)
            paths |= dict.fromkeys(each for each in listed if isinstance(each, Path))
    return [path for path in paths if path not in uploaded]


def checked_options(options: RequestOptions | None) -> None:
    """Refuse options that no request can have, before any of many is sent: TypeError."""
    given = checked(options)
    if "timeout" in given:
        timeout_of(given["timeout"])


def common_options(options: RequestOptions | None) -> RequestOptions | None:
    """Give what of the options of a call is for other requests that it needs.

    Those that send files, and those that read what is there.
    """
    kept = {k: v for k, v in (options or {}).items() if k in _COMMON}
    return cast("RequestOptions", kept) if kept else None


def reading_options(options: RequestOptions | None) -> RequestOptions | None:
    """Give what of the options of a call that writes is for its reading, too."""
    kept = {k: v for k, v in (options or {}).items() if k not in _OF_WRITING}
    return cast("RequestOptions", kept) if kept else None


def known_rows(table: Table, *, ids_only: bool) -> Selected:
    """Give what selects the rows that are there: whole, or no more than needed of each."""
    fields = cast("Mapping[str, str]", table.facts.get("keys", {}))
    if not ids_only or not fields:
        return {}
    return {"include": [quoted(next(iter(fields)))]}


def rows_of(answer: Any) -> Sequence[Any]:
    """Give the rows of the answer to a batch; none where it has no list of them."""
    rows: Any = answer.items
    return cast("Sequence[Any]", rows) if isinstance(rows, list) else ()


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
    if len(rows) != len(batch.rows):
        told = f"{len(rows)} rows came back of the {len(batch.rows)} that were sent"
        work.failed(batch, ApiError(told))
        return
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
