"""Read what a server answers: a document, that it has not changed, or a refusal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx

from specpress.errors import SpecpressError

from . import address, body
from .model import Download, NotModified
from .request import Hop, Task
from .retry import TransientError, retry_after_seconds

_HINTS = {
    401: "put the credentials that it wants into `headers`",
    403: "put the credentials that it wants into `headers`",
    404: "check the address in `source`",
    410: "check the address in `source`",
}


def answer(response: httpx.Response, hop: Hop, task: Task) -> Download | NotModified:
    """Read the response to `hop`, of which only the head has arrived.

    Raises TransientError for what another attempt may mend, SpecpressError otherwise.
    """
    status, headers = response.status_code, response.headers
    now = datetime.now(UTC)
    if status == 304 and task.conditions:
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
        _body(response, task),
        now,
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
        content_type=headers.get("content-type"),
    )


def _body(response: httpx.Response, task: Task) -> bytes:
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    chunks = _received(response, task)
    if coding in {"identity", ""}:
        return b"".join(chunks)
    if coding not in {"gzip", "x-gzip"}:
        raise SpecpressError(
            f"the server compresses with {coding!r}, which was not asked for",
            file=task.place,
            hint="download it by other means and pull with --source FILE",
        )
    try:
        return body.gunzipped(chunks, task.limits.max_bytes)
    except body.TooLargeError:
        raise task.too_large() from None
    except body.DamagedError as error:
        raise TransientError(
            f"the download is damaged: {error}", hint="try again"
        ) from error


def _received(response: httpx.Response, task: Task) -> Iterator[bytes]:
    """Yield the body as it comes, as long as time and size allow."""
    length = response.headers.get("content-length", "")
    total = int(length) if length.isascii() and length.isdigit() else None
    if total is not None and total > task.limits.max_bytes:
        raise task.too_large()
    done = 0
    for chunk in response.iter_raw():
        done += len(chunk)
        if done > task.limits.max_bytes:
            raise task.too_large()
        if time.monotonic() > task.deadline:
            raise task.too_slow()
        task.report(done, total)
        yield chunk


def _status(response: httpx.Response) -> str:
    # The phrase of the standard, not the server's own, which may be anything.
    return (
        f"{response.status_code} {httpx.codes.get_reason_phrase(response.status_code)}"
    )
