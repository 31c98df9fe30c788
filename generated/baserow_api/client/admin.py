"""The operations with the tag "Admin"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    Pages,
    path,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ADMIN_ADD_USER_TO_LICENSE: Operation[models.LicenseUser] = Operation(
    "admin_add_user_to_license",
    "POST",
    "/api/licenses/{id}/{user_id}/",
    parameters=(path("id"), path("user_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "LicenseUser",
        400: "ErrorUserAlreadyOnLicense3d5f",
        404: "ErrorLicenseDoesNotExist88d5",
    },
)
_ADMIN_CREATE_USER: Operation[models.UserAdminResponse] = Operation(
    "admin_create_user",
    "POST",
    "/api/admin/users/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "UserAdminResponse", 400: "ErrorRequestBodyValidation4a80"},
)
_ADMIN_DASHBOARD: Operation[models.AdminDashboard] = Operation(
    "admin_dashboard",
    "GET",
    "/api/admin/dashboard/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "AdminDashboard", 401: "None"},
)
_ADMIN_DELETE_USER: Operation[None] = Operation(
    "admin_delete_user",
    "DELETE",
    "/api/admin/users/{user_id}/",
    parameters=(path("user_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "None",
        204: "None",
        400: "UserAdminCannotDeleteSelfC597",
        401: "None",
    },
)
_ADMIN_DELETE_WORKSPACE: Operation[None] = Operation(
    "admin_delete_workspace",
    "DELETE",
    "/api/admin/workspaces/{workspace_id}/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 400: "ErrorGroupDoesNotExist3c5e", 401: "None"},
)
_ADMIN_EDIT_USER: Operation[models.UserAdminResponse] = Operation(
    "admin_edit_user",
    "PATCH",
    "/api/admin/users/{user_id}/",
    parameters=(path("user_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UserAdminResponse",
        400: "ErrorRequestBodyValidation49c6",
        401: "None",
    },
)
_ADMIN_FILL_REMAINING_SEATS_OF_LICENSE: Operation[list[models.LicenseUser]] = Operation(
    "admin_fill_remaining_seats_of_license",
    "POST",
    "/api/licenses/{id}/fill-seats/",
    parameters=(path("id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[LicenseUser]",
        400: "ErrorCantManuallyChangeSeats825b",
        404: "ErrorLicenseDoesNotExist6ab5",
    },
)
_ADMIN_GET_LICENSE: Operation[models.LicenseWithUsers] = Operation(
    "admin_get_license",
    "GET",
    "/api/licenses/{id}/",
    parameters=(path("id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "LicenseWithUsers", 404: "ErrorLicenseDoesNotExist6ab5"},
)
_ADMIN_IMPERSONATE_USER: Operation[models.AdminImpersonateUserResponse] = Operation(
    "admin_impersonate_user",
    "POST",
    "/api/admin/users/impersonate/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "AdminImpersonateUserResponse"},
)
_ADMIN_LICENSE_CHECK: Operation[models.LicenseWithUsers] = Operation(
    "admin_license_check",
    "GET",
    "/api/licenses/{id}/check/",
    parameters=(path("id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "LicenseWithUsers", 404: "ErrorLicenseDoesNotExist6ab5"},
)
_ADMIN_LICENSE_LOOKUP_USERS: Operation[models.PaginationSerializerLicenseUserLookup] = (
    Operation(
        "admin_license_lookup_users",
        "GET",
        "/api/licenses/{id}/lookup-users/",
        parameters=(path("id"), query("page"), query("search"), query("size")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PaginationSerializerLicenseUserLookup",
            404: "ErrorLicenseDoesNotExist6ab5",
        },
        pages=Pages("page", items="results", parameter="page", next="next"),
    )
)
_ADMIN_LICENSES: Operation[list[models.License]] = Operation(
    "admin_licenses",
    "GET",
    "/api/licenses/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[License]"},
)
_ADMIN_LIST_USERS: Operation[models.PaginationSerializerUserAdminResponse] = Operation(
    "admin_list_users",
    "GET",
    "/api/admin/users/",
    parameters=(query("page"), query("search"), query("size"), query("sorts")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerUserAdminResponse",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_ADMIN_LIST_WORKSPACES: Operation[
    models.PaginationSerializerWorkspacesAdminResponse
] = Operation(
    "admin_list_workspaces",
    "GET",
    "/api/admin/workspaces/",
    parameters=(query("page"), query("search"), query("size"), query("sorts")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerWorkspacesAdminResponse",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_ADMIN_REGISTER_LICENSE: Operation[models.License] = Operation(
    "admin_register_license",
    "POST",
    "/api/licenses/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "License", 400: "ErrorInvalidLicenseE72c"},
)
_ADMIN_REMOVE_ALL_USERS_FROM_LICENSE: Operation[None] = Operation(
    "admin_remove_all_users_from_license",
    "POST",
    "/api/licenses/{id}/remove-all-users/",
    parameters=(path("id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorCantManuallyChangeSeats825b",
        404: "ErrorLicenseDoesNotExist6ab5",
    },
)
_ADMIN_REMOVE_LICENSE: Operation[None] = Operation(
    "admin_remove_license",
    "DELETE",
    "/api/licenses/{id}/",
    parameters=(path("id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 404: "ErrorLicenseDoesNotExist6ab5"},
)
_ADMIN_REMOVE_USER_FROM_LICENSE: Operation[None] = Operation(
    "admin_remove_user_from_license",
    "DELETE",
    "/api/licenses/{id}/{user_id}/",
    parameters=(path("id"), path("user_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorCantManuallyChangeSeats825b",
        404: "ErrorLicenseDoesNotExist88d5",
    },
)


class Admin(Group):
    """The operations with the tag "Admin"."""

    @property
    def with_response(self) -> AdminWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AdminWithResponse(self._client)

    def admin_add_user_to_license(
        self, id: int, user_id: int, *, options: RequestOptions | None = None
    ) -> models.LicenseUser:
        """POST /api/licenses/{id}/{user_id}/"""
        return self._call(_ADMIN_ADD_USER_TO_LICENSE, options, None, id, user_id)

    def admin_create_user(
        self, body: inputs.UserAdminCreate, *, options: RequestOptions | None = None
    ) -> models.UserAdminResponse:
        """POST /api/admin/users/"""
        return self._call(_ADMIN_CREATE_USER, options, body)

    def admin_dashboard(
        self, *, options: RequestOptions | None = None
    ) -> models.AdminDashboard:
        """GET /api/admin/dashboard/"""
        return self._call(_ADMIN_DASHBOARD, options, None)

    def admin_delete_user(
        self, user_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/admin/users/{user_id}/"""
        return self._call(_ADMIN_DELETE_USER, options, None, user_id)

    def admin_delete_workspace(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/admin/workspaces/{workspace_id}/"""
        return self._call(_ADMIN_DELETE_WORKSPACE, options, None, workspace_id)

    def admin_edit_user(
        self,
        user_id: int,
        body: inputs.PatchedUserAdminUpdate | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserAdminResponse:
        """PATCH /api/admin/users/{user_id}/"""
        return self._call(_ADMIN_EDIT_USER, options, body, user_id)

    def admin_fill_remaining_seats_of_license(
        self, id: int, *, options: RequestOptions | None = None
    ) -> list[models.LicenseUser]:
        """POST /api/licenses/{id}/fill-seats/"""
        return self._call(_ADMIN_FILL_REMAINING_SEATS_OF_LICENSE, options, None, id)

    def admin_get_license(
        self, id: int, *, options: RequestOptions | None = None
    ) -> models.LicenseWithUsers:
        """GET /api/licenses/{id}/"""
        return self._call(_ADMIN_GET_LICENSE, options, None, id)

    def admin_impersonate_user(
        self,
        body: inputs.BaserowImpersonateAuthToken,
        *,
        options: RequestOptions | None = None,
    ) -> models.AdminImpersonateUserResponse:
        """POST /api/admin/users/impersonate/"""
        return self._call(_ADMIN_IMPERSONATE_USER, options, body)

    def admin_license_check(
        self, id: int, *, options: RequestOptions | None = None
    ) -> models.LicenseWithUsers:
        """GET /api/licenses/{id}/check/"""
        return self._call(_ADMIN_LICENSE_CHECK, options, None, id)

    def admin_license_lookup_users(
        self,
        id: int,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerLicenseUserLookup:
        """GET /api/licenses/{id}/lookup-users/"""
        return self._call(
            _ADMIN_LICENSE_LOOKUP_USERS, options, None, id, page, search, size
        )

    def iter_admin_license_lookup_users(
        self,
        id: int,
        *,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.LicenseUserLookup]:
        """Iterate over the items on all pages of `admin_license_lookup_users`."""
        return self._pages(
            _ADMIN_LICENSE_LOOKUP_USERS, options, None, id, None, search, size
        )

    def admin_licenses(
        self, *, options: RequestOptions | None = None
    ) -> list[models.License]:
        """GET /api/licenses/"""
        return self._call(_ADMIN_LICENSES, options, None)

    def admin_list_users(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerUserAdminResponse:
        """GET /api/admin/users/"""
        return self._call(_ADMIN_LIST_USERS, options, None, page, search, size, sorts)

    def iter_admin_list_users(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.UserAdminResponse]:
        """Iterate over the items on all pages of `admin_list_users`."""
        return self._pages(_ADMIN_LIST_USERS, options, None, None, search, size, sorts)

    def admin_list_workspaces(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerWorkspacesAdminResponse:
        """GET /api/admin/workspaces/"""
        return self._call(
            _ADMIN_LIST_WORKSPACES, options, None, page, search, size, sorts
        )

    def iter_admin_list_workspaces(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.WorkspacesAdminResponse]:
        """Iterate over the items on all pages of `admin_list_workspaces`."""
        return self._pages(
            _ADMIN_LIST_WORKSPACES, options, None, None, search, size, sorts
        )

    def admin_register_license(
        self, body: inputs.RegisterLicense, *, options: RequestOptions | None = None
    ) -> models.License:
        """POST /api/licenses/"""
        return self._call(_ADMIN_REGISTER_LICENSE, options, body)

    def admin_remove_all_users_from_license(
        self, id: int, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/licenses/{id}/remove-all-users/"""
        return self._call(_ADMIN_REMOVE_ALL_USERS_FROM_LICENSE, options, None, id)

    def admin_remove_license(
        self, id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/licenses/{id}/"""
        return self._call(_ADMIN_REMOVE_LICENSE, options, None, id)

    def admin_remove_user_from_license(
        self, id: int, user_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/licenses/{id}/{user_id}/"""
        return self._call(_ADMIN_REMOVE_USER_FROM_LICENSE, options, None, id, user_id)


class AdminWithResponse(ResponseGroup):
    """The methods of `Admin`, giving the whole response."""

    _sync = Admin
    admin_add_user_to_license = with_response(_sync.admin_add_user_to_license)
    admin_create_user = with_response(_sync.admin_create_user)
    admin_dashboard = with_response(_sync.admin_dashboard)
    admin_delete_user = with_response(_sync.admin_delete_user)
    admin_delete_workspace = with_response(_sync.admin_delete_workspace)
    admin_edit_user = with_response(_sync.admin_edit_user)
    admin_fill_remaining_seats_of_license = with_response(
        _sync.admin_fill_remaining_seats_of_license,
    )
    admin_get_license = with_response(_sync.admin_get_license)
    admin_impersonate_user = with_response(_sync.admin_impersonate_user)
    admin_license_check = with_response(_sync.admin_license_check)
    admin_license_lookup_users = with_response(_sync.admin_license_lookup_users)
    admin_licenses = with_response(_sync.admin_licenses)
    admin_list_users = with_response(_sync.admin_list_users)
    admin_list_workspaces = with_response(_sync.admin_list_workspaces)
    admin_register_license = with_response(_sync.admin_register_license)
    admin_remove_all_users_from_license = with_response(
        _sync.admin_remove_all_users_from_license,
    )
    admin_remove_license = with_response(_sync.admin_remove_license)
    admin_remove_user_from_license = with_response(_sync.admin_remove_user_from_license)


class AsyncAdmin(AsyncGroup):
    """The methods of `Admin`, to be awaited."""

    _sync = Admin

    @property
    def with_response(self) -> AsyncAdminWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncAdminWithResponse(self._client)

    admin_add_user_to_license = asynchronous(_sync.admin_add_user_to_license)
    admin_create_user = asynchronous(_sync.admin_create_user)
    admin_dashboard = asynchronous(_sync.admin_dashboard)
    admin_delete_user = asynchronous(_sync.admin_delete_user)
    admin_delete_workspace = asynchronous(_sync.admin_delete_workspace)
    admin_edit_user = asynchronous(_sync.admin_edit_user)
    admin_fill_remaining_seats_of_license = asynchronous(
        _sync.admin_fill_remaining_seats_of_license,
    )
    admin_get_license = asynchronous(_sync.admin_get_license)
    admin_impersonate_user = asynchronous(_sync.admin_impersonate_user)
    admin_license_check = asynchronous(_sync.admin_license_check)
    admin_license_lookup_users = asynchronous(_sync.admin_license_lookup_users)
    iter_admin_license_lookup_users = asynchronous_pages(
        _sync.iter_admin_license_lookup_users,
    )
    admin_licenses = asynchronous(_sync.admin_licenses)
    admin_list_users = asynchronous(_sync.admin_list_users)
    iter_admin_list_users = asynchronous_pages(_sync.iter_admin_list_users)
    admin_list_workspaces = asynchronous(_sync.admin_list_workspaces)
    iter_admin_list_workspaces = asynchronous_pages(_sync.iter_admin_list_workspaces)
    admin_register_license = asynchronous(_sync.admin_register_license)
    admin_remove_all_users_from_license = asynchronous(
        _sync.admin_remove_all_users_from_license,
    )
    admin_remove_license = asynchronous(_sync.admin_remove_license)
    admin_remove_user_from_license = asynchronous(_sync.admin_remove_user_from_license)


class AsyncAdminWithResponse(AsyncResponseGroup):
    """The methods of `Admin`, awaited, giving the whole response."""

    _sync = AdminWithResponse
    admin_add_user_to_license = asynchronous(_sync.admin_add_user_to_license)
    admin_create_user = asynchronous(_sync.admin_create_user)
    admin_dashboard = asynchronous(_sync.admin_dashboard)
    admin_delete_user = asynchronous(_sync.admin_delete_user)
    admin_delete_workspace = asynchronous(_sync.admin_delete_workspace)
    admin_edit_user = asynchronous(_sync.admin_edit_user)
    admin_fill_remaining_seats_of_license = asynchronous(
        _sync.admin_fill_remaining_seats_of_license,
    )
    admin_get_license = asynchronous(_sync.admin_get_license)
    admin_impersonate_user = asynchronous(_sync.admin_impersonate_user)
    admin_license_check = asynchronous(_sync.admin_license_check)
    admin_license_lookup_users = asynchronous(_sync.admin_license_lookup_users)
    admin_licenses = asynchronous(_sync.admin_licenses)
    admin_list_users = asynchronous(_sync.admin_list_users)
    admin_list_workspaces = asynchronous(_sync.admin_list_workspaces)
    admin_register_license = asynchronous(_sync.admin_register_license)
    admin_remove_all_users_from_license = asynchronous(
        _sync.admin_remove_all_users_from_license,
    )
    admin_remove_license = asynchronous(_sync.admin_remove_license)
    admin_remove_user_from_license = asynchronous(_sync.admin_remove_user_from_license)
