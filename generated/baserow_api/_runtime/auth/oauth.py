"""OAuth 2.0: tokens by the client credentials grant (RFC 6749 section 4.4)."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Sequence
from urllib.parse import urljoin

from ..http import Request
from ..urls import form, percent
from .source import Steps
from .tokens import Clock, Renewing, Token, TokenFields, token_of


class ClientCredentials(Renewing):
    """Obtains a token from `token_url` (absolute, or relative to the base URL)."""

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        scopes: Sequence[str] = (),
        *,
        secret_in_body: bool = False,
        clock: Clock = time.time,
    ) -> None:
        super().__init__(clock)
        if not token_url:
            raise ValueError("the document names no token URL: give token_url=…")
        self._token_url = token_url
        self._client = (client_id, client_secret)
        self._scopes = tuple(scopes)
        self._secret_in_body = secret_in_body

    def obtain(
        self, request: Request, base_url: str, previous: Token | None
    ) -> Steps[Token]:
        """Ask for a new token; this grant has no refresh tokens."""
        client_id, secret = self._client
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        fields = {"grant_type": "client_credentials"}
        if self._scopes:
            fields["scope"] = " ".join(self._scopes)
        if self._secret_in_body:
            fields |= {"client_id": client_id, "client_secret": secret}
        else:
            # Both are form-encoded first (RFC 6749 section 2.3.1).
            pair = f"{percent(client_id)}:{percent(secret)}".encode("ascii")
            headers["Authorization"] = f"Basic {b64encode(pair).decode('ascii')}"
        response = yield Request(
            "POST",
            urljoin(base_url + "/", self._token_url),
            headers=headers,
            content=form(fields),
            extensions=request.extensions,
        )
        assert response is not None
        return token_of(response, TokenFields(), self._clock())
