"""The authorization code grant with PKCE (RFC 6749 section 4.1, RFC 7636)."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Final, Generic, TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit

from .oauth import AuthorizationRequired

T = TypeVar("T")

_VERIFIER_BYTES: Final = 48  # 64 characters; RFC 7636 section 4.1 asks for 43 to 128


class Authorization(Generic[T]):
    """A user's authorization that is under way.

    Send the user to `url`. The server sends them back to the redirect URI; give the
    address that they came back with to `credential`. In a web application, the two
    happen in different requests: keep `state` and `verifier` in the user's session, and
    make the same authorization again from them.
    """

    def __init__(
        self,
        endpoint: str,
        client_id: str,
        redirect_uri: str,
        scopes: Sequence[str],
        finish: Callable[[dict[str, str]], T],
        *,
        state: str | None = None,
        verifier: str | None = None,
    ) -> None:
        self.state = state or secrets.token_urlsafe(24)
        self.verifier = verifier or secrets.token_urlsafe(_VERIFIER_BYTES)
        self._redirect_uri = redirect_uri
        self._finish = finish
        challenge = urlsafe_b64encode(sha256(self.verifier.encode()).digest())
        query = {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "state": self.state,
            "code_challenge": challenge.decode("ascii").rstrip("="),
            "code_challenge_method": "S256",
        }
        if scopes:
            query["scope"] = " ".join(scopes)
        joint = "&" if urlsplit(endpoint).query else "?"
        self.url = f"{endpoint}{joint}{urlencode(query)}"

    def credential(self, callback_url: str) -> T:
        """Give the credential, from the address that the user came back with.

        The code in it is exchanged for tokens with the first call. Raises
        `AuthorizationRequired` where the user or the server has refused, and ValueError
        where the address does not belong to this authorization (RFC 6749 section 10.12).
        """
        answer = {
            name: values[0]
            for name, values in parse_qs(urlsplit(callback_url).query).items()
        }
        if not secrets.compare_digest(answer.get("state", ""), self.state):
            raise ValueError(
                "the state in the address is not that of this authorization"
            )
        if "error" in answer:
            more = answer.get("error_description", "")
            raise AuthorizationRequired(
                f"the authorization was refused with {answer['error']}"
                + (f": {more}" if more else "")
            )
        if "code" not in answer:
            raise ValueError("the address holds no authorization code")
        return self._finish(
            {
                "grant_type": "authorization_code",
                "code": answer["code"],
                "redirect_uri": self._redirect_uri,
                "code_verifier": self.verifier,
            }
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"
