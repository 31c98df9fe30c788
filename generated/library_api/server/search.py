"""The operations with the tag "Search"."""

from __future__ import annotations

from collections.abc import AsyncIterator

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class SearchService(Service):
    """Everything that can be found."""

    async def search(
        self, request: Request, body: inputs.Condition, *, cursor: str | None = None
    ) -> models.SearchResults | Response:
        """Search by a condition"""
        raise NotImplementedByServer

    async def stream_events(
        self, request: Request
    ) -> AsyncIterator[models.Event] | Response:
        """Follow what happens"""
        raise NotImplementedByServer
