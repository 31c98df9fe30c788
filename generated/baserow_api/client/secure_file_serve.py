"""The operations with the tag "Secure file serve"."""

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
from .._runtime.operation import Operation, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.send.download import Progress, Target

_SECURE_FILE_SERVE_DOWNLOAD: Operation[bytes] = Operation(
    "secure_file_serve_download",
    "GET",
    "/api/files/{signed_data}",
    parameters=(path("signed_data"),),
    responses={200: "bytes", 403: "bytes"},
)


class SecureFileServe(Group):
    """The operations with the tag "Secure file serve"."""

    @property
    def with_response(self) -> SecureFileServeWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return SecureFileServeWithResponse(self._client)

    def secure_file_serve_download(
        self, signed_data: str, *, options: RequestOptions | None = None
    ) -> bytes:
        """GET /api/files/{signed_data}"""
        return self._call(_SECURE_FILE_SERVE_DOWNLOAD, options, None, signed_data)

    def download_secure_file_serve_download(
        self,
        signed_data: str,
        target: Target,
        *,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """Write the answer of `secure_file_serve_download` to a file.

        Gives the number of bytes; what is at a path is replaced when all of it has
        arrived.
        """
        return self._download(
            _SECURE_FILE_SERVE_DOWNLOAD, target, progress, options, None, signed_data
        )


class SecureFileServeWithResponse(ResponseGroup):
    """The methods of `SecureFileServe`, giving the whole response."""

    _sync = SecureFileServe
    secure_file_serve_download = with_response(_sync.secure_file_serve_download)


class AsyncSecureFileServe(AsyncGroup):
    """The methods of `SecureFileServe`, to be awaited."""

    _sync = SecureFileServe

    @property
    def with_response(self) -> AsyncSecureFileServeWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncSecureFileServeWithResponse(self._client)

    secure_file_serve_download = asynchronous(_sync.secure_file_serve_download)
    download_secure_file_serve_download = asynchronous(
        _sync.download_secure_file_serve_download,
    )


class AsyncSecureFileServeWithResponse(AsyncResponseGroup):
    """The methods of `SecureFileServe`, awaited, giving the whole response."""

    _sync = SecureFileServeWithResponse
    secure_file_serve_download = asynchronous(_sync.secure_file_serve_download)
