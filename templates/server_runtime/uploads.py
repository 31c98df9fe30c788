"""Binary content that arrives: a body that streams, a file of a form."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from fastapi import Request
    from starlette.datastructures import UploadFile

    from ..._runtime.files import FileInput


_KEPT: Final = 1024 * 1024
"""How many bytes of an upload are in memory in any case."""


class Stream:
    """The body of a request, read while it arrives, and only once.

    More than the limit for uploads is refused with 413 when it is read.
    """

    def __init__(self, request: Request) -> None:
        self._request = request

    @property
    def content_type(self) -> str:
        """The media type that the client names."""
        return self._request.headers.get("content-type", "")

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the bytes in the chunks they arrive in."""
        return self._request.stream()

    async def read(self) -> bytes:
        """Give all of it at once."""
        return await self._request.body()


class Upload:
    """A file of a form: received as a whole, in memory or, if it is large, on disk."""

    def __init__(
        self, file: BinaryIO, name: str | None, content_type: str | None, size: int
    ) -> None:
        self.file = file
        self.name = name
        self.content_type = content_type
        self.size = size

    @classmethod
    def containing(cls, content: bytes) -> Upload:
        """Give an upload without a name or a media type."""
        return cls(BytesIO(content), None, None, len(content))

    @classmethod
    def of(cls, file: UploadFile) -> Upload:
        """Take over what the form parser has received.

        The parser's files are closed when the request is answered. One that is small is
        kept, for a task in the background or a test that reads it afterwards.
        """
        size = file.size or 0
        content = BytesIO(file.file.read()) if size <= _KEPT else file.file
        return cls(content, file.filename, file.content_type, size)

    def read(self, size: int = -1, /) -> bytes:
        """Give up to `size` bytes, b"" at the end."""
        return self.file.read(size)


def uploaded(value: FileInput) -> Upload:
    """Say to a type checker that a file in a body of a request is an upload.

    TypeError where it is not: in a server's request it always is.
    """
    if not isinstance(value, Upload):
        raise TypeError(f"not an upload but a {type(value).__name__}")
    return value
