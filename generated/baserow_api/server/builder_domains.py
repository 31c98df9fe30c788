"""The operations with the tag "Builder domains"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderDomainsService(Service):
    """The operations with the tag "Builder domains"."""

    async def ask_public_builder_domain_exists(
        self, request: Request, *, domain: int | None = None
    ) -> None | Response:
        """GET /api/builder/domains/ask-public-domain-exists/"""
        raise NotImplementedByServer

    async def create_builder_domain(
        self,
        request: Request,
        builder_id: int,
        body: inputs.DomainTypeCreateDomain | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.DomainTypeDomain | Response:
        """POST /api/builder/{builder_id}/domains/"""
        raise NotImplementedByServer

    async def delete_builder_domain(
        self, request: Request, domain_id: int, *, client_session_id: UUID | None = None
    ) -> None | Response:
        """DELETE /api/builder/domains/{domain_id}/"""
        raise NotImplementedByServer

    async def get_builder_domains(
        self,
        request: Request,
        builder_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> list[models.DomainTypeDomain] | Response:
        """GET /api/builder/{builder_id}/domains/"""
        raise NotImplementedByServer

    async def order_builder_domains(
        self,
        request: Request,
        builder_id: int,
        body: inputs.OrderDomains,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/builder/{builder_id}/domains/order/"""
        raise NotImplementedByServer

    async def publish_builder_domain(
        self, request: Request, domain_id: int, *, client_session_id: UUID | None = None
    ) -> models.PublishDomainJobJob | Response:
        """POST /api/builder/domains/{domain_id}/publish/async/"""
        raise NotImplementedByServer

    async def update_builder_domain(
        self,
        request: Request,
        domain_id: int,
        body: inputs.PatchedUpdateDomain | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.DomainTypeDomain | Response:
        """PATCH /api/builder/domains/{domain_id}/"""
        raise NotImplementedByServer
