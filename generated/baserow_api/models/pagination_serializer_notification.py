from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .notification_recipient import NotificationRecipient


class PaginationSerializerNotificationRecipient(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[NotificationRecipient]
