"""The operations with the tag "Database table view export"."""

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

_EXPORT_PUBLICLY_SHARED_VIEW: Operation[models.ExportJob] = Operation(
    "export_publicly_shared_view",
    "POST",
    "/api/database/view/{slug}/export-public-view/",
    parameters=(path("slug"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "ExportJob",
        400: "ErrorRequestBodyValidation89b9",
        404: "ErrorViewDoesNotExist903b",
    },
)
_GET_PUBLIC_VIEW_EXPORT_JOB: Operation[models.ExportJob] = Operation(
    "get_public_view_export_job",
    "GET",
    "/api/database/view/get-public-view-export/{job_id}/",
    parameters=(path("job_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "ExportJob", 404: "ErrorExportJobDoesNotExistBc53"},
)


class DatabaseTableViewExport(Group):
    """The operations with the tag "Database table view export"."""

    @property
    def with_response(self) -> DatabaseTableViewExportWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewExportWithResponse(self._client)

    def export_publicly_shared_view(
        self,
        slug: str,
        body: inputs.Export | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.ExportJob:
        """POST /api/database/view/{slug}/export-public-view/"""
        return self._call(_EXPORT_PUBLICLY_SHARED_VIEW, options, body, slug)

    def get_public_view_export_job(
        self, job_id: str, *, options: RequestOptions | None = None
    ) -> models.ExportJob:
        """GET /api/database/view/get-public-view-export/{job_id}/"""
        return self._call(_GET_PUBLIC_VIEW_EXPORT_JOB, options, None, job_id)


class DatabaseTableViewExportWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViewExport`, giving the whole response."""

    _sync = DatabaseTableViewExport
    export_publicly_shared_view = with_response(_sync.export_publicly_shared_view)
    get_public_view_export_job = with_response(_sync.get_public_view_export_job)


class AsyncDatabaseTableViewExport(AsyncGroup):
    """The methods of `DatabaseTableViewExport`, to be awaited."""

    _sync = DatabaseTableViewExport

    @property
    def with_response(self) -> AsyncDatabaseTableViewExportWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewExportWithResponse(self._client)

    export_publicly_shared_view = asynchronous(_sync.export_publicly_shared_view)
    get_public_view_export_job = asynchronous(_sync.get_public_view_export_job)


class AsyncDatabaseTableViewExportWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViewExport`, awaited, giving the whole response."""

    _sync = DatabaseTableViewExportWithResponse
    export_publicly_shared_view = asynchronous(_sync.export_publicly_shared_view)
    get_public_view_export_job = asynchronous(_sync.get_public_view_export_job)
