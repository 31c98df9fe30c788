"""The operations with the tag "Core webhooks"."""

from __future__ import annotations

from uuid import UUID

from ._runtime.service import NotImplementedByServer, Request, Response, Service


class CoreWebhooksService(Service):
    """The operations with the tag "Core webhooks"."""

    async def handle_core_webhook_request_delete(
        self, request: Request, webhook_uid: UUID
    ) -> None | Response:
        """DELETE /api/webhooks/{webhook_uid}/"""
        raise NotImplementedByServer

    async def handle_core_webhook_request_get(
        self, request: Request, webhook_uid: UUID
    ) -> None | Response:
        """GET /api/webhooks/{webhook_uid}/"""
        raise NotImplementedByServer

    async def handle_core_webhook_request_patch(
        self, request: Request, webhook_uid: UUID
    ) -> None | Response:
        """PATCH /api/webhooks/{webhook_uid}/"""
        raise NotImplementedByServer

    async def handle_core_webhook_request_post(
        self, request: Request, webhook_uid: UUID
    ) -> None | Response:
        """POST /api/webhooks/{webhook_uid}/"""
        raise NotImplementedByServer

    async def handle_core_webhook_request_put(
        self, request: Request, webhook_uid: UUID
    ) -> None | Response:
        """PUT /api/webhooks/{webhook_uid}/"""
        raise NotImplementedByServer
