"""The operations with the tag "Trash"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class TrashService(Service):
    """The operations with the tag "Trash"."""

    async def get_trash_structure(
        self, request: Request
    ) -> models.TrashStructure | Response:
        """GET /api/trash/"""
        raise NotImplementedByServer

    async def restore(
        self, request: Request, body: inputs.PatchedTrashEntryRequest | None = None
    ) -> None | Response:
        """PATCH /api/trash/restore/"""
        raise NotImplementedByServer

    async def workspace_empty_contents(
        self, request: Request, workspace_id: int, *, application_id: int | None = None
    ) -> None | Response:
        """DELETE /api/trash/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def workspace_get_contents(
        self,
        request: Request,
        workspace_id: int,
        *,
        application_id: int | None = None,
        page: int | None = None,
    ) -> models.PaginationSerializerTrashContents | Response:
        """GET /api/trash/workspace/{workspace_id}/"""
        raise NotImplementedByServer
