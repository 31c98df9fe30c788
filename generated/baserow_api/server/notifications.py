"""The operations with the tag "Notifications"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class NotificationsService(Service):
    """The operations with the tag "Notifications"."""

    async def clear_workspace_notifications(
        self, request: Request, workspace_id: int
    ) -> None | Response:
        """DELETE /api/notifications/{workspace_id}/"""
        raise NotImplementedByServer

    async def list_workspace_notifications(
        self,
        request: Request,
        workspace_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> models.PaginationSerializerNotificationRecipient | Response:
        """GET /api/notifications/{workspace_id}/"""
        raise NotImplementedByServer

    async def mark_all_workspace_notifications_as_read(
        self, request: Request, workspace_id: int
    ) -> None | Response:
        """POST /api/notifications/{workspace_id}/mark-all-as-read/"""
        raise NotImplementedByServer

    async def mark_notification_as_read(
        self,
        request: Request,
        workspace_id: int,
        notification_id: int,
        body: inputs.MarkNotificationAsReadRequest | None = None,
    ) -> models.NotificationRecipient | Response:
        """PATCH /api/notifications/{workspace_id}/{notification_id}/"""
        raise NotImplementedByServer
