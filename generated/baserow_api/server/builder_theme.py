"""The operations with the tag "Builder theme"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderThemeService(Service):
    """The operations with the tag "Builder theme"."""

    async def update_builder_theme(
        self,
        request: Request,
        builder_id: int,
        body: (
            inputs.PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
            | None
        ) = None,
        *,
        client_session_id: UUID | None = None,
    ) -> (
        models.ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
        | Response
    ):
        """PATCH /api/builder/{builder_id}/theme/"""
        raise NotImplementedByServer
