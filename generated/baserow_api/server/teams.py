"""The operations with the tag "Teams"."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class TeamsService(Service):
    """The operations with the tag "Teams"."""

    async def create_subject(
        self,
        request: Request,
        team_id: Annotated[str, Field(pattern="^[0-9]+$")],
        body: inputs.TeamSubject,
        *,
        client_session_id: UUID | None = None,
    ) -> models.TeamSubjectResponse | Response:
        """POST /api/teams/{team_id}/subjects/"""
        raise NotImplementedByServer

    async def delete_subject(
        self,
        request: Request,
        team_id: int,
        subject_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/teams/{team_id}/subjects/{subject_id}/"""
        raise NotImplementedByServer

    async def delete_team(
        self, request: Request, team_id: int, *, client_session_id: UUID | None = None
    ) -> None | Response:
        """DELETE /api/teams/{team_id}/"""
        raise NotImplementedByServer

    async def get_subject(
        self,
        request: Request,
        team_id: Annotated[str, Field(pattern="^[0-9]+$")],
        subject_id: int,
    ) -> models.TeamSubjectResponse | Response:
        """GET /api/teams/{team_id}/subjects/{subject_id}/"""
        raise NotImplementedByServer

    async def get_team(
        self, request: Request, team_id: int
    ) -> models.TeamResponse | Response:
        """GET /api/teams/{team_id}/"""
        raise NotImplementedByServer

    async def list_team_subjects(
        self, request: Request, team_id: Annotated[str, Field(pattern="^[0-9]+$")]
    ) -> list[models.TeamSubjectResponse] | Response:
        """GET /api/teams/{team_id}/subjects/"""
        raise NotImplementedByServer

    async def update_team(
        self,
        request: Request,
        team_id: Annotated[str, Field(pattern="^[0-9]+$")],
        body: inputs.Team,
        *,
        client_session_id: UUID | None = None,
    ) -> models.TeamResponse | Response:
        """PUT /api/teams/{team_id}/"""
        raise NotImplementedByServer

    async def workspace_create_team(
        self,
        request: Request,
        workspace_id: Annotated[str, Field(pattern="^[0-9]+$")],
        body: inputs.Team,
        *,
        client_session_id: UUID | None = None,
    ) -> models.TeamResponse | Response:
        """POST /api/teams/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def workspace_list_teams(
        self,
        request: Request,
        workspace_id: int,
        *,
        search: str | None = None,
        sorts: str | None = None,
    ) -> list[models.TeamResponse] | Response:
        """GET /api/teams/workspace/{workspace_id}/"""
        raise NotImplementedByServer
