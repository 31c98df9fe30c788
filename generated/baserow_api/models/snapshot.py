from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .user import User


class Snapshot(Model):
    created_at: dt.datetime
    created_by: User
    id: int
    name: str = Field(max_length=160)
    snapshot_from_application: int
