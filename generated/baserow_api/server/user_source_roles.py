"""The operations with the tag "User source roles"."""

from __future__ import annotations

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class UserSourceRolesService(Service):
    """The operations with the tag "User source roles"."""

    async def list_application_user_source_roles(
        self, request: Request, application_id: int
    ) -> list[models.LocalBaserowUserSourceUserSourceRoles] | Response:
        """GET /api/application/{application_id}/user-sources/roles/"""
        raise NotImplementedByServer
