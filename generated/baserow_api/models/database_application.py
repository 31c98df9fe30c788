from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .table import Table
    from .workspace import Workspace


class DatabaseApplication(Model):
    created_on: dt.datetime
    id: int
    name: str = Field(max_length=160)
    order: int = Field(ge=0, le=2147483647)
    tables: list[Table]
    type: Literal["database"]
    workspace: Workspace
