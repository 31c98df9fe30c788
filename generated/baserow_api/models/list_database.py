from __future__ import annotations

from .._runtime.models.model import Field, Model


class ListDatabaseTableRowNamesResponse(Model):
    table_id: ListDatabaseTableRowNamesResponseTableId | None = Field(
        default=None,
        alias="{table_id}*",
    )


class ListDatabaseTableRowNamesResponseTableId(Model):
    row_id: str | None = Field(default=None, alias="{row_id}*")
