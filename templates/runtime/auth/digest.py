"""HTTP digest authentication, as the HTTP library does it."""

from __future__ import annotations

from typing import ClassVar

from ..http import DigestAuth, Request
from .credentials import Credential


class DigestCredential(Credential):
    """A user name and a password, as HTTP digest authentication (RFC 7616).

    Each request is sent once without, and again with the answer to the challenge.
    """

    prefix: ClassVar[str] = "Digest"

    def __init__(self, username: str, password: str) -> None:
        super().__init__(password)
        self.http_auth = DigestAuth(username, password)

    def place(self, request: Request, secret: str) -> None:
        """Do nothing: what is sent depends on the server's challenge."""
