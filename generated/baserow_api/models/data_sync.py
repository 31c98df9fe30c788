from __future__ import annotations

import datetime as dt

from .._runtime.models.model import Field, Model


class DataSync(Model):
    id: int
    synced_properties: list[DataSyncSyncedProperty]
    type: str
    auto_add_new_properties: bool | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    two_way_sync: bool | None = None


class DataSyncSyncedProperty(Model):
    field_id: int
    key: str = Field(max_length=255)
    unique_primary: bool | None = None
