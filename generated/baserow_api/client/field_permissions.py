"""The operations with the tag "Field permissions"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_GET_FIELD_PERMISSIONS: Operation[models.UpdateFieldPermissionsResponse] = Operation(
    "get_field_permissions",
    "GET",
    "/api/field-permissions/{field_id}/",
    parameters=(path("field_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UpdateFieldPermissionsResponse",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)
_UPDATE_FIELD_PERMISSIONS: Operation[models.UpdateFieldPermissionsResponse] = Operation(
    "update_field_permissions",
    "PATCH",
    "/api/field-permissions/{field_id}/",
    parameters=(path("field_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UpdateFieldPermissionsResponse",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)


class FieldPermissions(Group):
    """The operations with the tag "Field permissions"."""

    @property
    def with_response(self) -> FieldPermissionsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return FieldPermissionsWithResponse(self._client)

    def get_field_permissions(
        self, field_id: int, *, options: RequestOptions | None = None
    ) -> models.UpdateFieldPermissionsResponse:
        """GET /api/field-permissions/{field_id}/"""
        return self._call(_GET_FIELD_PERMISSIONS, options, None, field_id)

    def update_field_permissions(
        self,
        field_id: int,
        body: inputs.PatchedUpdateFieldPermissionsRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.UpdateFieldPermissionsResponse:
        """PATCH /api/field-permissions/{field_id}/"""
        return self._call(_UPDATE_FIELD_PERMISSIONS, options, body, field_id)


class FieldPermissionsWithResponse(ResponseGroup):
    """The methods of `FieldPermissions`, giving the whole response."""

    _sync = FieldPermissions
    get_field_permissions = with_response(_sync.get_field_permissions)
    update_field_permissions = with_response(_sync.update_field_permissions)


class AsyncFieldPermissions(AsyncGroup):
    """The methods of `FieldPermissions`, to be awaited."""

    _sync = FieldPermissions

    @property
    def with_response(self) -> AsyncFieldPermissionsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncFieldPermissionsWithResponse(self._client)

    get_field_permissions = asynchronous(_sync.get_field_permissions)
    update_field_permissions = asynchronous(_sync.update_field_permissions)


class AsyncFieldPermissionsWithResponse(AsyncResponseGroup):
    """The methods of `FieldPermissions`, awaited, giving the whole response."""

    _sync = FieldPermissionsWithResponse
    get_field_permissions = asynchronous(_sync.get_field_permissions)
    update_field_permissions = asynchronous(_sync.update_field_permissions)
