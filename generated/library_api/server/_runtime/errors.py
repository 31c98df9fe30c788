"""What a service raises instead of answering."""

from __future__ import annotations

from collections.abc import Mapping


class NotImplementedByServer(Exception):  # noqa: N818  it is raised as a statement
    """The service does not offer this operation: the answer is 501."""


class HTTPError(Exception):
    """The answer is one of the operation's declared errors.

    `body` is a value of the type that the document declares for `status`; it is
    checked, as a result is.
    """

    def __init__(
        self,
        status: int,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.body = body
        self.headers = dict(headers or {})


class Unauthorized(Exception):  # noqa: N818  as in RFC 9110
    """Raised by `authenticate` or a method: the credential is not valid (401)."""


class Forbidden(Exception):  # noqa: N818  as in RFC 9110
    """Raised by `authenticate` or a method: valid, but not for this (403)."""
