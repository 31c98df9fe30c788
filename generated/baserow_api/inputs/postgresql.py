from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.postgresql_sslmode import PostgresqlSslmodeEnum


class PostgreSQLDataSyncCreateDataSync(TypedDict):
    postgresql_database: Annotated[str, Field(max_length=255)]
    postgresql_host: Annotated[str, Field(max_length=255)]
    postgresql_table: Annotated[str, Field(max_length=255)]
    postgresql_username: Annotated[str, Field(max_length=255)]
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["postgresql"]
    auto_add_new_properties: NotRequired[bool]
    postgresql_port: NotRequired[Annotated[int, Field(ge=0, le=32767)]]
    postgresql_schema: NotRequired[Annotated[str, Field(max_length=255)]]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]
    two_way_sync: NotRequired[bool]


class PostgreSQLDataSyncListDataSyncPropertiesRequest(TypedDict):
    postgresql_database: Annotated[str, Field(max_length=255)]
    postgresql_host: Annotated[str, Field(max_length=255)]
    postgresql_table: Annotated[str, Field(max_length=255)]
    postgresql_username: Annotated[str, Field(max_length=255)]
    type: Literal["postgresql"]
    postgresql_port: NotRequired[Annotated[int, Field(ge=0, le=32767)]]
    postgresql_schema: NotRequired[Annotated[str, Field(max_length=255)]]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]


class PostgreSQLDataSyncUpdateDataSync(TypedDict):
    postgresql_database: Annotated[str, Field(max_length=255)]
    postgresql_host: Annotated[str, Field(max_length=255)]
    postgresql_table: Annotated[str, Field(max_length=255)]
    postgresql_username: Annotated[str, Field(max_length=255)]
    auto_add_new_properties: NotRequired[bool]
    postgresql_port: NotRequired[Annotated[int, Field(ge=0, le=32767)]]
    postgresql_schema: NotRequired[Annotated[str, Field(max_length=255)]]
    postgresql_sslmode: NotRequired[PostgresqlSslmodeEnum]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["postgresql"]]
