"""Read a response: a document, that it has not changed, or a refusal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx

from specpress.errors import SpecpressError

from . import address, body
from .model import Download, NotModified
from .request import Hop, Request
from .retry import TransientError, retry_after_seconds

_HINTS = {
    401: "put the credentials that it wants into `headers`",
    403: "put the credentials that it wants into `headers`",
    404: "check the address in `source`",
    410: "check the address in `source`",
}


def read_response(
    response: httpx.Response, hop: Hop, request: Request
) -> Download | NotModified:
    """Read the response to `hop`, of which only the head has arrived.

    Raises TransientError where another attempt may succeed, SpecpressError otherwise.
    """
    status, headers = response.status_code, response.headers
    now = datetime.now(UTC)
    if status == 304 and request.conditions:
        return NotModified(address.public(hop.url), now)
    if status == 429 or status >= 500:
        raise TransientError(
            f"the server answers {_status(response)}",
            hint="try again later",
            retry_after=retry_after_seconds(headers.get("retry-after", ""), now),
        )
    if status not in {200, 203}:
        raise SpecpressError(
            f"the server answers {_status(response)}",
            file=address.public(hop.url),
            hint=_HINTS.get(status, "check `source` and `headers`"),
        )
    return Download(
        address.public(hop.url),
        _body(response, request),
        now,
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
        content_type=headers.get("content-type"),
    )


def _body(response: httpx.Response, request: Request) -> bytes:
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    chunks = _chunks(response, request)
    if coding in {"identity", ""}:
        return b"".join(chunks)
    if coding not in {"gzip", "x-gzip"}:
        raise SpecpressError(
            f"the server compresses with {coding!r}, which was not asked for",
            file=request.place,
            hint="download it by other means and pull with --source FILE",
        )
    try:
        return body.gunzipped(chunks, request.limits.max_bytes)
    except body.TooLargeError:
        raise request.too_large() from None
    except body.DamagedError as error:
        raise TransientError(
            f"the download is damaged: {error}", hint="try again"
        ) from error


def _chunks(response: httpx.Response, request: Request) -> Iterator[bytes]:
    """The body in chunks. Raises `SpecpressError` where time or size run out."""
    length = response.headers.get("content-length", "")
    total = int(length) if length.isascii() and length.isdigit() else None
    if total is not None and total > request.limits.max_bytes:
        raise request.too_large()
    received = 0
    for chunk in response.iter_raw():
        received += len(chunk)
        if received > request.limits.max_bytes:
            raise request.too_large()
        if time.monotonic() > request.deadline:
            raise request.too_slow()
        request.report(received, total)
        yield chunk


def _status(response: httpx.Response) -> str:
    # The phrase of the standard, not the server's own, which may be anything.
    return (
        f"{response.status_code} {httpx.codes.get_reason_phrase(response.status_code)}"
    )
