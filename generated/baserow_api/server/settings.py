"""The operations with the tag "Settings"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class SettingsService(Service):
    """The operations with the tag "Settings"."""

    async def get_instance_id(self, request: Request) -> models.InstanceId | Response:
        """GET /api/settings/instance-id/"""
        raise NotImplementedByServer

    async def get_settings(self, request: Request) -> models.Settings | Response:
        """GET /api/settings/"""
        raise NotImplementedByServer

    async def update_settings(
        self, request: Request, body: inputs.PatchedSettings | None = None
    ) -> models.Settings | Response:
        """PATCH /api/settings/update/"""
        raise NotImplementedByServer
