"""The lifespan of an ASGI app: what it does at start-up and at shutdown.

ASGI specification, "Lifespan Protocol" 2.0.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any


class Lifespan:
    """Starts an app and ends it, in the event loop that its requests run in."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self.state: dict[str, Any] = {}
        """What the app has put into its state: part of the scope of each request."""
        self._events: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._answers: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the app. RuntimeError if it says that it cannot be started."""
        self._task = asyncio.create_task(self._run())
        await self._tell("startup")

    async def stop(self) -> None:
        """End the app. RuntimeError if it says that it could not end as it should."""
        if self._task is not None and not self._task.done():
            await self._tell("shutdown")
            await self._task
        self._task = None

    async def _run(self) -> None:
        scope = {
            "type": "lifespan",
            "asgi": {"version": "3.0", "spec_version": "2.0"},
            "state": self.state,
        }
        try:
            await self._app(scope, self._events.get, self._answers.put)
        except Exception as error:  # an app that has no lifespan may raise anything
            await self._answers.put({"type": "unsupported", "message": repr(error)})
        else:
            await self._answers.put({"type": "ended"})

    async def _tell(self, event: str) -> None:
        await self._events.put({"type": f"lifespan.{event}"})
        answer = await self._answers.get()
        if answer["type"] == f"lifespan.{event}.failed":
            raise RuntimeError(f"{event} failed: {answer.get('message', '')}")
