from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .local_baserow_table import LocalBaserowTable
    from .local_baserow_view import LocalBaserowView
    from .workspace import Workspace


class LocalBaserowDatabaseApplication(Model):
    created_on: dt.datetime
    id: int
    name: str = Field(max_length=160)
    order: int = Field(ge=0, le=2147483647)
    tables: list[LocalBaserowTable]
    type: str
    views: list[LocalBaserowView]
    workspace: Workspace
