"""The operations with the tag "Database table form view"."""

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
    from collections.abc import Mapping
    from typing import Any

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_GET_META_DATABASE_TABLE_FORM_VIEW: Operation[models.PublicFormView] = Operation(
    "get_meta_database_table_form_view",
    "GET",
    "/api/database/views/form/{slug}/submit/",
    parameters=(path("slug"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PublicFormView",
        401: "ErrorNoPermissionToPubliclySharedForm3ced",
        404: "ErrorFormDoesNotExist3cf2",
    },
)
_SUBMIT_DATABASE_TABLE_FORM_VIEW: Operation[models.FormViewSubmitted] = Operation(
    "submit_database_table_form_view",
    "POST",
    "/api/database/views/form/{slug}/submit/",
    parameters=(path("slug"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "FormViewSubmitted",
        401: "ErrorNoPermissionToPubliclySharedForm3ced",
        404: "ErrorFormDoesNotExist3cf2",
    },
)
_UPLOAD_FILE_FORM_VIEW: Operation[models.UserFile] = Operation(
    "upload_file_form_view",
    "POST",
    "/api/database/views/form/{slug}/upload-file/",
    parameters=(path("slug"),),
    body=("multipart/form-data",),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "UserFile",
        400: "ErrorInvalidFile1501",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorViewDoesNotExist903b",
    },
)


class DatabaseTableFormView(Group):
    """The operations with the tag "Database table form view"."""

    @property
    def with_response(self) -> DatabaseTableFormViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableFormViewWithResponse(self._client)

    def get_meta_database_table_form_view(
        self, slug: str, *, options: RequestOptions | None = None
    ) -> models.PublicFormView:
        """GET /api/database/views/form/{slug}/submit/"""
        return self._call(_GET_META_DATABASE_TABLE_FORM_VIEW, options, None, slug)

    def submit_database_table_form_view(
        self,
        slug: str,
        body: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.FormViewSubmitted:
        """POST /api/database/views/form/{slug}/submit/"""
        return self._call(_SUBMIT_DATABASE_TABLE_FORM_VIEW, options, body, slug)

    def upload_file_form_view(
        self,
        slug: str,
        body: inputs.UploadFileFormViewRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserFile:
        """POST /api/database/views/form/{slug}/upload-file/"""
        return self._call(_UPLOAD_FILE_FORM_VIEW, options, body, slug)


class DatabaseTableFormViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableFormView`, giving the whole response."""

    _sync = DatabaseTableFormView
    get_meta_database_table_form_view = with_response(
        _sync.get_meta_database_table_form_view,
    )
    submit_database_table_form_view = with_response(
        _sync.submit_database_table_form_view,
    )
    upload_file_form_view = with_response(_sync.upload_file_form_view)


class AsyncDatabaseTableFormView(AsyncGroup):
    """The methods of `DatabaseTableFormView`, to be awaited."""

    _sync = DatabaseTableFormView

    @property
    def with_response(self) -> AsyncDatabaseTableFormViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableFormViewWithResponse(self._client)

    get_meta_database_table_form_view = asynchronous(
        _sync.get_meta_database_table_form_view,
    )
    submit_database_table_form_view = asynchronous(
        _sync.submit_database_table_form_view,
    )
    upload_file_form_view = asynchronous(_sync.upload_file_form_view)


class AsyncDatabaseTableFormViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableFormView`, awaited, giving the whole response."""

    _sync = DatabaseTableFormViewWithResponse
    get_meta_database_table_form_view = asynchronous(
        _sync.get_meta_database_table_form_view,
    )
    submit_database_table_form_view = asynchronous(
        _sync.submit_database_table_form_view,
    )
    upload_file_form_view = asynchronous(_sync.upload_file_form_view)
