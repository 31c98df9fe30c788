"""The operations with the tag "Auth"."""

from __future__ import annotations

from typing import Any

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class AuthService(Service):
    """The operations with the tag "Auth"."""

    async def auth_provider_login_url(
        self,
        request: Request,
        *,
        email: str | None = None,
        language: str | None = None,
        original: str | None = None,
        workspace_invitation_token: str | None = None,
    ) -> dict[str, str] | Response:
        """GET /api/sso/saml/login-url/"""
        raise NotImplementedByServer

    async def auth_provider_saml_acs_url(
        self, request: Request, body: inputs.SAMLResponse
    ) -> None | Response:
        """POST /api/sso/saml/acs/"""
        raise NotImplementedByServer

    async def auth_provider_saml_sp_login(
        self,
        request: Request,
        *,
        email: str | None = None,
        language: str | None = None,
        original: str | None = None,
        workspace_invitation_token: str | None = None,
    ) -> None | Response:
        """GET /api/sso/saml/login/"""
        raise NotImplementedByServer

    async def create_auth_provider(
        self, request: Request
    ) -> models.AuthenticationProviderAuthProvider | Response:
        """POST /api/admin/auth-provider/"""
        raise NotImplementedByServer

    async def delete_auth_provider(
        self, request: Request, auth_provider_id: int
    ) -> None | Response:
        """DELETE /api/admin/auth-provider/{auth_provider_id}/"""
        raise NotImplementedByServer

    async def get_auth_provider(
        self, request: Request, auth_provider_id: int
    ) -> models.AuthenticationProviderAuthProvider | Response:
        """GET /api/admin/auth-provider/{auth_provider_id}/"""
        raise NotImplementedByServer

    async def list_auth_providers(
        self, request: Request
    ) -> list[models.AuthenticationProviderAuthProvider] | Response:
        """GET /api/admin/auth-provider/"""
        raise NotImplementedByServer

    async def list_auth_providers_login_options(
        self, request: Request
    ) -> dict[str, Any] | Response:
        """GET /api/auth-provider/login-options/"""
        raise NotImplementedByServer

    async def oauth_provider_login_callback(
        self, request: Request, provider_id: int, *, code: str | None = None
    ) -> None | Response:
        """GET /api/sso/oauth2/callback/{provider_id}/"""
        raise NotImplementedByServer

    async def oauth_provider_login_redirect(
        self,
        request: Request,
        provider_id: int,
        *,
        original: int | None = None,
        workspace_invitation_token: str | None = None,
    ) -> None | Response:
        """GET /api/sso/oauth2/login/{provider_id}/"""
        raise NotImplementedByServer

    async def update_auth_provider(
        self, request: Request, auth_provider_id: int
    ) -> models.AuthenticationProviderAuthProvider | Response:
        """PATCH /api/admin/auth-provider/{auth_provider_id}/"""
        raise NotImplementedByServer
