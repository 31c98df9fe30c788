from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .sender import Sender


class NotificationRecipient(Model):
    created_on: dt.datetime
    data: Any
    id: int
    sender: Sender
    type: str
    workspace: NotificationRecipientWorkspace | None
    read: bool | None = None


class NotificationRecipientWorkspace(Model):
    id: int
