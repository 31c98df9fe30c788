"""The operations with the tag "Database tokens"."""

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

_CHECK_DATABASE_TOKEN: Operation[None] = Operation(
    "check_database_token",
    "GET",
    "/api/database/tokens/check/",
    security=(("Database token",),),
    responses={200: "None", 403: "ErrorTokenDoesNotExistC248"},
)
_CREATE_DATABASE_TOKEN: Operation[models.Token] = Operation(
    "create_database_token",
    "POST",
    "/api/database/tokens/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "Token", 400: "ErrorUserNotInGroup0984"},
)
_DELETE_DATABASE_TOKEN: Operation[None] = Operation(
    "delete_database_token",
    "DELETE",
    "/api/database/tokens/{token_id}/",
    parameters=(path("token_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTokenDoesNotExistC248",
    },
)
_GET_DATABASE_TOKEN: Operation[models.Token] = Operation(
    "get_database_token",
    "GET",
    "/api/database/tokens/{token_id}/",
    parameters=(path("token_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Token",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTokenDoesNotExistC248",
    },
)
_LIST_DATABASE_TOKENS: Operation[list[models.Token]] = Operation(
    "list_database_tokens",
    "GET",
    "/api/database/tokens/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[Token]"},
)
_UPDATE_DATABASE_TOKEN: Operation[models.Token] = Operation(
    "update_database_token",
    "PATCH",
    "/api/database/tokens/{token_id}/",
    parameters=(path("token_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Token",
        400: "ErrorUserNotInGroupCa56",
        404: "ErrorTokenDoesNotExistC248",
    },
)


class DatabaseTokens(Group):
    """The operations with the tag "Database tokens"."""

    @property
    def with_response(self) -> DatabaseTokensWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTokensWithResponse(self._client)

    def check_database_token(self, *, options: RequestOptions | None = None) -> None:
        """GET /api/database/tokens/check/"""
        return self._call(_CHECK_DATABASE_TOKEN, options, None)

    def create_database_token(
        self, body: inputs.TokenCreate, *, options: RequestOptions | None = None
    ) -> models.Token:
        """POST /api/database/tokens/"""
        return self._call(_CREATE_DATABASE_TOKEN, options, body)

    def delete_database_token(
        self, token_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/database/tokens/{token_id}/"""
        return self._call(_DELETE_DATABASE_TOKEN, options, None, token_id)

    def get_database_token(
        self, token_id: int, *, options: RequestOptions | None = None
    ) -> models.Token:
        """GET /api/database/tokens/{token_id}/"""
        return self._call(_GET_DATABASE_TOKEN, options, None, token_id)

    def list_database_tokens(
        self, *, options: RequestOptions | None = None
    ) -> list[models.Token]:
        """GET /api/database/tokens/"""
        return self._call(_LIST_DATABASE_TOKENS, options, None)

    def update_database_token(
        self,
        token_id: int,
        body: inputs.PatchedTokenUpdate | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.Token:
        """PATCH /api/database/tokens/{token_id}/"""
        return self._call(_UPDATE_DATABASE_TOKEN, options, body, token_id)


class DatabaseTokensWithResponse(ResponseGroup):
    """The methods of `DatabaseTokens`, giving the whole response."""

    _sync = DatabaseTokens
    check_database_token = with_response(_sync.check_database_token)
    create_database_token = with_response(_sync.create_database_token)
    delete_database_token = with_response(_sync.delete_database_token)
    get_database_token = with_response(_sync.get_database_token)
    list_database_tokens = with_response(_sync.list_database_tokens)
    update_database_token = with_response(_sync.update_database_token)


class AsyncDatabaseTokens(AsyncGroup):
    """The methods of `DatabaseTokens`, to be awaited."""

    _sync = DatabaseTokens

    @property
    def with_response(self) -> AsyncDatabaseTokensWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTokensWithResponse(self._client)

    check_database_token = asynchronous(_sync.check_database_token)
    create_database_token = asynchronous(_sync.create_database_token)
    delete_database_token = asynchronous(_sync.delete_database_token)
    get_database_token = asynchronous(_sync.get_database_token)
    list_database_tokens = asynchronous(_sync.list_database_tokens)
    update_database_token = asynchronous(_sync.update_database_token)


class AsyncDatabaseTokensWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTokens`, awaited, giving the whole response."""

    _sync = DatabaseTokensWithResponse
    check_database_token = asynchronous(_sync.check_database_token)
    create_database_token = asynchronous(_sync.create_database_token)
    delete_database_token = asynchronous(_sync.delete_database_token)
    get_database_token = asynchronous(_sync.get_database_token)
    list_database_tokens = asynchronous(_sync.list_database_tokens)
    update_database_token = asynchronous(_sync.update_database_token)
