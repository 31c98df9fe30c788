"""The operations with the tag "Field permissions"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class FieldPermissionsService(Service):
    """The operations with the tag "Field permissions"."""

    async def get_field_permissions(
        self, request: Request, field_id: int
    ) -> models.UpdateFieldPermissionsResponse | Response:
        """GET /api/field-permissions/{field_id}/"""
        raise NotImplementedByServer

    async def update_field_permissions(
        self,
        request: Request,
        field_id: int,
        body: inputs.PatchedUpdateFieldPermissionsRequest | None = None,
    ) -> models.UpdateFieldPermissionsResponse | Response:
        """PATCH /api/field-permissions/{field_id}/"""
        raise NotImplementedByServer
