"""OAuth 2.0: tokens from an authorization server (RFC 6749), by any of its grants."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias
from urllib.parse import urljoin

from pydantic_core import from_json

from ..errors import ApiError
from ..http import Request, Response
from ..json_paths import pick
from ..record import Record
from ..urls import form, percent
from .source import Steps
from .tokens import (
    Clock,
    Token,
    TokenFields,
    TokenSource,
    TokenStore,
    object_of,
    token_of,
)

DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"


class Server(Record):
    """An authorization server: its endpoints, absolute or relative to the base URL.

    `metadata_url` is that of its metadata (RFC 8414, or OpenID Connect Discovery 1.0),
    which is read for the endpoints that are not given, when they are first needed.
    """

    token_url: str = ""
    device_url: str = ""
    refresh_url: str = ""
    metadata_url: str = ""


class OAuthClient(Record, hidden=("secret",)):
    """Who asks for tokens: a client that is registered at the authorization server.

    A client without a `secret` is a public one (RFC 6749 section 2.1). The secret is sent
    as HTTP basic authentication, or with `secret_in_body` for servers that want it there
    (section 2.3.1).
    """

    id: str
    secret: str = ""
    secret_in_body: bool = False


class DeviceCode(Record):
    """What a user has to do in the device flow (RFC 8628 section 3.2).

    The user opens `verification_uri` on any device and enters `user_code` there, or
    opens `verification_uri_complete`, which holds it.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: float = 0.0


OnDeviceCode: TypeAlias = Callable[[DeviceCode], object]


class AuthorizationRequired(ApiError):  # noqa: N818 - as its siblings are named
    """The user has to authorize this client again: what it was given is used up."""


class OAuthTokens(TokenSource):
    """Obtains tokens by a grant, and by their refresh tokens after that.

    `grant` holds the fields of the token request (``grant_type`` and what belongs to it);
    it is empty where only a refresh token is known. A grant that works `once` is not
    repeated: when its refresh token is refused too, `AuthorizationRequired` is raised.
    """

    def __init__(
        self,
        server: Server,
        client: OAuthClient,
        grant: Mapping[str, str],
        *,
        once: bool = False,
        refresh_token: str | None = None,
        store: TokenStore | None = None,
        clock: Clock = time.time,
    ) -> None:
        super().__init__(clock, store=store)
        self._server = server
        self._client = client
        self._grant: Mapping[str, str] | None = grant or None
        self._once = once
        self._refresh_token = refresh_token

    def obtain(
        self, request: Request, base_url: str, previous: Token | None
    ) -> Steps[Token]:
        """Refresh the previous token if that is possible, or ask for a new one."""
        refresh = previous.refresh if previous else None
        refresh = refresh or self._refresh_token
        if refresh:
            server = yield from self._endpoints(request, base_url)
            fields = {"grant_type": "refresh_token", "refresh_token": refresh}
            url = server.refresh_url or server.token_url
            response = yield self._post(request, base_url, url, fields)
            assert response is not None
            if response.is_success:
                token = token_of(response, TokenFields(), self._clock())
                # Not every server gives a new refresh token (RFC 6749 section 6).
                return Token(token.access, token.refresh or refresh, token.deadline)
            if self._grant is None:
                raise AuthorizationRequired(
                    f"{_refusal(response)}: the refresh token is no longer accepted"
                )
        return (yield from self._by_grant(request, base_url))

    def _by_grant(self, request: Request, base_url: str) -> Steps[Token]:
        grant = self._grant
        if grant is None:
            raise AuthorizationRequired(
                "what the user authorized has expired, and there is no refresh token"
            )
        server = yield from self._endpoints(request, base_url)
        response = yield self._post(request, base_url, server.token_url, grant)
        assert response is not None
        if self._once:
            self._grant = None
        return token_of(response, TokenFields(), self._clock())

    def _endpoints(self, request: Request, base_url: str) -> Steps[Server]:
        """Give the endpoints, those of the server's metadata among them."""
        server = self._server
        if server.token_url or not server.metadata_url:
            return server
        response = yield Request(
            "GET",
            urljoin(base_url + "/", server.metadata_url),
            headers={"Accept": "application/json"},
            extensions=request.extensions,
        )
        assert response is not None
        metadata = object_of(response)
        token_url = metadata.get("token_endpoint")
        if not isinstance(token_url, str):
            raise ApiError(f"no 'token_endpoint' in the metadata at {response.url}")
        device_url = metadata.get("device_authorization_endpoint")
        self._server = server.replaced(
            token_url=token_url,
            device_url=device_url if isinstance(device_url, str) else server.device_url,
        )
        return self._server

    def _post(
        self, request: Request, base_url: str, url: str, fields: Mapping[str, str]
    ) -> Request:
        """Make a request to the authorization server, which knows the client by it."""
        client = self._client
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        if not client.secret:
            fields = {**fields, "client_id": client.id} if client.id else fields
        elif client.secret_in_body:
            own = {"client_id": client.id, "client_secret": client.secret}
            fields = {**fields, **own}
        else:
            # Both are form-encoded first (RFC 6749 section 2.3.1).
            pair = f"{percent(client.id)}:{percent(client.secret)}".encode("ascii")
            headers["Authorization"] = f"Basic {b64encode(pair).decode('ascii')}"
        return Request(
            "POST",
            urljoin(base_url + "/", url),
            headers=headers,
            content=form(fields),
            extensions=request.extensions,
        )


class DeviceTokens(OAuthTokens):
    """Obtains tokens by the device authorization grant (RFC 8628).

    `on_code` is called with what the user has to do; then the server is asked, as often
    as it allows, until the user has done it, has refused, or the code has expired.
    """

    def __init__(
        self,
        server: Server,
        client: OAuthClient,
        scopes: Sequence[str],
        on_code: OnDeviceCode,
        *,
        store: TokenStore | None = None,
        clock: Clock = time.time,
    ) -> None:
        super().__init__(
            server, client, {"grant_type": DEVICE_GRANT}, store=store, clock=clock
        )
        self._scopes = scopes
        self._on_code = on_code

    def _by_grant(self, request: Request, base_url: str) -> Steps[Token]:
        server = yield from self._endpoints(request, base_url)
        asked = {"scope": " ".join(self._scopes)} if self._scopes else {}
        asked["client_id"] = self._client.id
        response = yield self._post(request, base_url, server.device_url, asked)
        assert response is not None
        answer = object_of(response)
        code = _text(answer, "device_code", response)
        expires = float(answer.get("expires_in") or 300.0)
        complete = answer.get("verification_uri_complete")
        self._on_code(
            DeviceCode(
                _text(answer, "user_code", response),
                _text(answer, "verification_uri", response),
                complete if isinstance(complete, str) else None,
                expires,
            )
        )
        fields = {"grant_type": DEVICE_GRANT, "device_code": code}
        interval = float(answer.get("interval") or 5.0)
        deadline = self._clock() + expires
        while self._clock() < deadline:
            yield interval
            response = yield self._post(request, base_url, server.token_url, fields)
            assert response is not None
            if response.is_success:
                return token_of(response, TokenFields(), self._clock())
            error = _error(response)
            if error == "slow_down":
                interval += 5.0  # RFC 8628 section 3.5
            elif error != "authorization_pending":
                raise AuthorizationRequired(_refusal(response))
        raise AuthorizationRequired("the user has not entered the device code in time")


def _text(answer: Mapping[str, Any], name: str, response: Response) -> str:
    value = answer.get(name)
    if not isinstance(value, str):
        raise ApiError(f"no {name!r} in the answer of {response.url}")
    return value


def _error(response: Response) -> str:
    """Give the code of an error of the authorization server (RFC 6749 section 5.2)."""
    try:
        error = pick(from_json(response.content), "error")
    except ValueError:
        error = None
    return error if isinstance(error, str) else ""


def _refusal(response: Response) -> str:
    said = _error(response) or f"status {response.status_code}"
    return f"the authorization server refused with {said}"
