"""The operations with the tag "Admin"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class AdminService(Service):
    """The operations with the tag "Admin"."""

    async def admin_add_user_to_license(
        self, request: Request, id: int, user_id: int
    ) -> models.LicenseUser | Response:
        """POST /api/licenses/{id}/{user_id}/"""
        raise NotImplementedByServer

    async def admin_create_user(
        self, request: Request, body: inputs.UserAdminCreate
    ) -> models.UserAdminResponse | Response:
        """POST /api/admin/users/"""
        raise NotImplementedByServer

    async def admin_dashboard(
        self, request: Request
    ) -> models.AdminDashboard | Response:
        """GET /api/admin/dashboard/"""
        raise NotImplementedByServer

    async def admin_delete_user(
        self, request: Request, user_id: int
    ) -> None | Response:
        """DELETE /api/admin/users/{user_id}/"""
        raise NotImplementedByServer

    async def admin_delete_workspace(
        self, request: Request, workspace_id: int
    ) -> None | Response:
        """DELETE /api/admin/workspaces/{workspace_id}/"""
        raise NotImplementedByServer

    async def admin_edit_user(
        self,
        request: Request,
        user_id: int,
        body: inputs.PatchedUserAdminUpdate | None = None,
    ) -> models.UserAdminResponse | Response:
        """PATCH /api/admin/users/{user_id}/"""
        raise NotImplementedByServer

    async def admin_fill_remaining_seats_of_license(
        self, request: Request, id: int
    ) -> list[models.LicenseUser] | Response:
        """POST /api/licenses/{id}/fill-seats/"""
        raise NotImplementedByServer

    async def admin_get_license(
        self, request: Request, id: int
    ) -> models.LicenseWithUsers | Response:
        """GET /api/licenses/{id}/"""
        raise NotImplementedByServer

    async def admin_impersonate_user(
        self, request: Request, body: inputs.BaserowImpersonateAuthToken
    ) -> models.AdminImpersonateUserResponse | Response:
        """POST /api/admin/users/impersonate/"""
        raise NotImplementedByServer

    async def admin_license_check(
        self, request: Request, id: int
    ) -> models.LicenseWithUsers | Response:
        """GET /api/licenses/{id}/check/"""
        raise NotImplementedByServer

    async def admin_license_lookup_users(
        self,
        request: Request,
        id: int,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
    ) -> models.PaginationSerializerLicenseUserLookup | Response:
        """GET /api/licenses/{id}/lookup-users/"""
        raise NotImplementedByServer

    async def admin_licenses(self, request: Request) -> list[models.License] | Response:
        """GET /api/licenses/"""
        raise NotImplementedByServer

    async def admin_list_users(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
    ) -> models.PaginationSerializerUserAdminResponse | Response:
        """GET /api/admin/users/"""
        raise NotImplementedByServer

    async def admin_list_workspaces(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
    ) -> models.PaginationSerializerWorkspacesAdminResponse | Response:
        """GET /api/admin/workspaces/"""
        raise NotImplementedByServer

    async def admin_register_license(
        self, request: Request, body: inputs.RegisterLicense
    ) -> models.License | Response:
        """POST /api/licenses/"""
        raise NotImplementedByServer

    async def admin_remove_all_users_from_license(
        self, request: Request, id: int
    ) -> None | Response:
        """POST /api/licenses/{id}/remove-all-users/"""
        raise NotImplementedByServer

    async def admin_remove_license(self, request: Request, id: int) -> None | Response:
        """DELETE /api/licenses/{id}/"""
        raise NotImplementedByServer

    async def admin_remove_user_from_license(
        self, request: Request, id: int, user_id: int
    ) -> None | Response:
        """DELETE /api/licenses/{id}/{user_id}/"""
        raise NotImplementedByServer
