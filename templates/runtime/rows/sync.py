"""The rows of a table, read and written."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    cast,
    overload,
)

from ..group import Group
from . import bodies
from .bodies import Selected
from .keys import few, key_fields
from .results import Progress, RowList, Written
from .table import Table
from .upsert import plan
from .variables import ChangeT, FieldT, InputT, KeyT, OrderT, RowT, WhereT
from .work import Batch, Work, batches

if TYPE_CHECKING:
    from pathlib import Path

    from ..options import RequestOptions


class Rows(Group, Generic[RowT, InputT, ChangeT, WhereT, OrderT, FieldT, KeyT]):
    """The rows of a table.

    Those that are to be written are dicts by the names of the fields. Many are sent in
    batches of 200, `concurrency` of them at a time; `progress` is told how many rows are
    done, and of how many. Rows that are refused do not keep others from being written:
    in the end a `WriteError` names each of them, and why.
    """

    _TABLE: ClassVar[Table]

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
        options: RequestOptions | None = None,
    ) -> builtins.list[RowT]: ...

    def create(
        self,
        rows: InputT | Iterable[InputT],
        *,
        progress: Progress | None = None,
        concurrency: int = 1,
        options: RequestOptions | None = None,
    ) -> RowT | builtins.list[RowT]:
        """Create a row, or many, and give them as the server has them.

        A `Path` in a field of files is uploaded first. Raises `WriteError` where
        not all of many rows were written.
        """
        if isinstance(rows, Mapping):
            (body,) = self._with_files([rows], options, {})
            row = cast("RowT", self._do("create", body, options))
            bodies.check_links([body], [row], self._TABLE)
            return row
        given = builtins.list(rows)
        work = Work(batches("create_many", enumerate(given)), progress)
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
            for row in self._iter(selected, None, options):
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

    # -- requests -------------------------------------------------------------------

    def _do(
        self,
        does: str,
        body: object,
        options: RequestOptions | None,
        **given: object,
    ) -> object:
        values = self._TABLE.values(does, given)
        return self._call(self._TABLE.operations[does], options, body, *values)

    def _iter(
        self, selected: Selected, limit: int | None, options: RequestOptions | None
    ) -> Iterator[RowT]:
        table, given = self._TABLE, bodies.query(self._TABLE, selected)
        reader = self
        if selected.get("include") or selected.get("exclude"):
            # what was left out on purpose is not missing
            client = self._client.with_options(on_mismatch="ignore")
            reader = type(self)(client)
        given["size"] = bodies.size_of_page(limit)
        values = table.values("list", given)
        rows = reader._pages(table.operations["list"], options, None, *values)
        return islice(rows, None if limit is None else max(limit, 0))

    def _ids(self, where: WhereT, options: RequestOptions | None) -> builtins.list[int]:
        bodies.refuse_everything(where, self._TABLE)
        return [row["id"] for row in self._iter({"where": where}, None, options)]

    def _with_files(
        self,
        rows: Sequence[Any],
        options: RequestOptions | None,
        uploaded: dict[Path, Any],
    ) -> builtins.list[Any]:
        """Give rows with the names of their files, which are sent ahead."""
        for path in bodies.paths_in(rows, self._TABLE, uploaded):
            upload = attrgetter(self._TABLE.upload)(self._client)
            uploaded[path] = upload(
                {"file": path}, options=bodies.upload_options(options)
            )
        return [bodies.with_files(row, self._TABLE, uploaded) for row in rows]

    def _send(
        self, work: Work, batch: Batch, options: RequestOptions | None
    ) -> Sequence[Any]:
        """Send a batch and give the rows that came back; of deleted ones, the ids."""
        if batch.does == "delete_many":
            self._do(batch.does, bodies.body_of(batch), options)
            return batch.rows
        rows = self._with_files(batch.rows, options, work.uploaded)
        body = bodies.body_of(batch.replaced(rows=tuple(rows)))
        written = cast("Any", self._do(batch.does, body, options))
        return cast("Sequence[Any]", written.items)

    def _run(
        self, work: Work, concurrency: int, options: RequestOptions | None
    ) -> Written[Any]:
        if concurrency > 1:
            return self._run_at_once(work, concurrency, options)
        while (batch := work.next()) is not None:
            try:
                rows = self._send(work, batch, options)
            except Exception as error:
                work.failed(batch, error)
            else:
                bodies.take(self._TABLE, work, batch, rows)
        return work.result()

    def _run_at_once(
        self, work: Work, concurrency: int, options: RequestOptions | None
    ) -> Written[Any]:
        running: dict[Future[Sequence[Any]], Batch] = {}
        with ThreadPoolExecutor(concurrency) as threads:
            while True:
                while len(running) < concurrency and (batch := work.next()):
                    running[threads.submit(self._send, work, batch, options)] = batch
                if not running:
                    return work.result()
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for each in finished:
                    batch = running.pop(each)
                    if (error := each.exception()) is None:
                        bodies.take(self._TABLE, work, batch, each.result())
                    elif isinstance(error, Exception):
                        work.failed(batch, error)
                    else:
                        raise error
