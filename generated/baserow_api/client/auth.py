"""The operations with the tag "Auth"."""

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
    from typing import Any

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_AUTH_PROVIDER_LOGIN_URL: Operation[dict[str, str]] = Operation(
    "auth_provider_login_url",
    "GET",
    "/api/sso/saml/login-url/",
    parameters=(
        query("email"),
        query("language"),
        query("original"),
        query("workspace_invitation_token"),
    ),
    responses={200: "dict[str, str]", 400: "ErrorSamlInvalidLoginRequest570d"},
)
_AUTH_PROVIDER_SAML_ACS_URL: Operation[None] = Operation(
    "auth_provider_saml_acs_url",
    "POST",
    "/api/sso/saml/acs/",
    body=JSON_OR_FORM,
    responses={302: "None"},
)
_AUTH_PROVIDER_SAML_SP_LOGIN: Operation[None] = Operation(
    "auth_provider_saml_sp_login",
    "GET",
    "/api/sso/saml/login/",
    parameters=(
        query("email"),
        query("language"),
        query("original"),
        query("workspace_invitation_token"),
    ),
    responses={302: "None"},
)
_CREATE_AUTH_PROVIDER: Operation[models.AuthenticationProviderAuthProvider] = Operation(
    "create_auth_provider",
    "POST",
    "/api/admin/auth-provider/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "AuthenticationProviderAuthProvider",
        400: "ErrorRequestBodyValidationAd74",
    },
)
_DELETE_AUTH_PROVIDER: Operation[None] = Operation(
    "delete_auth_provider",
    "DELETE",
    "/api/admin/auth-provider/{auth_provider_id}/",
    parameters=(path("auth_provider_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 404: "ErrorAuthProviderDoesNotExist1d59"},
)
_GET_AUTH_PROVIDER: Operation[models.AuthenticationProviderAuthProvider] = Operation(
    "get_auth_provider",
    "GET",
    "/api/admin/auth-provider/{auth_provider_id}/",
    parameters=(path("auth_provider_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "AuthenticationProviderAuthProvider",
        404: "ErrorAuthProviderDoesNotExist1d59",
    },
)
_LIST_AUTH_PROVIDERS: Operation[list[models.AuthenticationProviderAuthProvider]] = (
    Operation(
        "list_auth_providers",
        "GET",
        "/api/admin/auth-provider/",
        security=(("UserSource JWT",), ("JWT",)),
        responses={200: "list[AuthenticationProviderAuthProvider]"},
    )
)
_LIST_AUTH_PROVIDERS_LOGIN_OPTIONS: Operation[dict[str, Any]] = Operation(
    "list_auth_providers_login_options",
    "GET",
    "/api/auth-provider/login-options/",
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "dict[str, Any]"},
)
_OAUTH_PROVIDER_LOGIN_CALLBACK: Operation[None] = Operation(
    "oauth_provider_login_callback",
    "GET",
    "/api/sso/oauth2/callback/{provider_id}/",
    parameters=(path("provider_id"), query("code")),
    responses={302: "None"},
)
_OAUTH_PROVIDER_LOGIN_REDIRECT: Operation[None] = Operation(
    "oauth_provider_login_redirect",
    "GET",
    "/api/sso/oauth2/login/{provider_id}/",
    parameters=(
        path("provider_id"),
        query("original"),
        query("workspace_invitation_token"),
    ),
    responses={302: "None"},
)
_UPDATE_AUTH_PROVIDER: Operation[models.AuthenticationProviderAuthProvider] = Operation(
    "update_auth_provider",
    "PATCH",
    "/api/admin/auth-provider/{auth_provider_id}/",
    parameters=(path("auth_provider_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "AuthenticationProviderAuthProvider",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorAuthProviderDoesNotExist1d59",
    },
)


class Auth(Group):
    """The operations with the tag "Auth"."""

    @property
    def with_response(self) -> AuthWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AuthWithResponse(self._client)

    def auth_provider_login_url(
        self,
        *,
        email: str | None = None,
        language: str | None = None,
        original: str | None = None,
        workspace_invitation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """GET /api/sso/saml/login-url/"""
        return self._call(
            _AUTH_PROVIDER_LOGIN_URL,
            options,
            None,
            email,
            language,
            original,
            workspace_invitation_token,
        )

    def auth_provider_saml_acs_url(
        self, body: inputs.SAMLResponse, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/sso/saml/acs/"""
        return self._call(_AUTH_PROVIDER_SAML_ACS_URL, options, body)

    def auth_provider_saml_sp_login(
        self,
        *,
        email: str | None = None,
        language: str | None = None,
        original: str | None = None,
        workspace_invitation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/sso/saml/login/"""
        return self._call(
            _AUTH_PROVIDER_SAML_SP_LOGIN,
            options,
            None,
            email,
            language,
            original,
            workspace_invitation_token,
        )

    def create_auth_provider(
        self, *, options: RequestOptions | None = None
    ) -> models.AuthenticationProviderAuthProvider:
        """POST /api/admin/auth-provider/"""
        return self._call(_CREATE_AUTH_PROVIDER, options, None)

    def delete_auth_provider(
        self, auth_provider_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/admin/auth-provider/{auth_provider_id}/"""
        return self._call(_DELETE_AUTH_PROVIDER, options, None, auth_provider_id)

    def get_auth_provider(
        self, auth_provider_id: int, *, options: RequestOptions | None = None
    ) -> models.AuthenticationProviderAuthProvider:
        """GET /api/admin/auth-provider/{auth_provider_id}/"""
        return self._call(_GET_AUTH_PROVIDER, options, None, auth_provider_id)

    def list_auth_providers(
        self, *, options: RequestOptions | None = None
    ) -> list[models.AuthenticationProviderAuthProvider]:
        """GET /api/admin/auth-provider/"""
        return self._call(_LIST_AUTH_PROVIDERS, options, None)

    def list_auth_providers_login_options(
        self, *, options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """GET /api/auth-provider/login-options/"""
        return self._call(_LIST_AUTH_PROVIDERS_LOGIN_OPTIONS, options, None)

    def oauth_provider_login_callback(
        self,
        provider_id: int,
        *,
        code: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/sso/oauth2/callback/{provider_id}/"""
        return self._call(
            _OAUTH_PROVIDER_LOGIN_CALLBACK, options, None, provider_id, code
        )

    def oauth_provider_login_redirect(
        self,
        provider_id: int,
        *,
        original: int | None = None,
        workspace_invitation_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/sso/oauth2/login/{provider_id}/"""
        return self._call(
            _OAUTH_PROVIDER_LOGIN_REDIRECT,
            options,
            None,
            provider_id,
            original,
            workspace_invitation_token,
        )

    def update_auth_provider(
        self, auth_provider_id: int, *, options: RequestOptions | None = None
    ) -> models.AuthenticationProviderAuthProvider:
        """PATCH /api/admin/auth-provider/{auth_provider_id}/"""
        return self._call(_UPDATE_AUTH_PROVIDER, options, None, auth_provider_id)


class AuthWithResponse(ResponseGroup):
    """The methods of `Auth`, giving the whole response."""

    _sync = Auth
    auth_provider_login_url = with_response(_sync.auth_provider_login_url)
    auth_provider_saml_acs_url = with_response(_sync.auth_provider_saml_acs_url)
    auth_provider_saml_sp_login = with_response(_sync.auth_provider_saml_sp_login)
    create_auth_provider = with_response(_sync.create_auth_provider)
    delete_auth_provider = with_response(_sync.delete_auth_provider)
    get_auth_provider = with_response(_sync.get_auth_provider)
    list_auth_providers = with_response(_sync.list_auth_providers)
    list_auth_providers_login_options = with_response(
        _sync.list_auth_providers_login_options,
    )
    oauth_provider_login_callback = with_response(_sync.oauth_provider_login_callback)
    oauth_provider_login_redirect = with_response(_sync.oauth_provider_login_redirect)
    update_auth_provider = with_response(_sync.update_auth_provider)


class AsyncAuth(AsyncGroup):
    """The methods of `Auth`, to be awaited."""

    _sync = Auth

    @property
    def with_response(self) -> AsyncAuthWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncAuthWithResponse(self._client)

    auth_provider_login_url = asynchronous(_sync.auth_provider_login_url)
    auth_provider_saml_acs_url = asynchronous(_sync.auth_provider_saml_acs_url)
    auth_provider_saml_sp_login = asynchronous(_sync.auth_provider_saml_sp_login)
    create_auth_provider = asynchronous(_sync.create_auth_provider)
    delete_auth_provider = asynchronous(_sync.delete_auth_provider)
    get_auth_provider = asynchronous(_sync.get_auth_provider)
    list_auth_providers = asynchronous(_sync.list_auth_providers)
    list_auth_providers_login_options = asynchronous(
        _sync.list_auth_providers_login_options,
    )
    oauth_provider_login_callback = asynchronous(_sync.oauth_provider_login_callback)
    oauth_provider_login_redirect = asynchronous(_sync.oauth_provider_login_redirect)
    update_auth_provider = asynchronous(_sync.update_auth_provider)


class AsyncAuthWithResponse(AsyncResponseGroup):
    """The methods of `Auth`, awaited, giving the whole response."""

    _sync = AuthWithResponse
    auth_provider_login_url = asynchronous(_sync.auth_provider_login_url)
    auth_provider_saml_acs_url = asynchronous(_sync.auth_provider_saml_acs_url)
    auth_provider_saml_sp_login = asynchronous(_sync.auth_provider_saml_sp_login)
    create_auth_provider = asynchronous(_sync.create_auth_provider)
    delete_auth_provider = asynchronous(_sync.delete_auth_provider)
    get_auth_provider = asynchronous(_sync.get_auth_provider)
    list_auth_providers = asynchronous(_sync.list_auth_providers)
    list_auth_providers_login_options = asynchronous(
        _sync.list_auth_providers_login_options,
    )
    oauth_provider_login_callback = asynchronous(_sync.oauth_provider_login_callback)
    oauth_provider_login_redirect = asynchronous(_sync.oauth_provider_login_redirect)
    update_auth_provider = asynchronous(_sync.update_auth_provider)
