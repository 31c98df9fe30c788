"""The operations with the tag "Teams"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import JSON_OR_FORM, Operation, header, path, query

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_SUBJECT: Operation[models.TeamSubjectResponse] = Operation(
    "create_subject",
    "POST",
    "/api/teams/{team_id}/subjects/",
    parameters=(path("team_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TeamSubjectResponse",
        400: "ErrorSubjectNotInGroupC71e",
        404: "ErrorTeamDoesNotExist8de9",
    },
)
_DELETE_SUBJECT: Operation[None] = Operation(
    "delete_subject",
    "DELETE",
    "/api/teams/{team_id}/subjects/{subject_id}/",
    parameters=(path("team_id"), path("subject_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorCannotDeleteAlreadyDeletedItemB45a",
        404: "ErrorTeamDoesNotExist8de9",
    },
)
_DELETE_TEAM: Operation[None] = Operation(
    "delete_team",
    "DELETE",
    "/api/teams/{team_id}/",
    parameters=(path("team_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2368",
        404: "ErrorTeamDoesNotExist7847",
    },
)
_GET_SUBJECT: Operation[models.TeamSubjectResponse] = Operation(
    "get_subject",
    "GET",
    "/api/teams/{team_id}/subjects/{subject_id}/",
    parameters=(path("team_id"), path("subject_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "TeamSubjectResponse", 404: "ErrorTeamDoesNotExist8de9"},
)
_GET_TEAM: Operation[models.TeamResponse] = Operation(
    "get_team",
    "GET",
    "/api/teams/{team_id}/",
    parameters=(path("team_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "TeamResponse", 404: "ErrorTeamDoesNotExist7847"},
)
_LIST_TEAM_SUBJECTS: Operation[list[models.TeamSubjectResponse]] = Operation(
    "list_team_subjects",
    "GET",
    "/api/teams/{team_id}/subjects/",
    parameters=(path("team_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[TeamSubjectResponse]", 400: "ErrorTeamDoesNotExist7847"},
)
_UPDATE_TEAM: Operation[models.TeamResponse] = Operation(
    "update_team",
    "PUT",
    "/api/teams/{team_id}/",
    parameters=(path("team_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TeamResponse",
        400: "ErrorUserNotInGroupBd5d",
        404: "ErrorTeamDoesNotExist3155",
    },
)
_WORKSPACE_CREATE_TEAM: Operation[models.TeamResponse] = Operation(
    "workspace_create_team",
    "POST",
    "/api/teams/workspace/{workspace_id}/",
    parameters=(path("workspace_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TeamResponse",
        400: "ErrorUserNotInGroup66dd",
        404: "ErrorGroupDoesNotExist69f0",
    },
)
_WORKSPACE_LIST_TEAMS: Operation[list[models.TeamResponse]] = Operation(
    "workspace_list_teams",
    "GET",
    "/api/teams/workspace/{workspace_id}/",
    parameters=(path("workspace_id"), query("search"), query("sorts")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[TeamResponse]", 404: "ErrorGroupDoesNotExistC56d"},
)


class Teams(Group):
    """The operations with the tag "Teams"."""

    @property
    def with_response(self) -> TeamsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return TeamsWithResponse(self._client)

    def create_subject(
        self,
        team_id: str,
        body: inputs.TeamSubject,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TeamSubjectResponse:
        """POST /api/teams/{team_id}/subjects/"""
        return self._call(_CREATE_SUBJECT, options, body, team_id, client_session_id)

    def delete_subject(
        self,
        team_id: int,
        subject_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/teams/{team_id}/subjects/{subject_id}/"""
        return self._call(
            _DELETE_SUBJECT, options, None, team_id, subject_id, client_session_id
        )

    def delete_team(
        self,
        team_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/teams/{team_id}/"""
        return self._call(_DELETE_TEAM, options, None, team_id, client_session_id)

    def get_subject(
        self, team_id: str, subject_id: int, *, options: RequestOptions | None = None
    ) -> models.TeamSubjectResponse:
        """GET /api/teams/{team_id}/subjects/{subject_id}/"""
        return self._call(_GET_SUBJECT, options, None, team_id, subject_id)

    def get_team(
        self, team_id: int, *, options: RequestOptions | None = None
    ) -> models.TeamResponse:
        """GET /api/teams/{team_id}/"""
        return self._call(_GET_TEAM, options, None, team_id)

    def list_team_subjects(
        self, team_id: str, *, options: RequestOptions | None = None
    ) -> list[models.TeamSubjectResponse]:
        """GET /api/teams/{team_id}/subjects/"""
        return self._call(_LIST_TEAM_SUBJECTS, options, None, team_id)

    def update_team(
        self,
        team_id: str,
        body: inputs.Team,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TeamResponse:
        """PUT /api/teams/{team_id}/"""
        return self._call(_UPDATE_TEAM, options, body, team_id, client_session_id)

    def workspace_create_team(
        self,
        workspace_id: str,
        body: inputs.Team,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TeamResponse:
        """POST /api/teams/workspace/{workspace_id}/"""
        return self._call(
            _WORKSPACE_CREATE_TEAM, options, body, workspace_id, client_session_id
        )

    def workspace_list_teams(
        self,
        workspace_id: int,
        *,
        search: str | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.TeamResponse]:
        """GET /api/teams/workspace/{workspace_id}/"""
        return self._call(
            _WORKSPACE_LIST_TEAMS, options, None, workspace_id, search, sorts
        )


class TeamsWithResponse(ResponseGroup):
    """The methods of `Teams`, giving the whole response."""

    _sync = Teams
    create_subject = with_response(_sync.create_subject)
    delete_subject = with_response(_sync.delete_subject)
    delete_team = with_response(_sync.delete_team)
    get_subject = with_response(_sync.get_subject)
    get_team = with_response(_sync.get_team)
    list_team_subjects = with_response(_sync.list_team_subjects)
    update_team = with_response(_sync.update_team)
    workspace_create_team = with_response(_sync.workspace_create_team)
    workspace_list_teams = with_response(_sync.workspace_list_teams)


class AsyncTeams(AsyncGroup):
    """The methods of `Teams`, to be awaited."""

    _sync = Teams

    @property
    def with_response(self) -> AsyncTeamsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncTeamsWithResponse(self._client)

    create_subject = asynchronous(_sync.create_subject)
    delete_subject = asynchronous(_sync.delete_subject)
    delete_team = asynchronous(_sync.delete_team)
    get_subject = asynchronous(_sync.get_subject)
    get_team = asynchronous(_sync.get_team)
    list_team_subjects = asynchronous(_sync.list_team_subjects)
    update_team = asynchronous(_sync.update_team)
    workspace_create_team = asynchronous(_sync.workspace_create_team)
    workspace_list_teams = asynchronous(_sync.workspace_list_teams)


class AsyncTeamsWithResponse(AsyncResponseGroup):
    """The methods of `Teams`, awaited, giving the whole response."""

    _sync = TeamsWithResponse
    create_subject = asynchronous(_sync.create_subject)
    delete_subject = asynchronous(_sync.delete_subject)
    delete_team = asynchronous(_sync.delete_team)
    get_subject = asynchronous(_sync.get_subject)
    get_team = asynchronous(_sync.get_team)
    list_team_subjects = asynchronous(_sync.list_team_subjects)
    update_team = asynchronous(_sync.update_team)
    workspace_create_team = asynchronous(_sync.workspace_create_team)
    workspace_list_teams = asynchronous(_sync.workspace_list_teams)
