"""The operations with the tag "Database table export"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_EXPORT_TABLE: Operation[models.ExportJob] = Operation(
    "export_table",
    "POST",
    "/api/database/export/table/{table_id}/",
    parameters=(path("table_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ExportJob",
        400: "ErrorUserNotInGroup32ed",
        404: "ErrorTableDoesNotExist6157",
    },
)
_GET_EXPORT_JOB: Operation[models.ExportJob] = Operation(
    "get_export_job",
    "GET",
    "/api/database/export/{job_id}/",
    parameters=(path("job_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "ExportJob", 404: "ErrorExportJobDoesNotExistBc53"},
)


class DatabaseTableExport(Group):
    """The operations with the tag "Database table export"."""

    @property
    def with_response(self) -> DatabaseTableExportWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableExportWithResponse(self._client)

    def export_table(
        self,
        table_id: int,
        body: inputs.Export | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExportJob:
        """POST /api/database/export/table/{table_id}/"""
        return self._call(_EXPORT_TABLE, options, body, table_id)

    def get_export_job(
        self, job_id: int, *, options: RequestOptions | None = None
    ) -> models.ExportJob:
        """GET /api/database/export/{job_id}/"""
        return self._call(_GET_EXPORT_JOB, options, None, job_id)


class DatabaseTableExportWithResponse(ResponseGroup):
    """The methods of `DatabaseTableExport`, giving the whole response."""

    _sync = DatabaseTableExport
    export_table = with_response(_sync.export_table)
    get_export_job = with_response(_sync.get_export_job)


class AsyncDatabaseTableExport(AsyncGroup):
    """The methods of `DatabaseTableExport`, to be awaited."""

    _sync = DatabaseTableExport

    @property
    def with_response(self) -> AsyncDatabaseTableExportWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableExportWithResponse(self._client)

    export_table = asynchronous(_sync.export_table)
    get_export_job = asynchronous(_sync.get_export_job)


class AsyncDatabaseTableExportWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableExport`, awaited, giving the whole response."""

    _sync = DatabaseTableExportWithResponse
    export_table = asynchronous(_sync.export_table)
    get_export_job = asynchronous(_sync.get_export_job)
