"""The operations with the tag "User sources"."""

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
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
    query,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_APP_AUTH_OIDC_LOGIN_CALLBACK: Operation[None] = Operation(
    "app_auth_oidc_login_callback",
    "GET",
    "/api/user-source/{user_source_uid}/sso/oauth2/openid_connect/callback/",
    parameters=(path("user_source_uid"), query("code"), query("state")),
    responses={302: "None"},
)
_APP_AUTH_OIDC_LOGIN_REDIRECT: Operation[None] = Operation(
    "app_auth_oidc_login_redirect",
    "GET",
    "/api/user-source/{user_source_uid}/sso/oauth2/openid_connect/login/",
    parameters=(path("user_source_uid"), query("iss"), query("original")),
    responses={302: "None"},
)
_APP_AUTH_PROVIDER_SAML_SP_LOGIN: Operation[None] = Operation(
    "app_auth_provider_saml_sp_login",
    "GET",
    "/api/user-source/{user_source_uid}/sso/saml/login/",
    parameters=(path("user_source_uid"), query("email"), query("original")),
    responses={302: "None"},
)
_AUTH_PROVIDER_SAML_ACS_URL_2: Operation[None] = Operation(
    "auth_provider_saml_acs_url_2",
    "POST",
    "/api/user-source/sso/saml/acs/",
    body=JSON_OR_FORM,
    responses={302: "None"},
)
_CREATE_APPLICATION_USER_SOURCE: Operation[models.UserSourceUserSource] = Operation(
    "create_application_user_source",
    "POST",
    "/api/application/{application_id}/user-sources/",
    parameters=(path("application_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UserSourceUserSource",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_APPLICATION_USER_SOURCE: Operation[None] = Operation(
    "delete_application_user_source",
    "DELETE",
    "/api/user-source/{user_source_id}/",
    parameters=(path("user_source_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorUserSourceDoesNotExistBb15",
    },
)
_LIST_APPLICATION_USER_SOURCE_USERS: Operation[models.UsersPerUserSource] = Operation(
    "list_application_user_source_users",
    "GET",
    "/api/application/{application_id}/list-user-source-users/",
    parameters=(path("application_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "UsersPerUserSource", 404: "ErrorApplicationDoesNotExistD349"},
)
_LIST_APPLICATION_USER_SOURCES: Operation[list[models.UserSourceUserSource]] = (
    Operation(
        "list_application_user_sources",
        "GET",
        "/api/application/{application_id}/user-sources/",
        parameters=(path("application_id"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "list[UserSourceUserSource]",
            404: "ErrorApplicationDoesNotExistD349",
        },
    )
)
_MOVE_APPLICATION_USER_SOURCE: Operation[models.UserSourceUserSource] = Operation(
    "move_application_user_source",
    "PATCH",
    "/api/user-source/{user_source_id}/move/",
    parameters=(path("user_source_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UserSourceUserSource",
        400: "ErrorRequestBodyValidation64fa",
        404: "ErrorUserSourceDoesNotExistBb15",
    },
)
_UPDATE_APPLICATION_USER_SOURCE: Operation[models.UserSourceUserSource] = Operation(
    "update_application_user_source",
    "PATCH",
    "/api/user-source/{user_source_id}/",
    parameters=(path("user_source_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UserSourceUserSource",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorUserSourceDoesNotExistBb15",
    },
)
_USER_SOURCE_FORCE_TOKEN_AUTH: Operation[models.UserSourceForceTokenAuthResponse] = (
    Operation(
        "user_source_force_token_auth",
        "POST",
        "/api/user-source/{user_source_id}/force-token-auth",
        parameters=(path("user_source_id"),),
        security=(("UserSource JWT",), ("JWT",)),
        responses={200: "UserSourceForceTokenAuthResponse", 401: "Any"},
    )
)
_USER_SOURCE_TOKEN_AUTH: Operation[models.UserSourceTokenAuthResponse] = Operation(
    "user_source_token_auth",
    "POST",
    "/api/user-source/{user_source_id}/token-auth",
    parameters=(path("user_source_id"),),
    body=JSON_OR_FORM,
    security=(("JWT",), ()),
    responses={200: "UserSourceTokenAuthResponse", 401: "Any"},
)
_USER_SOURCE_TOKEN_BLACKLIST: Operation[None] = Operation(
    "user_source_token_blacklist",
    "POST",
    "/api/user-source-token-blacklist/",
    body=JSON_OR_FORM,
    responses={204: "None", 401: "Any"},
)
_USER_SOURCE_TOKEN_REFRESH: Operation[models.UserSourceTokenRefreshResponse] = (
    Operation(
        "user_source_token_refresh",
        "POST",
        "/api/user-source-auth-refresh/",
        security=(("JWT",), ()),
        responses={200: "UserSourceTokenRefreshResponse", 401: "Any"},
    )
)


class UserSources(Group):
    """The operations with the tag "User sources"."""

    @property
    def with_response(self) -> UserSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return UserSourcesWithResponse(self._client)

    def app_auth_oidc_login_callback(
        self,
        user_source_uid: int,
        *,
        code: str | None = None,
        state: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/user-source/{user_source_uid}/sso/oauth2/openid_connect/callback/"""
        return self._call(
            _APP_AUTH_OIDC_LOGIN_CALLBACK, options, None, user_source_uid, code, state
        )

    def app_auth_oidc_login_redirect(
        self,
        user_source_uid: int,
        *,
        iss: str | None = None,
        original: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/user-source/{user_source_uid}/sso/oauth2/openid_connect/login/"""
        return self._call(
            _APP_AUTH_OIDC_LOGIN_REDIRECT, options, None, user_source_uid, iss, original
        )

    def app_auth_provider_saml_sp_login(
        self,
        user_source_uid: str,
        *,
        email: str | None = None,
        original: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /api/user-source/{user_source_uid}/sso/saml/login/"""
        return self._call(
            _APP_AUTH_PROVIDER_SAML_SP_LOGIN,
            options,
            None,
            user_source_uid,
            email,
            original,
        )

    def auth_provider_saml_acs_url_2(
        self, body: inputs.CommonSAMLResponse, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/user-source/sso/saml/acs/"""
        return self._call(_AUTH_PROVIDER_SAML_ACS_URL_2, options, body)

    def create_application_user_source(
        self,
        application_id: int,
        body: inputs.UserSourceCreateUserSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserSourceUserSource:
        """POST /api/application/{application_id}/user-sources/"""
        return self._call(
            _CREATE_APPLICATION_USER_SOURCE,
            options,
            body,
            application_id,
            client_session_id,
        )

    def delete_application_user_source(
        self,
        user_source_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/user-source/{user_source_id}/"""
        return self._call(
            _DELETE_APPLICATION_USER_SOURCE,
            options,
            None,
            user_source_id,
            client_session_id,
        )

    def list_application_user_source_users(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> models.UsersPerUserSource:
        """GET /api/application/{application_id}/list-user-source-users/"""
        return self._call(
            _LIST_APPLICATION_USER_SOURCE_USERS, options, None, application_id
        )

    def list_application_user_sources(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> list[models.UserSourceUserSource]:
        """GET /api/application/{application_id}/user-sources/"""
        return self._call(_LIST_APPLICATION_USER_SOURCES, options, None, application_id)

    def move_application_user_source(
        self,
        user_source_id: int,
        body: inputs.PatchedMoveUserSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserSourceUserSource:
        """PATCH /api/user-source/{user_source_id}/move/"""
        return self._call(
            _MOVE_APPLICATION_USER_SOURCE,
            options,
            body,
            user_source_id,
            client_session_id,
        )

    def update_application_user_source(
        self,
        user_source_id: int,
        body: inputs.PatchedUserSourceUpdateUserSource | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UserSourceUserSource:
        """PATCH /api/user-source/{user_source_id}/"""
        return self._call(
            _UPDATE_APPLICATION_USER_SOURCE,
            options,
            body,
            user_source_id,
            client_session_id,
        )

    def user_source_force_token_auth(
        self, user_source_id: int, *, options: RequestOptions | None = None
    ) -> models.UserSourceForceTokenAuthResponse:
        """POST /api/user-source/{user_source_id}/force-token-auth"""
        return self._call(_USER_SOURCE_FORCE_TOKEN_AUTH, options, None, user_source_id)

    def user_source_token_auth(
        self,
        user_source_id: int,
        body: inputs.TokenObtainPair,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserSourceTokenAuthResponse:
        """POST /api/user-source/{user_source_id}/token-auth"""
        return self._call(_USER_SOURCE_TOKEN_AUTH, options, body, user_source_id)

    def user_source_token_blacklist(
        self, body: inputs.TokenBlacklist, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/user-source-token-blacklist/"""
        return self._call(_USER_SOURCE_TOKEN_BLACKLIST, options, body)

    def user_source_token_refresh(
        self, *, options: RequestOptions | None = None
    ) -> models.UserSourceTokenRefreshResponse:
        """POST /api/user-source-auth-refresh/"""
        return self._call(_USER_SOURCE_TOKEN_REFRESH, options, None)


class UserSourcesWithResponse(ResponseGroup):
    """The methods of `UserSources`, giving the whole response."""

    _sync = UserSources
    app_auth_oidc_login_callback = with_response(_sync.app_auth_oidc_login_callback)
    app_auth_oidc_login_redirect = with_response(_sync.app_auth_oidc_login_redirect)
    app_auth_provider_saml_sp_login = with_response(
        _sync.app_auth_provider_saml_sp_login,
    )
    auth_provider_saml_acs_url_2 = with_response(_sync.auth_provider_saml_acs_url_2)
    create_application_user_source = with_response(_sync.create_application_user_source)
    delete_application_user_source = with_response(_sync.delete_application_user_source)
    list_application_user_source_users = with_response(
        _sync.list_application_user_source_users,
    )
    list_application_user_sources = with_response(_sync.list_application_user_sources)
    move_application_user_source = with_response(_sync.move_application_user_source)
    update_application_user_source = with_response(_sync.update_application_user_source)
    user_source_force_token_auth = with_response(_sync.user_source_force_token_auth)
    user_source_token_auth = with_response(_sync.user_source_token_auth)
    user_source_token_blacklist = with_response(_sync.user_source_token_blacklist)
    user_source_token_refresh = with_response(_sync.user_source_token_refresh)


class AsyncUserSources(AsyncGroup):
    """The methods of `UserSources`, to be awaited."""

    _sync = UserSources

    @property
    def with_response(self) -> AsyncUserSourcesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncUserSourcesWithResponse(self._client)

    app_auth_oidc_login_callback = asynchronous(_sync.app_auth_oidc_login_callback)
    app_auth_oidc_login_redirect = asynchronous(_sync.app_auth_oidc_login_redirect)
    app_auth_provider_saml_sp_login = asynchronous(
        _sync.app_auth_provider_saml_sp_login,
    )
    auth_provider_saml_acs_url_2 = asynchronous(_sync.auth_provider_saml_acs_url_2)
    create_application_user_source = asynchronous(_sync.create_application_user_source)
    delete_application_user_source = asynchronous(_sync.delete_application_user_source)
    list_application_user_source_users = asynchronous(
        _sync.list_application_user_source_users,
    )
    list_application_user_sources = asynchronous(_sync.list_application_user_sources)
    move_application_user_source = asynchronous(_sync.move_application_user_source)
    update_application_user_source = asynchronous(_sync.update_application_user_source)
    user_source_force_token_auth = asynchronous(_sync.user_source_force_token_auth)
    user_source_token_auth = asynchronous(_sync.user_source_token_auth)
    user_source_token_blacklist = asynchronous(_sync.user_source_token_blacklist)
    user_source_token_refresh = asynchronous(_sync.user_source_token_refresh)


class AsyncUserSourcesWithResponse(AsyncResponseGroup):
    """The methods of `UserSources`, awaited, giving the whole response."""

    _sync = UserSourcesWithResponse
    app_auth_oidc_login_callback = asynchronous(_sync.app_auth_oidc_login_callback)
    app_auth_oidc_login_redirect = asynchronous(_sync.app_auth_oidc_login_redirect)
    app_auth_provider_saml_sp_login = asynchronous(
        _sync.app_auth_provider_saml_sp_login,
    )
    auth_provider_saml_acs_url_2 = asynchronous(_sync.auth_provider_saml_acs_url_2)
    create_application_user_source = asynchronous(_sync.create_application_user_source)
    delete_application_user_source = asynchronous(_sync.delete_application_user_source)
    list_application_user_source_users = asynchronous(
        _sync.list_application_user_source_users,
    )
    list_application_user_sources = asynchronous(_sync.list_application_user_sources)
    move_application_user_source = asynchronous(_sync.move_application_user_source)
    update_application_user_source = asynchronous(_sync.update_application_user_source)
    user_source_force_token_auth = asynchronous(_sync.user_source_force_token_auth)
    user_source_token_auth = asynchronous(_sync.user_source_token_auth)
    user_source_token_blacklist = asynchronous(_sync.user_source_token_blacklist)
    user_source_token_refresh = asynchronous(_sync.user_source_token_refresh)
