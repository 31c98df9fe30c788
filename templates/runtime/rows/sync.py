"""The rows of a table, read and written."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    cast,
    overload,
)

from . import bodies
from .bodies import Selected
from .journal import Place, begun
from .keys import few, key_fields
from .requests import RowRequests
from .results import Progress, RowList, Written
from .upsert import plan
from .variables import ChangeT, FieldT, InputT, KeyT, OrderT, RowT, WhereT
from .work import Work, batches

if TYPE_CHECKING:

    from ..options import RequestOptions


class Rows(RowRequests, Generic[RowT, InputT, ChangeT, WhereT, OrderT, FieldT, KeyT]):
    """The rows of a table.

    Those that are to be written are dicts by the names of the fields. Many are sent in
    batches of 200, `concurrency` of them at a time; `progress` is told how many rows are
    done, and of how many. Rows that are refused do not keep others from being written:
    in the end a `WriteError` names each of them, and why.
    """

    # -- reading --------------------------------------------------------------------

    def iter(
        self,
        *,
        where: WhereT | None = None,
        order_by: Sequence[OrderT] | None = None,
        search: str | None = None,
        view: str | int | None = None,
        include: Sequence[FieldT] | None = None,
        exclude: Sequence[FieldT] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[RowT]:
        """Yield the rows that are selected; pages are asked for when they are due.

        - `where`: filters by field, all of which have to hold; `AND` and `OR` are lists
          of such conditions.
        - `order_by`: fields; a minus in front is descending.
        - `search`: a text that some field holds.
        - `view`: a view by its name or id, with its filters and order.
        - `include`, `exclude`: the fields that rows have; what is left out is absent.
        - `limit`: the most rows that are wanted.
        """
        selected = Selected(
            where=where,
            order_by=order_by,
            search=search,
            view=view,
            include=include,
            exclude=exclude,
        )
        return self._iter(selected, limit, options)

    def list(
        self,
        *,
        where: WhereT | None = None,
        order_by: Sequence[OrderT] | None = None,
        search: str | None = None,
        view: str | int | None = None,
        include: Sequence[FieldT] | None = None,
        exclude: Sequence[FieldT] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RowList[RowT]:
        """Give all rows that are selected, of as many pages as there are; see `iter`."""
        return RowList(
            self.iter(
                where=where,
                order_by=order_by,
                search=search,
                view=view,
                include=include,
                exclude=exclude,
                limit=limit,
                options=options,
            )
        )

    def count(
        self,
        *,
        where: WhereT | None = None,
        search: str | None = None,
        view: str | int | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """Give the number of rows that are selected; see `iter`."""
        selected = Selected(where=where, search=search, view=view)
        given = bodies.query(self._TABLE, selected)
        values = self._TABLE.values("list", {**given, "page": 1, "size": 1})
        operation = self._TABLE.operations["list"]
        return cast("int", self._call(operation, options, None, *values).count)

    def get(self, row_id: int, *, options: RequestOptions | None = None) -> RowT:
        """Give a row by its id; NotFound where there is none."""
        return cast("RowT", self._do("get", None, options, row_id=row_id))

    # -- writing --------------------------------------------------------------------

    @overload
    def create(
        self, rows: InputT, *, options: RequestOptions | None = None
    ) -> RowT: ...

    @overload
    def create(
        self,
        rows: Iterable[InputT],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        journal: Place | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[RowT]: ...

    def create(
        self,
        rows: InputT | Iterable[InputT],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        journal: Place | None = None,
        options: RequestOptions | None = None,
    ) -> RowT | builtins.list[RowT]:
        """Create a row, or many, and give them as the server has them.

        A `Path` in a field of files is uploaded first. With a `journal`, a file, the
        call may end half way and be made again: each row is created once. Raises
        `WriteError` where not all of many rows were written.
        """
        if isinstance(rows, Mapping):
            if journal is not None:
                raise ValueError("a journal is for many rows")
            (body,) = self._with_files([rows], options, {})
            row = cast("RowT", self._do("create", body, options))
            bodies.check_links([body], [row], self._TABLE)
            return row
        given = builtins.list(rows)
        record = begun(journal, given, self._TABLE, self._client)
        if record is not None:
            selected = bodies.known_rows(self._TABLE, ids_only=record.is_new)
            read = self._iter(selected, None, bodies.common_options(options))
            record.begin(builtins.list(read))
        left = enumerate(given) if record is None else record.left()
        work = Work(batches("create_many", left), progress, journal=record)
        written = self._run(work, concurrency, options)
        return builtins.list(written.created)

    @overload
    def update(
        self,
        rows: int,
        values: InputT,
        *,
        options: RequestOptions | None = None,
    ) -> RowT: ...

    @overload
    def update(
        self,
        rows: Iterable[ChangeT],
        values: None = None,
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> builtins.list[RowT]: ...

    def update(
        self,
        rows: int | Iterable[ChangeT],
        values: InputT | None = None,
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> RowT | builtins.list[RowT]:
        """Change the given fields of a row by its id, or of many, which hold their `id`.

        Raises as `create` does.
        """
        if isinstance(rows, int):
            (body,) = self._with_files([values or {}], options, {})
            row = cast("RowT", self._do("update", body, options, row_id=rows))
            bodies.check_links([body], [row], self._TABLE)
            return row
        given = builtins.list(rows)
        work = Work(batches("update_many", enumerate(given)), progress)
        return builtins.list(self._run(work, concurrency, options).updated)

    def upsert(
        self,
        rows: Iterable[InputT],
        by: KeyT | Sequence[KeyT],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> Written[RowT]:
        """Update the rows that have the same values of `by`, and create the others.

        `by` is a field that tells rows apart, or several. Run again after it ended half
        way, it writes each row once: what is there is found by its key. Raises
        ValueError for rows without a key or of the same one, and as `create` does.
        """
        given = builtins.list(rows)
        fields = key_fields(cast("Any", by), self._TABLE)
        planned = plan(given, fields, self._TABLE)
        if given:
            selected = Selected(
                where=few(given, fields, self._TABLE), include=planned.include
            )
            for row in self._iter(selected, None, bodies.reading_options(options)):
                planned.there(row)
        work = Work(planned.batches(), progress, planned.failures())
        return self._run(work, concurrency, options)

    def update_where(
        self,
        where: WhereT,
        values: InputT,
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> builtins.list[RowT]:
        """Change the given fields of all rows that are selected; see `iter`."""
        items = [{"id": id_, **values} for id_ in self._ids(where, options)]
        work = Work(batches("update_many", enumerate(items)), progress)
        return builtins.list(self._run(work, concurrency, options).updated)

    @overload
    def delete(self, rows: int, *, options: RequestOptions | None = None) -> None: ...

    @overload
    def delete(
        self,
        rows: Iterable[int],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> None: ...

    def delete(
        self,
        rows: int | Iterable[int],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> None:
        """Move a row to the trash, or many, by their ids. Raises as `create` does."""
        if isinstance(rows, int):
            self._do("delete", None, options, row_id=rows)
            return
        work = Work(batches("delete_many", enumerate(rows)), progress)
        self._run(work, concurrency, options)

    def delete_where(
        self,
        where: WhereT,
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> int:
        """Move all rows that are selected to the trash, and give their number."""
        ids = self._ids(where, options)
        work = Work(batches("delete_many", enumerate(ids)), progress)
        self._run(work, concurrency, options)
        return len(ids)

    def move(
        self,
        row_id: int,
        *,
        before: int | None = None,
        options: RequestOptions | None = None,
    ) -> RowT:
        """Move a row in front of another one, or to the end."""
        row = self._do("move", None, options, row_id=row_id, before_id=before)
        return cast("RowT", row)
