"""Get a document from wherever it is: over HTTP, from a file, from a git revision."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

from . import address, git, local
from .model import (
    MAX_BYTES,
    RETRIES,
    TIMEOUT_SECONDS,
    Download,
    Limits,
    NotModified,
    Report,
    no_report,
)

if TYPE_CHECKING:
    import httpx


def download(
    source: str,
    *,
    headers: Mapping[str, str] | None = None,
    timeout: float = TIMEOUT_SECONDS,
    max_bytes: int = MAX_BYTES,
    retries: int = RETRIES,
    etag: str | None = None,
    last_modified: str | None = None,
    root: Path = Path(),
    client: httpx.Client | None = None,
    sleep: Callable[[float], None] = time.sleep,
    report: Report = no_report,
) -> Download | NotModified:
    """Return the bytes of `source`, complete, or that they have not changed.

    `source` is an HTTP URL, a path or `file:` URL, or ``git:REV:path``; paths are seen
    from `root`. `timeout` are the seconds for all of it, retries and waiting included;
    `max_bytes` counts after decompression. `etag` and `last_modified`, from an earlier
    download, make the request conditional (RFC 9110, 13). `headers` are sent to the
    source's own host only. Raises SpecpressError for anything else than a document.
    """
    if address.is_http(source):
        from . import http  # httpx takes longer to load than all the rest

        validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return http.get(
            source,
            headers=headers or {},
            conditions={name: value for name, value in validators.items() if value},
            limits=Limits(timeout, max_bytes, retries),
            client=client,
            sleep=sleep,
            report=report,
        )
    if local.is_git(source):
        data = git.read_git(source, root, max_bytes)
    elif "://" in source and not source.lower().startswith("file:"):
        raise SpecpressError(
            f"{source.partition('://')[0]}: is not a scheme that can be read",
            hint="http, https, file, git:REV:path or a path",
        )
    else:
        data = local.read_file(source, root, max_bytes)
    return Download(source, data, datetime.now(UTC))
