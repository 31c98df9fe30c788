from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .action_command import ActionCommandTypeEnum


class RowHistory(Model):
    action_type: str
    after: Any
    before: Any
    fields_metadata: Any
    id: int
    timestamp: dt.datetime
    user: RowHistoryUser
    action_command_type: ActionCommandTypeEnum | None = None


class RowHistoryUser(Model):
    id: int
    name: str
