"""The operations with the tag "Secure file serve"."""

from __future__ import annotations

from typing import Annotated

from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class SecureFileServeService(Service):
    """The operations with the tag "Secure file serve"."""

    async def secure_file_serve_download(
        self, request: Request, signed_data: Annotated[str, Field(pattern="^.*$")]
    ) -> bytes | Response:
        """GET /api/files/{signed_data}"""
        raise NotImplementedByServer
