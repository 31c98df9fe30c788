"""The requests of a table's rows, by coroutines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ..group import AsyncGroup
from . import bodies
from .bodies import Selected
from .results import Written
from .table import Table
from .work import Batch, NotSent, Work

if TYPE_CHECKING:
    from pathlib import Path

    from ..options import RequestOptions


class AsyncRowRequests(AsyncGroup):
    """What the methods of a table send, to be awaited, in batches where there are many."""

    _TABLE: ClassVar[Table]

    async def _do(
        self,
        does: str,
        body: object,
        options: RequestOptions | None,
        **given: object,
    ) -> object:
        values = self._TABLE.values(does, given)
        operation = self._TABLE.operations[does]
        return cast("object", await self._call(operation, options, body, *values))

    async def _iter(
        self, selected: Selected, limit: int | None, options: RequestOptions | None
    ) -> AsyncIterator[Any]:
        table, given = self._TABLE, bodies.query(self._TABLE, selected)
        reader = self
        if selected.get("include") or selected.get("exclude"):
            # what was left out on purpose is not missing
            client = self._client.with_options(on_mismatch="ignore")
            reader = type(self)(client)
        given["size"] = bodies.size_of_page(limit)
        values = table.values("list", given)
        operation, count = table.operations["list"], 0
        if limit is not None and limit <= 0:
            return
        async for row in reader._pages(operation, options, None, *values):
            yield row
            count += 1
            if count == limit:  # before the next page is asked for
                return

    async def _ids(
        self, where: Mapping[str, Any], options: RequestOptions | None
    ) -> list[int]:
        bodies.refuse_everything(where, self._TABLE)
        read = self._iter({"where": where}, None, bodies.reading_options(options))
        return [row["id"] async for row in read]

    async def _with_files(
        self,
        rows: Sequence[Any],
        options: RequestOptions | None,
        uploaded: dict[Path, Any],
    ) -> list[Any]:
        """Give rows with the names of their files, which are sent ahead."""
        for path in bodies.paths_in(rows, self._TABLE, uploaded):
            upload = attrgetter(self._TABLE.upload)(self._client)
            uploaded[path] = await upload(
                {"file": path}, options=bodies.common_options(options)
            )
        return [bodies.with_files(row, self._TABLE, uploaded) for row in rows]

    async def _send(
        self, work: Work, batch: Batch, options: RequestOptions | None
    ) -> Sequence[Any]:
        """Send a batch and give the rows that came back; of deleted ones, the ids."""
        if batch.does == "delete_many":
            await self._do(batch.does, bodies.body_of(batch), options)
            return batch.rows
        try:
            rows = await self._with_files(batch.rows, options, work.uploaded)
        except Exception as error:
            raise NotSent(error) from error
        body = bodies.body_of(batch.replaced(rows=tuple(rows)))
        return bodies.rows_of(await self._do(batch.does, body, options))

    async def _attempt(
        self, work: Work, batch: Batch, options: RequestOptions | None
    ) -> None:
        try:
            rows = await self._send(work, batch, options)
        except Exception as error:
            work.failed(batch, error)
        else:
            bodies.take(self._TABLE, work, batch, rows)

    async def _run(
        self, work: Work, concurrency: int, options: RequestOptions | None
    ) -> Written[Any]:
        bodies.checked_options(options)
        running: set[asyncio.Task[None]] = set()
        try:
            while True:
                while len(running) < max(1, concurrency) and (batch := work.next()):
                    attempt = self._attempt(work, batch, options)
                    running.add(asyncio.create_task(attempt))
                if not running:
                    return work.result()
                finished, running = await asyncio.wait(
                    running, return_when=asyncio.FIRST_COMPLETED
                )
                for each in finished:
                    each.result()  # raises what is no refusal of the server
        finally:
            for task in running:
                task.cancel()
