"""The operations with the tag "Cover images"."""

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
from .._runtime.operation import Operation, path, query

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.send.download import Progress, Target

_CHECK_COVER: Operation[None] = Operation(
    "checkCover",
    "HEAD",
    "/books/{isbn}/cover",
    parameters=(path("isbn"),),
    responses={200: "None", 404: "None"},
    server="https://media.library.example",
)
_GET_COVER: Operation[bytes] = Operation(
    "getCover",
    "GET",
    "/books/{isbn}/cover",
    parameters=(path("isbn"),),
    responses={
        200: {"image/jpeg": "bytes"},
        404: {"application/problem+json": "Problem"},
    },
    server="https://media.library.example",
)
_UPLOAD_COVER: Operation[None] = Operation(
    "uploadCover",
    "PUT",
    "/books/{isbn}/cover",
    parameters=(path("isbn"),),
    body=("application/octet-stream",),
    security=(("memberToken",), ("staffKey",)),
    responses={204: "None", "4XX": {"application/problem+json": "Problem"}},
    server="https://media.library.example",
)
_UPLOAD_SCANS: Operation[models.Receipt] = Operation(
    "uploadScans",
    "POST",
    "/books/{isbn}/scans",
    parameters=(path("isbn"),),
    body=("multipart/form-data",),
    encoding={
        "cover": query("cover", content="image/png, image/jpeg"),
        "details": query("details", content="application/json"),
        "keywords": query("keywords", style="form", explode=False),
    },
    security=(("memberToken",), ("staffKey",)),
    responses={202: "Receipt", "default": {"application/problem+json": "Problem"}},
)


class CoverImages(Group):
    """Pictures and scans of a book."""

    @property
    def with_response(self) -> CoverImagesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return CoverImagesWithResponse(self._client)

    def check_cover(self, isbn: str, *, options: RequestOptions | None = None) -> None:
        """Deprecated.

        Ask whether there is a cover

        The property `has_cover` of the book says so by now.

        - `isbn`: ISBN-13 without hyphens.
        """
        return self._call(_CHECK_COVER, options, None, isbn)

    def get_cover(self, isbn: str, *, options: RequestOptions | None = None) -> bytes:
        """Download the cover

        - `isbn`: ISBN-13 without hyphens.
        """
        return self._call(_GET_COVER, options, None, isbn)

    def download_get_cover(
        self,
        isbn: str,
        target: Target,
        *,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """Write the answer of `get_cover` to a file.

        Gives the number of bytes; what is at a path is replaced when all of it has
        arrived.
        """
        return self._download(_GET_COVER, target, progress, options, None, isbn)

    def upload_cover(
        self, isbn: str, body: FileInput, *, options: RequestOptions | None = None
    ) -> None:
        """Upload the cover

        - `isbn`: ISBN-13 without hyphens.
        """
        return self._call(_UPLOAD_COVER, options, body, isbn)

    def upload_scans(
        self,
        isbn: str,
        body: inputs.ScanUpload,
        *,
        options: RequestOptions | None = None,
    ) -> models.Receipt:
        """Upload scanned pages

        - `isbn`: ISBN-13 without hyphens.
        """
        return self._call(_UPLOAD_SCANS, options, body, isbn)


class CoverImagesWithResponse(ResponseGroup):
    """The methods of `CoverImages`, giving the whole response."""

    _sync = CoverImages
    check_cover = with_response(_sync.check_cover)
    get_cover = with_response(_sync.get_cover)
    upload_cover = with_response(_sync.upload_cover)
    upload_scans = with_response(_sync.upload_scans)


class AsyncCoverImages(AsyncGroup):
    """The methods of `CoverImages`, to be awaited."""

    _sync = CoverImages

    @property
    def with_response(self) -> AsyncCoverImagesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncCoverImagesWithResponse(self._client)

    check_cover = asynchronous(_sync.check_cover)
    get_cover = asynchronous(_sync.get_cover)
    download_get_cover = asynchronous(_sync.download_get_cover)
    upload_cover = asynchronous(_sync.upload_cover)
    upload_scans = asynchronous(_sync.upload_scans)


class AsyncCoverImagesWithResponse(AsyncResponseGroup):
    """The methods of `CoverImages`, awaited, giving the whole response."""

    _sync = CoverImagesWithResponse
    check_cover = asynchronous(_sync.check_cover)
    get_cover = asynchronous(_sync.get_cover)
    upload_cover = asynchronous(_sync.upload_cover)
    upload_scans = asynchronous(_sync.upload_scans)
