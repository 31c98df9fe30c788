"""The operations with the tag "Service"."""

from __future__ import annotations

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class ServiceService(Service):
    """State and figures of the service itself."""

    async def get_health(self, request: Request) -> str | Response:
        """Ask whether the service is up"""
        raise NotImplementedByServer

    async def get_statistics(self, request: Request) -> models.Statistics | Response:
        """Get the figures of today"""
        raise NotImplementedByServer

    async def trace_request(self, request: Request) -> bytes | Response:
        """See what proxies make of a request"""
        raise NotImplementedByServer
