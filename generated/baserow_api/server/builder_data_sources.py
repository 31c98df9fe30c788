"""The operations with the tag "Builder data sources"."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderDataSourcesService(Service):
    """The operations with the tag "Builder data sources"."""

    async def create_builder_page_data_source(
        self,
        request: Request,
        page_id: int,
        body: inputs.IntegrationServiceCreateDataSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationServiceDataSource | Response:
        """POST /api/builder/page/{page_id}/data-sources/"""
        raise NotImplementedByServer

    async def delete_builder_page_data_source(
        self,
        request: Request,
        data_source_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/builder/data-source/{data_source_id}/"""
        raise NotImplementedByServer

    async def dispatch_builder_page_data_source(
        self,
        request: Request,
        data_source_id: int,
        body: inputs.DispatchDataSourceRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> dict[str, Any] | Response:
        """POST /api/builder/data-source/{data_source_id}/dispatch/"""
        raise NotImplementedByServer

    async def dispatch_builder_page_data_sources(
        self,
        request: Request,
        page_id: int,
        body: inputs.DispatchDataSourceRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> dict[str, Any] | Response:
        """POST /api/builder/page/{page_id}/dispatch-data-sources/"""
        raise NotImplementedByServer

    async def dispatch_public_builder_page_data_source(
        self,
        request: Request,
        data_source_id: int,
        body: inputs.DispatchDataSourceRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> Any | Response:
        """POST /api/builder/domains/published/data-source/{data_source_id}/dispatch/"""
        raise NotImplementedByServer

    async def dispatch_public_builder_page_data_sources(
        self,
        request: Request,
        page_id: int,
        body: inputs.DispatchDataSourceRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> dict[str, Any] | Response:
        """POST /api/builder/domains/published/page/{page_id}/dispatch-data-sources/"""
        raise NotImplementedByServer

    async def get_record_names_builder_page_data_source(
        self, request: Request, data_source_id: int, *, record_ids: str | None = None
    ) -> dict[str, str] | Response:
        """GET /api/builder/data-source/{data_source_id}/record-names/"""
        raise NotImplementedByServer

    async def list_builder_page_data_sources(
        self, request: Request, page_id: int
    ) -> list[models.IntegrationServiceDataSource] | Response:
        """GET /api/builder/page/{page_id}/data-sources/"""
        raise NotImplementedByServer

    async def list_public_builder_page_data_sources(
        self, request: Request, page_id: int
    ) -> list[models.IntegrationServicePublicDataSource] | Response:
        """GET /api/builder/domains/published/page/{page_id}/data_sources/"""
        raise NotImplementedByServer

    async def move_builder_page_data_source(
        self,
        request: Request,
        data_source_id: int,
        body: inputs.PatchedMoveDataSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationServiceDataSource | Response:
        """PATCH /api/builder/data-source/{data_source_id}/move/"""
        raise NotImplementedByServer

    async def update_builder_page_data_source(
        self,
        request: Request,
        data_source_id: int,
        body: inputs.PatchedIntegrationServiceUpdateDataSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationServiceDataSource | Response:
        """PATCH /api/builder/data-source/{data_source_id}/"""
        raise NotImplementedByServer
