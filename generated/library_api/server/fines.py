"""The operations with the tag "Fines"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class FinesService(Service):
    """What late and lost books cost."""

    async def list_fines(
        self, request: Request, *, paid: bool | None = None
    ) -> list[models.Fine] | Response:
        """List fines"""
        raise NotImplementedByServer

    async def pay_fine(
        self, request: Request, fine_id: int, body: inputs.Payment
    ) -> models.Fine | Response:
        """Pay a fine"""
        raise NotImplementedByServer
