"""The operations with the tag "Builder pages"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderPagesService(Service):
    """The operations with the tag "Builder pages"."""

    async def create_builder_page(
        self,
        request: Request,
        builder_id: int,
        body: inputs.CreatePage,
        *,
        client_session_id: UUID | None = None,
    ) -> models.Page | Response:
        """POST /api/builder/{builder_id}/pages/"""
        raise NotImplementedByServer

    async def delete_builder_page(
        self, request: Request, page_id: int, *, client_session_id: UUID | None = None
    ) -> None | Response:
        """DELETE /api/builder/pages/{page_id}/"""
        raise NotImplementedByServer

    async def duplicate_builder_page_async(
        self, request: Request, page_id: int, *, client_session_id: UUID | None = None
    ) -> models.DuplicatePageJobTypeResponse | Response:
        """POST /api/builder/pages/{page_id}/duplicate/async/"""
        raise NotImplementedByServer

    async def order_builder_pages(
        self,
        request: Request,
        builder_id: int,
        body: inputs.OrderPages,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/builder/{builder_id}/pages/order/"""
        raise NotImplementedByServer

    async def update_builder_page(
        self,
        request: Request,
        page_id: int,
        body: inputs.PatchedUpdatePage | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.Page | Response:
        """PATCH /api/builder/pages/{page_id}/"""
        raise NotImplementedByServer
