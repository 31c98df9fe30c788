"""The operations with the tag "Database table webhooks"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableWebhooksService(Service):
    """The operations with the tag "Database table webhooks"."""

    async def create_database_table_webhook(
        self, request: Request, table_id: int, body: inputs.TableWebhookCreateRequest
    ) -> models.TableWebhook | Response:
        """POST /api/database/webhooks/table/{table_id}/"""
        raise NotImplementedByServer

    async def delete_database_table_webhook(
        self, request: Request, webhook_id: int
    ) -> None | Response:
        """DELETE /api/database/webhooks/{webhook_id}/"""
        raise NotImplementedByServer

    async def get_database_table_webhook(
        self, request: Request, webhook_id: int
    ) -> models.TableWebhook | Response:
        """GET /api/database/webhooks/{webhook_id}/"""
        raise NotImplementedByServer

    async def list_database_table_webhooks(
        self, request: Request, table_id: int
    ) -> list[models.TableWebhook] | Response:
        """GET /api/database/webhooks/table/{table_id}/"""
        raise NotImplementedByServer

    async def test_call_database_table_webhook(
        self, request: Request, table_id: int, body: inputs.TableWebhookTestCallRequest
    ) -> models.TableWebhookTestCallResponse | Response:
        """POST /api/database/webhooks/table/{table_id}/test-call/"""
        raise NotImplementedByServer

    async def update_database_table_webhook(
        self,
        request: Request,
        webhook_id: int,
        body: inputs.PatchedTableWebhookUpdateRequest | None = None,
    ) -> models.TableWebhook | Response:
        """PATCH /api/database/webhooks/{webhook_id}/"""
        raise NotImplementedByServer
