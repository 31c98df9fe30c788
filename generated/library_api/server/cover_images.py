"""The operations with the tag "Cover images"."""

from __future__ import annotations

from typing import Annotated

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service, Stream


class CoverImagesService(Service):
    """Pictures and scans of a book."""

    async def check_cover(
        self, request: Request, isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")]
    ) -> None | Response:
        """Ask whether there is a cover"""
        raise NotImplementedByServer

    async def get_cover(
        self, request: Request, isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")]
    ) -> bytes | Response:
        """Download the cover"""
        raise NotImplementedByServer

    async def upload_cover(
        self,
        request: Request,
        isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")],
        body: Stream,
    ) -> None | Response:
        """Upload the cover"""
        raise NotImplementedByServer

    async def upload_scans(
        self,
        request: Request,
        isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")],
        body: inputs.ScanUpload,
    ) -> models.Receipt | Response:
        """Upload scanned pages"""
        raise NotImplementedByServer
