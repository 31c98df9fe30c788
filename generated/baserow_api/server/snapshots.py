"""The operations with the tag "Snapshots"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class SnapshotsService(Service):
    """The operations with the tag "Snapshots"."""

    async def create_snapshot(
        self, request: Request, application_id: int, body: inputs.Snapshot
    ) -> models.Job | Response:
        """POST /api/snapshots/application/{application_id}/"""
        raise NotImplementedByServer

    async def delete_snapshot(
        self, request: Request, snapshot_id: int
    ) -> None | Response:
        """DELETE /api/snapshots/{snapshot_id}/"""
        raise NotImplementedByServer

    async def list_snapshots(
        self, request: Request, application_id: int
    ) -> list[models.Snapshot] | Response:
        """GET /api/snapshots/application/{application_id}/"""
        raise NotImplementedByServer

    async def restore_snapshot(
        self, request: Request, snapshot_id: int
    ) -> models.Job | Response:
        """POST /api/snapshots/{snapshot_id}/restore/"""
        raise NotImplementedByServer
