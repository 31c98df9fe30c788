"""A document of a Baserow server's tables, in the place of one that is downloaded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from specpress.baserow.compose import compose
from specpress.baserow.credentials import credential_of
from specpress.baserow.read import Access, read_database
from specpress.baserow.values import object_in
from specpress.config.settings import ApiConfig
from specpress.errors import Problem, ProblemKind
from specpress.fetch.model import Download

if TYPE_CHECKING:
    import httpx


def tables(
    api: ApiConfig,
    headers: Mapping[str, str],
    environ: Mapping[str, str],
    before: bytes | None,
    client: httpx.Client | None = None,
) -> tuple[Download, tuple[Problem, ...]]:
    """Compose the document of the configured tables; it holds no rows.

    Beside it are the problems: fields whose values or filters are not typed.

    `headers` are those of every request; without an Authorization in them the credential
    is that of `environ`. Names in Python are those of the document `before`. Raises
    SpecpressError where the tables cannot be read.
    """
    url = api.source or ""
    is_given = any(name.lower() == "authorization" for name in headers)
    access = Access(
        url,
        None if is_given else credential_of(environ),
        headers,
        api.timeout,
        api.retries,
        client,
    )
    database = read_database(access, api.database, api.tables)
    composed = compose(
        database.tables, url=url, title=database.name, before=_document(before)
    )
    text = json.dumps(composed.document, indent=1, ensure_ascii=False)
    download = Download(url, f"{text}\n".encode(), datetime.now(UTC))
    return download, tuple(
        Problem(ProblemKind.UNTYPED_FIELD, "/tags", text, action)
        for text, action in composed.remarks
    )


def _document(data: bytes | None) -> Mapping[str, Any] | None:
    """The document of an earlier pull; None where there is none that can be read."""
    try:
        return object_in(json.loads(data or b"null"))
    except ValueError:
        return None
