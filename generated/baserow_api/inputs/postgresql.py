"""PostgreSQLDataSyncCreateDataSync and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.postgresql import PostgresqlSslmodeEnum


class PostgreSQLDataSyncCreateDataSync(TypedDict):
    postgresql_database: str
    postgresql_host: str
    postgresql_table: str
    postgresql_username: str
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["postgresql"]
    auto_add_new_properties: NotRequired[bool]
    postgresql_port: NotRequired[int]
    postgresql_schema: NotRequired[str]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]
    two_way_sync: NotRequired[bool]


class PostgreSQLDataSyncListDataSyncPropertiesRequest(TypedDict):
    postgresql_database: str
    postgresql_host: str
    postgresql_table: str
    postgresql_username: str
    type: Literal["postgresql"]
    postgresql_port: NotRequired[int]
    postgresql_schema: NotRequired[str]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]


class PostgreSQLDataSyncUpdateDataSync(TypedDict):
    postgresql_database: str
    postgresql_host: str
    postgresql_table: str
    postgresql_username: str
    auto_add_new_properties: NotRequired[bool]
    postgresql_port: NotRequired[int]
    postgresql_schema: NotRequired[str]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["postgresql"]]
