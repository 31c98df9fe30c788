"""The operations with the tag "Database tokens"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTokensService(Service):
    """The operations with the tag "Database tokens"."""

    async def check_database_token(self, request: Request) -> None | Response:
        """GET /api/database/tokens/check/"""
        raise NotImplementedByServer

    async def create_database_token(
        self, request: Request, body: inputs.TokenCreate
    ) -> models.Token | Response:
        """POST /api/database/tokens/"""
        raise NotImplementedByServer

    async def delete_database_token(
        self, request: Request, token_id: int
    ) -> None | Response:
        """DELETE /api/database/tokens/{token_id}/"""
        raise NotImplementedByServer

    async def get_database_token(
        self, request: Request, token_id: int
    ) -> models.Token | Response:
        """GET /api/database/tokens/{token_id}/"""
        raise NotImplementedByServer

    async def list_database_tokens(
        self, request: Request
    ) -> list[models.Token] | Response:
        """GET /api/database/tokens/"""
        raise NotImplementedByServer

    async def update_database_token(
        self,
        request: Request,
        token_id: int,
        body: inputs.PatchedTokenUpdate | None = None,
    ) -> models.Token | Response:
        """PATCH /api/database/tokens/{token_id}/"""
        raise NotImplementedByServer
