from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .state_enum import StateEnum


class ExportJob(Model):
    created_at: dt.datetime
    exporter_type: str
    id: int
    state: StateEnum
    status: str
    url: str | None
    exported_file_name: str | None = None
    progress_percentage: float | None = None
    table: int | None = None
    view: int | None = None
