"""The operations with the tag "Members"."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class MembersService(Service):
    """People who hold a library card."""

    async def get_member(
        self, request: Request, member_id: UUID
    ) -> models.Member | Response:
        """Get a member"""
        raise NotImplementedByServer

    async def list_members(
        self,
        request: Request,
        *,
        page: Annotated[int, Field(ge=1)] = 1,
        size: Annotated[int, Field(ge=1, le=200)] = 50,
        status: list[models.MemberStatus] | None = None,
        name: str | None = None,
    ) -> models.MemberPage | Response:
        """List members"""
        raise NotImplementedByServer

    async def register_member(
        self, request: Request, body: inputs.NewMember, *, notify: str | None = None
    ) -> models.Member | models.PendingMember | Response:
        """Register a member"""
        raise NotImplementedByServer

    async def remove_member(self, request: Request, member_id: UUID) -> None | Response:
        """Remove a member"""
        raise NotImplementedByServer

    async def update_member(
        self, request: Request, member_id: UUID, body: inputs.MemberUpdate
    ) -> models.Member | Response:
        """Update a member"""
        raise NotImplementedByServer
