"""The operations with the tag "User sources"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class UserSourcesService(Service):
    """The operations with the tag "User sources"."""

    async def app_auth_oidc_login_callback(
        self,
        request: Request,
        user_source_uid: int,
        *,
        code: str | None = None,
        state: str | None = None,
    ) -> None | Response:
        """GET /api/user-source/{user_source_uid}/sso/oauth2/openid_connect/callback/"""
        raise NotImplementedByServer

    async def app_auth_oidc_login_redirect(
        self,
        request: Request,
        user_source_uid: int,
        *,
        iss: str | None = None,
        original: str | None = None,
    ) -> None | Response:
        """GET /api/user-source/{user_source_uid}/sso/oauth2/openid_connect/login/"""
        raise NotImplementedByServer

    async def app_auth_provider_saml_sp_login(
        self,
        request: Request,
        user_source_uid: str,
        *,
        email: str | None = None,
        original: str | None = None,
    ) -> None | Response:
        """GET /api/user-source/{user_source_uid}/sso/saml/login/"""
        raise NotImplementedByServer

    async def auth_provider_saml_acs_url_2(
        self, request: Request, body: inputs.CommonSAMLResponse
    ) -> None | Response:
        """POST /api/user-source/sso/saml/acs/"""
        raise NotImplementedByServer

    async def create_application_user_source(
        self,
        request: Request,
        application_id: int,
        body: inputs.UserSourceCreateUserSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.UserSourceUserSource | Response:
        """POST /api/application/{application_id}/user-sources/"""
        raise NotImplementedByServer

    async def delete_application_user_source(
        self,
        request: Request,
        user_source_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/user-source/{user_source_id}/"""
        raise NotImplementedByServer

    async def list_application_user_source_users(
        self, request: Request, application_id: int
    ) -> models.UsersPerUserSource | Response:
        """GET /api/application/{application_id}/list-user-source-users/"""
        raise NotImplementedByServer

    async def list_application_user_sources(
        self, request: Request, application_id: int
    ) -> list[models.UserSourceUserSource] | Response:
        """GET /api/application/{application_id}/user-sources/"""
        raise NotImplementedByServer

    async def move_application_user_source(
        self,
        request: Request,
        user_source_id: int,
        body: inputs.PatchedMoveUserSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.UserSourceUserSource | Response:
        """PATCH /api/user-source/{user_source_id}/move/"""
        raise NotImplementedByServer

    async def update_application_user_source(
        self,
        request: Request,
        user_source_id: int,
        body: inputs.PatchedUserSourceUpdateUserSource | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.UserSourceUserSource | Response:
        """PATCH /api/user-source/{user_source_id}/"""
        raise NotImplementedByServer

    async def user_source_force_token_auth(
        self, request: Request, user_source_id: int
    ) -> models.UserSourceForceTokenAuthResponse | Response:
        """POST /api/user-source/{user_source_id}/force-token-auth"""
        raise NotImplementedByServer

    async def user_source_token_auth(
        self, request: Request, user_source_id: int, body: inputs.TokenObtainPair
    ) -> models.UserSourceTokenAuthResponse | Response:
        """POST /api/user-source/{user_source_id}/token-auth"""
        raise NotImplementedByServer

    async def user_source_token_blacklist(
        self, request: Request, body: inputs.TokenBlacklist
    ) -> None | Response:
        """POST /api/user-source-token-blacklist/"""
        raise NotImplementedByServer

    async def user_source_token_refresh(
        self, request: Request
    ) -> models.UserSourceTokenRefreshResponse | Response:
        """POST /api/user-source-auth-refresh/"""
        raise NotImplementedByServer
