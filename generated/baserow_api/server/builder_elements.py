"""The operations with the tag "Builder elements"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderElementsService(Service):
    """The operations with the tag "Builder elements"."""

    async def create_builder_page_element(
        self,
        request: Request,
        page_id: int,
        body: inputs.ElementTypeCreateElement | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ElementTypeElement | Response:
        """POST /api/builder/page/{page_id}/elements/"""
        raise NotImplementedByServer

    async def delete_builder_page_element(
        self,
        request: Request,
        element_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/builder/element/{element_id}/"""
        raise NotImplementedByServer

    async def duplicate_builder_page_element(
        self,
        request: Request,
        element_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> models.DuplicateElement | Response:
        """POST /api/builder/element/{element_id}/duplicate/"""
        raise NotImplementedByServer

    async def list_builder_page_elements(
        self, request: Request, page_id: int
    ) -> list[models.ElementTypeElement] | Response:
        """GET /api/builder/page/{page_id}/elements/"""
        raise NotImplementedByServer

    async def list_public_builder_page_elements(
        self, request: Request, page_id: int
    ) -> list[models.ElementTypePublicElement] | Response:
        """GET /api/builder/domains/published/page/{page_id}/elements/"""
        raise NotImplementedByServer

    async def move_builder_page_element(
        self,
        request: Request,
        element_id: int,
        body: inputs.PatchedMoveElement | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ElementTypeElement | Response:
        """PATCH /api/builder/element/{element_id}/move/"""
        raise NotImplementedByServer

    async def update_builder_page_element(
        self,
        request: Request,
        element_id: int,
        body: inputs.PatchedElementTypeUpdateElement | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ElementTypeElement | Response:
        """PATCH /api/builder/element/{element_id}/"""
        raise NotImplementedByServer
