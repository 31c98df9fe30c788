from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSyncSyncedProperty
    from .postgresql_sslmode import PostgresqlSslmodeEnum


class PostgreSQLDataSyncDataSync(Model):
    id: int
    postgresql_database: str = Field(max_length=255)
    postgresql_host: str = Field(max_length=255)
    postgresql_table: str = Field(max_length=255)
    postgresql_username: str = Field(max_length=255)
    synced_properties: list[DataSyncSyncedProperty]
    type: Literal["postgresql"]
    auto_add_new_properties: bool | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    postgresql_port: int | None = Field(default=None, ge=0, le=32767)
    postgresql_schema: str | None = Field(default=None, max_length=255)
    postgresql_sslmode: PostgresqlSslmodeEnum | None = None
    two_way_sync: bool | None = None
