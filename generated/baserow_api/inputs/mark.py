"""mark_notification_as_read"""

from typing import NotRequired, TypedDict


class MarkNotificationAsReadRequest(TypedDict):
    read: NotRequired[bool]
