"""The operations with the tag "User files"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class UserFilesService(Service):
    """The operations with the tag "User files"."""

    async def upload_file(
        self, request: Request, body: inputs.UploadFileRequest
    ) -> models.UserFile | Response:
        """POST /api/user-files/upload-file/"""
        raise NotImplementedByServer

    async def upload_via_url(
        self, request: Request, body: inputs.UserFileUploadViaURLRequest
    ) -> models.UserFile | Response:
        """POST /api/user-files/upload-via-url/"""
        raise NotImplementedByServer
