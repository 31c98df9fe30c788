"""The operations with the tag "Role assignments"."""

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
from .._runtime.operation import JSON_OR_FORM, Operation, path, query

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ASSIGN_ROLE: Operation[models.OpenApiRoleAssignment | None] = Operation(
    "assign_role",
    "POST",
    "/api/role/{workspace_id}/",
    parameters=(path("workspace_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "OpenApiRoleAssignment",
        204: "None",
        400: "ErrorUserNotInGroup0abd",
        404: "ErrorScopeDoesNotExistD54b",
    },
)
_BATCH_ASSIGN_ROLE: Operation[list[models.OpenApiRoleAssignment]] = Operation(
    "batch_assign_role",
    "POST",
    "/api/role/{workspace_id}/batch/",
    parameters=(path("workspace_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[OpenApiRoleAssignment]",
        400: "ErrorUserNotInGroup183f",
        404: "ErrorScopeDoesNotExistD54b",
    },
)
_LIST_ROLE_ASSIGNMENTS: Operation[list[models.OpenApiRoleAssignment]] = Operation(
    "list_role_assignments",
    "GET",
    "/api/role/{workspace_id}/",
    parameters=(path("workspace_id"), query("scope_id"), query("scope_type")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[OpenApiRoleAssignment]",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorScopeDoesNotExistC15b",
    },
)


class RoleAssignments(Group):
    """The operations with the tag "Role assignments"."""

    @property
    def with_response(self) -> RoleAssignmentsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return RoleAssignmentsWithResponse(self._client)

    def assign_role(
        self,
        workspace_id: int,
        body: inputs.CreateRoleAssignment,
        *,
        options: RequestOptions | None = None,
    ) -> models.OpenApiRoleAssignment | None:
        """POST /api/role/{workspace_id}/"""
        return self._call(_ASSIGN_ROLE, options, body, workspace_id)

    def batch_assign_role(
        self,
        workspace_id: int,
        body: inputs.BatchCreateRoleAssignment,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.OpenApiRoleAssignment]:
        """POST /api/role/{workspace_id}/batch/"""
        return self._call(_BATCH_ASSIGN_ROLE, options, body, workspace_id)

    def list_role_assignments(
        self,
        workspace_id: int,
        *,
        scope_id: int | None = None,
        scope_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.OpenApiRoleAssignment]:
        """GET /api/role/{workspace_id}/"""
        return self._call(
            _LIST_ROLE_ASSIGNMENTS, options, None, workspace_id, scope_id, scope_type
        )


class RoleAssignmentsWithResponse(ResponseGroup):
    """The methods of `RoleAssignments`, giving the whole response."""

    _sync = RoleAssignments
    assign_role = with_response(_sync.assign_role)
    batch_assign_role = with_response(_sync.batch_assign_role)
    list_role_assignments = with_response(_sync.list_role_assignments)


class AsyncRoleAssignments(AsyncGroup):
    """The methods of `RoleAssignments`, to be awaited."""

    _sync = RoleAssignments

    @property
    def with_response(self) -> AsyncRoleAssignmentsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncRoleAssignmentsWithResponse(self._client)

    assign_role = asynchronous(_sync.assign_role)
    batch_assign_role = asynchronous(_sync.batch_assign_role)
    list_role_assignments = asynchronous(_sync.list_role_assignments)


class AsyncRoleAssignmentsWithResponse(AsyncResponseGroup):
    """The methods of `RoleAssignments`, awaited, giving the whole response."""

    _sync = RoleAssignmentsWithResponse
    assign_role = asynchronous(_sync.assign_role)
    batch_assign_role = asynchronous(_sync.batch_assign_role)
    list_role_assignments = asynchronous(_sync.list_role_assignments)
