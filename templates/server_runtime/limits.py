"""How much a request may send."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import HTTPException, Request
from starlette.types import Message


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read; what is more is refused with 413, or 400 where it is a query.

    Sizes in bytes: `body` of what is read into memory, `upload` of files. `fields` is
    the number of members of a query or a form, `files` of files in a form. To read as
    many as that takes some hundredths of a second at most.
    """

    body: int = 16 * 1024 * 1024
    upload: int = 1024 * 1024 * 1024
    fields: int = 2_000
    files: int = 500


def limited(request: Request, limit: int) -> Request:
    """Give the same request, but reading more than `limit` bytes of it is a 413."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise HTTPException(413, f"a body of at most {limit} bytes is accepted")
    receive, total = request.receive, 0

    async def counted() -> Message:
        nonlocal total
        message = await receive()
        total += len(message.get("body", b""))
        if total > limit:
            raise HTTPException(413, f"a body of at most {limit} bytes is accepted")
        return message

    return Request(request.scope, counted)
