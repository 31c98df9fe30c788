"""A result with a status and headers of its own."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Response


class Reply(Response):
    """What a method gives where the value alone does not say enough.

    The value is checked against what the document declares for the status, which is
    that of success unless it is given.
    """

    def __init__(
        self,
        value: object = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(headers=headers)
        self.value = value
        self.status = status
        self.extra_headers = dict(headers or {})
