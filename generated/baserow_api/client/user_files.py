"""The operations with the tag "User files"."""

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
from .._runtime.operation import JSON_OR_FORM, Operation

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_UPLOAD_FILE: Operation[models.UserFile] = Operation(
    "upload_file",
    "POST",
    "/api/user-files/upload-file/",
    body=("multipart/form-data",),
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={200: "UserFile", 400: "ErrorInvalidFileF6cc"},
)
_UPLOAD_VIA_URL: Operation[models.UserFile] = Operation(
    "upload_via_url",
    "POST",
    "/api/user-files/upload-via-url/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={200: "UserFile", 400: "ErrorInvalidFile9acc"},
)


class UserFiles(Group):
    """The operations with the tag "User files"."""

    @property
    def with_response(self) -> UserFilesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return UserFilesWithResponse(self._client)

    def upload_file(
        self, body: inputs.UploadFileRequest, *, options: RequestOptions | None = None
    ) -> models.UserFile:
        """POST /api/user-files/upload-file/"""
        return self._call(_UPLOAD_FILE, options, body)

    def upload_via_url(
        self,
        body: inputs.UserFileUploadViaURLRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserFile:
        """POST /api/user-files/upload-via-url/"""
        return self._call(_UPLOAD_VIA_URL, options, body)


class UserFilesWithResponse(ResponseGroup):
    """The methods of `UserFiles`, giving the whole response."""

    _sync = UserFiles
    upload_file = with_response(_sync.upload_file)
    upload_via_url = with_response(_sync.upload_via_url)


class AsyncUserFiles(AsyncGroup):
    """The methods of `UserFiles`, to be awaited."""

    _sync = UserFiles

    @property
    def with_response(self) -> AsyncUserFilesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncUserFilesWithResponse(self._client)

    upload_file = asynchronous(_sync.upload_file)
    upload_via_url = asynchronous(_sync.upload_via_url)


class AsyncUserFilesWithResponse(AsyncResponseGroup):
    """The methods of `UserFiles`, awaited, giving the whole response."""

    _sync = UserFilesWithResponse
    upload_file = asynchronous(_sync.upload_file)
    upload_via_url = asynchronous(_sync.upload_via_url)
