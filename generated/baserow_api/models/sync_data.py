from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .data_sync import DataSync


class SyncDataSyncTableJobJob(Model):
    data_sync: DataSync
    id: int
    progress_percentage: int
    state: str
    type: Literal["sync_data_sync_table"]
    human_readable_error: str | None = None


class SyncDataSyncTableJobTypeResponse(Model):
    data_sync: DataSync
    id: int
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
