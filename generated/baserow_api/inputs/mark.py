from typing import NotRequired, TypedDict


class MarkNotificationAsReadRequest(TypedDict):
    read: NotRequired[bool]
