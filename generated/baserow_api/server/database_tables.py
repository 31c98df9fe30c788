"""The operations with the tag "Database tables"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTablesService(Service):
    """The operations with the tag "Database tables"."""

    async def create_database_data_sync_table(
        self,
        request: Request,
        database_id: int,
        body: inputs.DataSyncCreateDataSync | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.Table | Response:
        """POST /api/database/data-sync/database/{database_id}/"""
        raise NotImplementedByServer

    async def create_database_table(
        self,
        request: Request,
        database_id: int,
        body: inputs.TableCreate,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.Table | Response:
        """POST /api/database/tables/database/{database_id}/"""
        raise NotImplementedByServer

    async def create_database_table_async(
        self,
        request: Request,
        database_id: int,
        body: inputs.TableCreate,
        *,
        client_session_id: UUID | None = None,
    ) -> models.FileImportJobTypeResponse | Response:
        """POST /api/database/tables/database/{database_id}/async/"""
        raise NotImplementedByServer

    async def delete_database_table(
        self,
        request: Request,
        table_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/tables/{table_id}/"""
        raise NotImplementedByServer

    async def duplicate_database_table_async(
        self,
        request: Request,
        table_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DuplicateTableJobTypeResponse | Response:
        """POST /api/database/tables/{table_id}/duplicate/async/"""
        raise NotImplementedByServer

    async def get_database_table(
        self, request: Request, table_id: int
    ) -> models.Table | Response:
        """GET /api/database/tables/{table_id}/"""
        raise NotImplementedByServer

    async def get_periodic_data_sync_interval(
        self, request: Request, data_sync_id: int
    ) -> models.PeriodicDataSyncInterval | Response:
        """GET /api/data-sync/{data_sync_id}/periodic-interval/"""
        raise NotImplementedByServer

    async def get_table_data_sync(
        self, request: Request, data_sync_id: int
    ) -> models.DataSyncDataSync | Response:
        """GET /api/database/data-sync/{data_sync_id}/"""
        raise NotImplementedByServer

    async def get_table_data_sync_properties(
        self,
        request: Request,
        data_sync_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> list[models.ListDataSyncProperty] | Response:
        """GET /api/database/data-sync/{data_sync_id}/properties/"""
        raise NotImplementedByServer

    async def get_table_data_sync_type_properties(
        self,
        request: Request,
        body: inputs.DataSyncListDataSyncPropertiesRequest | None = None,
    ) -> list[models.ListDataSyncProperty] | Response:
        """POST /api/database/data-sync/properties/"""
        raise NotImplementedByServer

    async def import_data_database_table_async(
        self, request: Request, table_id: int, body: inputs.TableImport
    ) -> models.FileImportJobTypeResponse | Response:
        """POST /api/database/tables/{table_id}/import/async/"""
        raise NotImplementedByServer

    async def list_all_token_tables(
        self, request: Request
    ) -> list[models.TableWithoutDataSync] | Response:
        """GET /api/database/tables/all-tables/"""
        raise NotImplementedByServer

    async def list_database_tables(
        self, request: Request, database_id: int
    ) -> list[models.Table] | Response:
        """GET /api/database/tables/database/{database_id}/"""
        raise NotImplementedByServer

    async def order_database_tables(
        self,
        request: Request,
        database_id: int,
        body: inputs.OrderTables,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/database/tables/database/{database_id}/order/"""
        raise NotImplementedByServer

    async def sync_data_sync_table_async(
        self, request: Request, data_sync_id: int
    ) -> models.SyncDataSyncTableJobTypeResponse | Response:
        """POST /api/database/data-sync/{data_sync_id}/sync/async/"""
        raise NotImplementedByServer

    async def update_database_table(
        self,
        request: Request,
        table_id: int,
        body: inputs.PatchedTableUpdate | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.Table | Response:
        """PATCH /api/database/tables/{table_id}/"""
        raise NotImplementedByServer

    async def update_periodic_data_sync_interval(
        self,
        request: Request,
        data_sync_id: int,
        body: inputs.PatchedPeriodicDataSyncInterval | None = None,
    ) -> models.PeriodicDataSyncInterval | Response:
        """PATCH /api/data-sync/{data_sync_id}/periodic-interval/"""
        raise NotImplementedByServer

    async def update_table_data_sync(
        self,
        request: Request,
        data_sync_id: int,
        body: inputs.PatchedDataSyncUpdateDataSync | None = None,
    ) -> models.DataSync | Response:
        """PATCH /api/database/data-sync/{data_sync_id}/"""
        raise NotImplementedByServer
