"""The operations with the tag "Builder public"."""

from __future__ import annotations

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderPublicService(Service):
    """The operations with the tag "Builder public"."""

    async def get_public_builder_by_domain_name(
        self, request: Request, domain_name: str
    ) -> models.PublicApplicationApplication | Response:
        """GET /api/builder/domains/published/by_name/{domain_name}/"""
        raise NotImplementedByServer

    async def get_public_builder_by_id(
        self, request: Request, builder_id: int
    ) -> models.PublicApplicationApplication | Response:
        """GET /api/builder/domains/published/by_id/{builder_id}/"""
        raise NotImplementedByServer

    async def get_public_builder_custom_code(
        self, request: Request, builder_id: int
    ) -> str | Response:
        """GET /api/custom_code/{builder_id}/css/"""
        raise NotImplementedByServer

    async def get_public_builder_custom_code_2(
        self, request: Request, builder_id: int
    ) -> str | Response:
        """GET /api/custom_code/{builder_id}/css/public/"""
        raise NotImplementedByServer

    async def get_public_builder_custom_code_3(
        self, request: Request, builder_id: int
    ) -> str | Response:
        """GET /api/custom_code/{builder_id}/js/"""
        raise NotImplementedByServer

    async def get_public_builder_custom_code_4(
        self, request: Request, builder_id: int
    ) -> str | Response:
        """GET /api/custom_code/{builder_id}/js/public/"""
        raise NotImplementedByServer
