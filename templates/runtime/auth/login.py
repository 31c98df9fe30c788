"""Logging in with an operation of the API itself."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Literal

from ..http import Request
from ..json_values import json_bytes
from ..record import Record
from ..urls import form, join
from .source import Steps
from .tokens import Clock, Token, TokenFields, TokenSource, token_of


class LoginOperation(Record):
    """The operations that give tokens, as data.

    - `path`, `method`: of the login; its body holds what the user logs in with.
    - `tokens`: where the tokens stand in the answer.
    - `refresh_path`, `refresh_method`: of the refresh; empty where there is none.
    - `refresh_body_field`: the field of its body that holds the refresh token.
    - `refreshed`: where the tokens stand in its answer, if elsewhere.
    - `media_type`: of both bodies.
    """

    path: str
    method: str = "POST"
    tokens: TokenFields = TokenFields()
    refresh_path: str = ""
    refresh_method: str = "POST"
    refresh_body_field: str = "refresh_token"
    refreshed: TokenFields | None = None
    media_type: Literal["application/json", "application/x-www-form-urlencoded"] = (
        "application/json"
    )


class Login(TokenSource):
    """Logs in on first use, refreshes before the token expires, and once after a 401.

    A refresh that is refused leads to a new login; a login that is refused raises the
    `StatusError` of its answer (`Unauthorized`, as a rule).
    """

    def __init__(
        self,
        operation: LoginOperation,
        fields: Mapping[str, Any],
        *,
        clock: Clock = time.time,
    ) -> None:
        super().__init__(clock)
        self._operation = operation
        given = {name: value for name, value in fields.items() if value is not None}
        self._fields = given

    def obtain(
        self, request: Request, base_url: str, previous: Token | None
    ) -> Steps[Token]:
        """Refresh the previous token if that is possible, or log in."""
        operation = self._operation
        if operation.refresh_path and previous and previous.refresh:
            body = {operation.refresh_body_field: previous.refresh}
            response = yield self._request(
                request,
                operation.refresh_method,
                base_url,
                operation.refresh_path,
                body,
            )
            assert response is not None
            if response.is_success:
                where = operation.refreshed or operation.tokens
                token = token_of(response, where, self._clock())
                # Not every server gives a new refresh token with each access token.
                refresh = token.refresh or previous.refresh
                return Token(token.access, refresh, token.deadline)
        response = yield self._request(
            request, operation.method, base_url, operation.path, self._fields
        )
        assert response is not None
        return token_of(response, operation.tokens, self._clock())

    def _request(
        self,
        request: Request,
        method: str,
        base_url: str,
        path: str,
        body: Mapping[str, Any],
    ) -> Request:
        media_type = self._operation.media_type
        content = json_bytes(body) if "json" in media_type else form(body)
        headers = {"Content-Type": media_type, "Accept": "application/json"}
        return Request(
            method,
            join(base_url, path),
            headers=headers,
            content=content,
            extensions=request.extensions,
        )
