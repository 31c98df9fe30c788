"""The requests of a table's rows, one by one or several at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar

from ..group import Group
from . import bodies
from .bodies import Selected
from .results import Written
from .table import Table
from .work import Batch, NotSent, Work

if TYPE_CHECKING:
    from pathlib import Path

    from ..options import RequestOptions


class RowRequests(Group):
    """What the methods of a table send, in batches where there are many."""

    _TABLE: ClassVar[Table]

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
    ) -> Iterator[Any]:
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

    def _ids(
        self, where: Mapping[str, Any], options: RequestOptions | None
    ) -> list[int]:
        bodies.refuse_everything(where, self._TABLE)
        read = self._iter({"where": where}, None, bodies.reading_options(options))
        return [row["id"] for row in read]

    def _with_files(
        self,
        rows: Sequence[Any],
        options: RequestOptions | None,
        uploaded: dict[Path, Any],
    ) -> list[Any]:
        """Give rows with the names of their files, which are sent ahead."""
        for path in bodies.paths_in(rows, self._TABLE, uploaded):
            upload = attrgetter(self._TABLE.upload)(self._client)
            uploaded[path] = upload(
                {"file": path}, options=bodies.common_options(options)
            )
        return [bodies.with_files(row, self._TABLE, uploaded) for row in rows]

    def _send(
        self, work: Work, batch: Batch, options: RequestOptions | None
    ) -> Sequence[Any]:
        """Send a batch and give the rows that came back; of deleted ones, the ids."""
        if batch.does == "delete_many":
            self._do(batch.does, bodies.body_of(batch), options)
            return batch.rows
        try:
            rows = self._with_files(batch.rows, options, work.uploaded)
        except Exception as error:
            raise NotSent(error) from error
        body = bodies.body_of(batch.replaced(rows=tuple(rows)))
        return bodies.rows_of(self._do(batch.does, body, options))

    def _run(
        self, work: Work, concurrency: int, options: RequestOptions | None
    ) -> Written[Any]:
        bodies.checked_options(options)
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
