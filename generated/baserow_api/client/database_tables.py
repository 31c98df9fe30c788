"""The operations with the tag "Database tables"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_DATABASE_DATA_SYNC_TABLE: Operation[models.Table] = Operation(
    "create_database_data_sync_table",
    "POST",
    "/api/database/data-sync/database/{database_id}/",
    parameters=(
        path("database_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Table",
        400: "ErrorUserNotInGroup6463",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_CREATE_DATABASE_TABLE: Operation[models.Table] = Operation(
    "create_database_table",
    "POST",
    "/api/database/tables/database/{database_id}/",
    parameters=(
        path("database_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Table",
        400: "ErrorUserNotInGroup5f13",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_CREATE_DATABASE_TABLE_ASYNC: Operation[models.FileImportJobTypeResponse] = Operation(
    "create_database_table_async",
    "POST",
    "/api/database/tables/database/{database_id}/async/",
    parameters=(path("database_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "FileImportJobTypeResponse",
        400: "ErrorUserNotInGroup2985",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_DATABASE_TABLE: Operation[None] = Operation(
    "delete_database_table",
    "DELETE",
    "/api/database/tables/{table_id}/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2368",
        404: "ErrorTableDoesNotExist6212",
    },
)
_DUPLICATE_DATABASE_TABLE_ASYNC: Operation[models.DuplicateTableJobTypeResponse] = (
    Operation(
        "duplicate_database_table_async",
        "POST",
        "/api/database/tables/{table_id}/duplicate/async/",
        parameters=(
            path("table_id"),
            header("ClientSessionId"),
            header("ClientUndoRedoActionGroupId"),
        ),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            202: "DuplicateTableJobTypeResponse",
            400: "ErrorUserNotInGroup2985",
            404: "ErrorTableDoesNotExist6212",
        },
    )
)
_GET_DATABASE_TABLE: Operation[models.Table] = Operation(
    "get_database_table",
    "GET",
    "/api/database/tables/{table_id}/",
    parameters=(path("table_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Table",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist6212",
    },
)
_GET_PERIODIC_DATA_SYNC_INTERVAL: Operation[models.PeriodicDataSyncInterval] = (
    Operation(
        "get_periodic_data_sync_interval",
        "GET",
        "/api/data-sync/{data_sync_id}/periodic-interval/",
        parameters=(path("data_sync_id"),),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PeriodicDataSyncInterval",
            400: "ErrorUserNotInGroup2521",
            404: "ErrorDataSyncDoesNotExistA29e",
        },
    )
)
_GET_TABLE_DATA_SYNC: Operation[models.DataSyncDataSync] = Operation(
    "get_table_data_sync",
    "GET",
    "/api/database/data-sync/{data_sync_id}/",
    parameters=(path("data_sync_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DataSyncDataSync",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorDataSyncDoesNotExistA29e",
    },
)
_GET_TABLE_DATA_SYNC_PROPERTIES: Operation[list[models.ListDataSyncProperty]] = (
    Operation(
        "get_table_data_sync_properties",
        "GET",
        "/api/database/data-sync/{data_sync_id}/properties/",
        parameters=(path("data_sync_id"), header("ClientSessionId")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "list[ListDataSyncProperty]",
            400: "ErrorSyncErrorC159",
            404: "ErrorDataSyncDoesNotExistA29e",
        },
    )
)
_GET_TABLE_DATA_SYNC_TYPE_PROPERTIES: Operation[list[models.ListDataSyncProperty]] = (
    Operation(
        "get_table_data_sync_type_properties",
        "POST",
        "/api/database/data-sync/properties/",
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={200: "list[ListDataSyncProperty]", 400: "ErrorSyncError4321"},
    )
)
_IMPORT_DATA_DATABASE_TABLE_ASYNC: Operation[models.FileImportJobTypeResponse] = (
    Operation(
        "import_data_database_table_async",
        "POST",
        "/api/database/tables/{table_id}/import/async/",
        parameters=(path("table_id"),),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "FileImportJobTypeResponse",
            202: "FileImportJobTypeResponse",
            400: "ErrorUserNotInGroup2521",
            404: "ErrorTableDoesNotExist6212",
        },
    )
)
_LIST_ALL_TOKEN_TABLES: Operation[list[models.TableWithoutDataSync]] = Operation(
    "list_all_token_tables",
    "GET",
    "/api/database/tables/all-tables/",
    security=(("Database token",),),
    responses={200: "list[TableWithoutDataSync]"},
)
_LIST_DATABASE_TABLES: Operation[list[models.Table]] = Operation(
    "list_database_tables",
    "GET",
    "/api/database/tables/database/{database_id}/",
    parameters=(path("database_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[Table]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_ORDER_DATABASE_TABLES: Operation[None] = Operation(
    "order_database_tables",
    "POST",
    "/api/database/tables/database/{database_id}/order/",
    parameters=(
        path("database_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup9de6",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_SYNC_DATA_SYNC_TABLE_ASYNC: Operation[models.SyncDataSyncTableJobTypeResponse] = (
    Operation(
        "sync_data_sync_table_async",
        "POST",
        "/api/database/data-sync/{data_sync_id}/sync/async/",
        parameters=(path("data_sync_id"),),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            202: "SyncDataSyncTableJobTypeResponse",
            400: "ErrorUserNotInGroup2985",
            404: "ErrorDataSyncDoesNotExistA29e",
        },
    )
)
_UPDATE_DATABASE_TABLE: Operation[models.Table] = Operation(
    "update_database_table",
    "PATCH",
    "/api/database/tables/{table_id}/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Table",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorTableDoesNotExist6212",
    },
)
_UPDATE_PERIODIC_DATA_SYNC_INTERVAL: Operation[models.PeriodicDataSyncInterval] = (
    Operation(
        "update_periodic_data_sync_interval",
        "PATCH",
        "/api/data-sync/{data_sync_id}/periodic-interval/",
        parameters=(path("data_sync_id"),),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PeriodicDataSyncInterval",
            400: "ErrorUserNotInGroup2521",
            404: "ErrorDataSyncDoesNotExistA29e",
        },
    )
)
_UPDATE_TABLE_DATA_SYNC: Operation[models.DataSync] = Operation(
    "update_table_data_sync",
    "PATCH",
    "/api/database/data-sync/{data_sync_id}/",
    parameters=(path("data_sync_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DataSync",
        400: "ErrorUserNotInGroupB306",
        404: "ErrorDataSyncDoesNotExistA29e",
    },
)


class DatabaseTables(Group):
    """The operations with the tag "Database tables"."""

    @property
    def with_response(self) -> DatabaseTablesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTablesWithResponse(self._client)

    def create_database_data_sync_table(
        self,
        database_id: int,
        body: inputs.DataSyncCreateDataSync | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Table:
        """POST /api/database/data-sync/database/{database_id}/"""
        return self._call(
            _CREATE_DATABASE_DATA_SYNC_TABLE,
            options,
            body,
            database_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def create_database_table(
        self,
        database_id: int,
        body: inputs.TableCreate,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Table:
        """POST /api/database/tables/database/{database_id}/"""
        return self._call(
            _CREATE_DATABASE_TABLE,
            options,
            body,
            database_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def create_database_table_async(
        self,
        database_id: int,
        body: inputs.TableCreate,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FileImportJobTypeResponse:
        """POST /api/database/tables/database/{database_id}/async/"""
        return self._call(
            _CREATE_DATABASE_TABLE_ASYNC, options, body, database_id, client_session_id
        )

    def delete_database_table(
        self,
        table_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/tables/{table_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE,
            options,
            None,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def duplicate_database_table_async(
        self,
        table_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DuplicateTableJobTypeResponse:
        """POST /api/database/tables/{table_id}/duplicate/async/"""
        return self._call(
            _DUPLICATE_DATABASE_TABLE_ASYNC,
            options,
            None,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table(
        self, table_id: int, *, options: RequestOptions | None = None
    ) -> models.Table:
        """GET /api/database/tables/{table_id}/"""
        return self._call(_GET_DATABASE_TABLE, options, None, table_id)

    def get_periodic_data_sync_interval(
        self, data_sync_id: int, *, options: RequestOptions | None = None
    ) -> models.PeriodicDataSyncInterval:
        """GET /api/data-sync/{data_sync_id}/periodic-interval/"""
        return self._call(_GET_PERIODIC_DATA_SYNC_INTERVAL, options, None, data_sync_id)

    def get_table_data_sync(
        self, data_sync_id: int, *, options: RequestOptions | None = None
    ) -> models.DataSyncDataSync:
        """GET /api/database/data-sync/{data_sync_id}/"""
        return self._call(_GET_TABLE_DATA_SYNC, options, None, data_sync_id)

    def get_table_data_sync_properties(
        self,
        data_sync_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ListDataSyncProperty]:
        """GET /api/database/data-sync/{data_sync_id}/properties/"""
        return self._call(
            _GET_TABLE_DATA_SYNC_PROPERTIES,
            options,
            None,
            data_sync_id,
            client_session_id,
        )

    def get_table_data_sync_type_properties(
        self,
        body: inputs.DataSyncListDataSyncPropertiesRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.ListDataSyncProperty]:
        """POST /api/database/data-sync/properties/"""
        return self._call(_GET_TABLE_DATA_SYNC_TYPE_PROPERTIES, options, body)

    def import_data_database_table_async(
        self,
        table_id: int,
        body: inputs.TableImport,
        *,
        options: RequestOptions | None = None,
    ) -> models.FileImportJobTypeResponse:
        """POST /api/database/tables/{table_id}/import/async/"""
        return self._call(_IMPORT_DATA_DATABASE_TABLE_ASYNC, options, body, table_id)

    def list_all_token_tables(
        self, *, options: RequestOptions | None = None
    ) -> list[models.TableWithoutDataSync]:
        """GET /api/database/tables/all-tables/"""
        return self._call(_LIST_ALL_TOKEN_TABLES, options, None)

    def list_database_tables(
        self, database_id: int, *, options: RequestOptions | None = None
    ) -> list[models.Table]:
        """GET /api/database/tables/database/{database_id}/"""
        return self._call(_LIST_DATABASE_TABLES, options, None, database_id)

    def order_database_tables(
        self,
        database_id: int,
        body: inputs.OrderTables,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/database/tables/database/{database_id}/order/"""
        return self._call(
            _ORDER_DATABASE_TABLES,
            options,
            body,
            database_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def sync_data_sync_table_async(
        self, data_sync_id: int, *, options: RequestOptions | None = None
    ) -> models.SyncDataSyncTableJobTypeResponse:
        """POST /api/database/data-sync/{data_sync_id}/sync/async/"""
        return self._call(_SYNC_DATA_SYNC_TABLE_ASYNC, options, None, data_sync_id)

    def update_database_table(
        self,
        table_id: int,
        body: inputs.PatchedTableUpdate | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Table:
        """PATCH /api/database/tables/{table_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def update_periodic_data_sync_interval(
        self,
        data_sync_id: int,
        body: inputs.PatchedPeriodicDataSyncInterval | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.PeriodicDataSyncInterval:
        """PATCH /api/data-sync/{data_sync_id}/periodic-interval/"""
        return self._call(
            _UPDATE_PERIODIC_DATA_SYNC_INTERVAL, options, body, data_sync_id
        )

    def update_table_data_sync(
        self,
        data_sync_id: int,
        body: inputs.PatchedDataSyncUpdateDataSync | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.DataSync:
        """PATCH /api/database/data-sync/{data_sync_id}/"""
        return self._call(_UPDATE_TABLE_DATA_SYNC, options, body, data_sync_id)


class DatabaseTablesWithResponse(ResponseGroup):
    """The methods of `DatabaseTables`, giving the whole response."""

    _sync = DatabaseTables
    create_database_data_sync_table = with_response(
        _sync.create_database_data_sync_table,
    )
    create_database_table = with_response(_sync.create_database_table)
    create_database_table_async = with_response(_sync.create_database_table_async)
    delete_database_table = with_response(_sync.delete_database_table)
    duplicate_database_table_async = with_response(_sync.duplicate_database_table_async)
    get_database_table = with_response(_sync.get_database_table)
    get_periodic_data_sync_interval = with_response(
        _sync.get_periodic_data_sync_interval,
    )
    get_table_data_sync = with_response(_sync.get_table_data_sync)
    get_table_data_sync_properties = with_response(_sync.get_table_data_sync_properties)
    get_table_data_sync_type_properties = with_response(
        _sync.get_table_data_sync_type_properties,
    )
    import_data_database_table_async = with_response(
        _sync.import_data_database_table_async,
    )
    list_all_token_tables = with_response(_sync.list_all_token_tables)
    list_database_tables = with_response(_sync.list_database_tables)
    order_database_tables = with_response(_sync.order_database_tables)
    sync_data_sync_table_async = with_response(_sync.sync_data_sync_table_async)
    update_database_table = with_response(_sync.update_database_table)
    update_periodic_data_sync_interval = with_response(
        _sync.update_periodic_data_sync_interval,
    )
    update_table_data_sync = with_response(_sync.update_table_data_sync)


class AsyncDatabaseTables(AsyncGroup):
    """The methods of `DatabaseTables`, to be awaited."""

    _sync = DatabaseTables

    @property
    def with_response(self) -> AsyncDatabaseTablesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTablesWithResponse(self._client)

    create_database_data_sync_table = asynchronous(
        _sync.create_database_data_sync_table,
    )
    create_database_table = asynchronous(_sync.create_database_table)
    create_database_table_async = asynchronous(_sync.create_database_table_async)
    delete_database_table = asynchronous(_sync.delete_database_table)
    duplicate_database_table_async = asynchronous(_sync.duplicate_database_table_async)
    get_database_table = asynchronous(_sync.get_database_table)
    get_periodic_data_sync_interval = asynchronous(
        _sync.get_periodic_data_sync_interval,
    )
    get_table_data_sync = asynchronous(_sync.get_table_data_sync)
    get_table_data_sync_properties = asynchronous(_sync.get_table_data_sync_properties)
    get_table_data_sync_type_properties = asynchronous(
        _sync.get_table_data_sync_type_properties,
    )
    import_data_database_table_async = asynchronous(
        _sync.import_data_database_table_async,
    )
    list_all_token_tables = asynchronous(_sync.list_all_token_tables)
    list_database_tables = asynchronous(_sync.list_database_tables)
    order_database_tables = asynchronous(_sync.order_database_tables)
    sync_data_sync_table_async = asynchronous(_sync.sync_data_sync_table_async)
    update_database_table = asynchronous(_sync.update_database_table)
    update_periodic_data_sync_interval = asynchronous(
        _sync.update_periodic_data_sync_interval,
    )
    update_table_data_sync = asynchronous(_sync.update_table_data_sync)


class AsyncDatabaseTablesWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTables`, awaited, giving the whole response."""

    _sync = DatabaseTablesWithResponse
    create_database_data_sync_table = asynchronous(
        _sync.create_database_data_sync_table,
    )
    create_database_table = asynchronous(_sync.create_database_table)
    create_database_table_async = asynchronous(_sync.create_database_table_async)
    delete_database_table = asynchronous(_sync.delete_database_table)
    duplicate_database_table_async = asynchronous(_sync.duplicate_database_table_async)
    get_database_table = asynchronous(_sync.get_database_table)
    get_periodic_data_sync_interval = asynchronous(
        _sync.get_periodic_data_sync_interval,
    )
    get_table_data_sync = asynchronous(_sync.get_table_data_sync)
    get_table_data_sync_properties = asynchronous(_sync.get_table_data_sync_properties)
    get_table_data_sync_type_properties = asynchronous(
        _sync.get_table_data_sync_type_properties,
    )
    import_data_database_table_async = asynchronous(
        _sync.import_data_database_table_async,
    )
    list_all_token_tables = asynchronous(_sync.list_all_token_tables)
    list_database_tables = asynchronous(_sync.list_database_tables)
    order_database_tables = asynchronous(_sync.order_database_tables)
    sync_data_sync_table_async = asynchronous(_sync.sync_data_sync_table_async)
    update_database_table = asynchronous(_sync.update_database_table)
    update_periodic_data_sync_interval = asynchronous(
        _sync.update_periodic_data_sync_interval,
    )
    update_table_data_sync = asynchronous(_sync.update_table_data_sync)
