"""The operations with the tag "User source roles"."""

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
from .._runtime.operation import Operation, path

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import RequestOptions

_LIST_APPLICATION_USER_SOURCE_ROLES: Operation[
    list[models.LocalBaserowUserSourceUserSourceRoles]
] = Operation(
    "list_application_user_source_roles",
    "GET",
    "/api/application/{application_id}/user-sources/roles/",
    parameters=(path("application_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[LocalBaserowUserSourceUserSourceRoles]",
        404: "ErrorApplicationDoesNotExistD349",
    },
)


class UserSourceRoles(Group):
    """The operations with the tag "User source roles"."""

    @property
    def with_response(self) -> UserSourceRolesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return UserSourceRolesWithResponse(self._client)

    def list_application_user_source_roles(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> list[models.LocalBaserowUserSourceUserSourceRoles]:
        """GET /api/application/{application_id}/user-sources/roles/"""
        return self._call(
            _LIST_APPLICATION_USER_SOURCE_ROLES, options, None, application_id
        )


class UserSourceRolesWithResponse(ResponseGroup):
    """The methods of `UserSourceRoles`, giving the whole response."""

    _sync = UserSourceRoles
    list_application_user_source_roles = with_response(
        _sync.list_application_user_source_roles,
    )


class AsyncUserSourceRoles(AsyncGroup):
    """The methods of `UserSourceRoles`, to be awaited."""

    _sync = UserSourceRoles

    @property
    def with_response(self) -> AsyncUserSourceRolesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncUserSourceRolesWithResponse(self._client)

    list_application_user_source_roles = asynchronous(
        _sync.list_application_user_source_roles,
    )


class AsyncUserSourceRolesWithResponse(AsyncResponseGroup):
    """The methods of `UserSourceRoles`, awaited, giving the whole response."""

    _sync = UserSourceRolesWithResponse
    list_application_user_source_roles = asynchronous(
        _sync.list_application_user_source_roles,
    )
