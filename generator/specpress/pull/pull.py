"""`specpress pull`: bring a vendored document and its lock entry up to date."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from specpress.config.load import substitute
from specpress.config.settings import ApiConfig
from specpress.document.references.locations import normal
from specpress.errors import Problem, SpecpressError
from specpress.fetch import address
from specpress.fetch.download import download
from specpress.fetch.model import Download, Limits, NotModified, Report, no_report
from specpress.fetch.related import related
from specpress.utils import atomic_write as atomic
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import digest

from . import files, lock
from .vendored import Incoming, Vendored, incoming, vendored

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True)
class PullResult:
    """What upstream has, and what that did (or with `check`, would do) to the document.

    `status` is ``not modified`` when the server said so, ``unchanged`` when what it sent
    means the same as the vendored document, else ``updated``. `old` and `new` are the
    bytes before and after; `old` and `old_digest` are None where there was no document,
    and `old_digest` where it could not be read. `old_files` and `new_files` are the bytes
    of the further files of the document, by their path.
    """

    api: str
    status: Literal["unchanged", "updated", "not modified"]
    document: Path
    old_digest: str | None
    new_digest: str
    old_version: str | None
    version: str
    problems: tuple[Problem, ...] = ()
    old: bytes | None = field(default=None, repr=False)
    new: bytes = field(default=b"", repr=False)
    old_files: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)
    new_files: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)


def pull(
    api: ApiConfig,
    root: Path,
    *,
    check: bool = False,
    source: str | None = None,
    environ: Mapping[str, str] = os.environ,
    client: httpx.Client | None = None,
    sleep: Callable[[float], None] = time.sleep,
    report: Report = no_report,
) -> PullResult:
    """Download the document of `api` with the files that it refers to; replace the
    vendored ones if they mean something else.

    `root` is the folder of the configuration. With `check` nothing is written. `source`
    (seen from the working directory) gives the bytes instead of the configured one,
    whose address the lock keeps. The files stay as they are on every failure, which is
    a SpecpressError.
    """
    if api.source is None:
        raise SpecpressError(
            f"the API {api.name!r} has no `source` to pull from",
            hint=f"set it, or keep {api.document.as_posix()} by hand",
        )
    file, lock_file = root / api.document, root / lock.LOCK
    before = vendored(file)
    entries = lock.read(lock_file)
    known = entries.get(api.name)
    current = None if source else _current(api, known, before)
    headers = {} if source else _headers(api, environ)
    place = Path() if source else root
    response: Download | NotModified
    problems: tuple[Problem, ...] = ()
    if api.kind == "baserow" and not source:
        from .tables import tables  # the client that reads them takes long to load

        response, problems = tables(api, headers, environ, before.data, client)
    else:
        response = download(
            source or api.source,
            headers=headers,
            timeout=api.timeout,
            max_bytes=api.max_bytes,
            retries=api.retries,
            etag=current.etag if current else None,
            last_modified=current.last_modified if current else None,
            root=place,
            client=client,
            sleep=sleep,
            report=report,
        )
    if isinstance(response, NotModified):
        return _not_modified(api, file, current, before)
    with related(
        source or api.source,
        response,
        root=place,
        headers=headers,
        limits=Limits(api.timeout, api.max_bytes, api.retries),
        client=client,
        sleep=sleep,
        report=report,
    ) as referred:
        after = incoming(response, referred, api)
    if source:  # its validators are not those of the configured source
        response = replace(response, etag=None, last_modified=None)
    stored = {
        files.place(path, file, api, root): data for path, data in after.files.items()
    }
    owned = {
        file.parent / path: was
        for path, was in ((known.files if known else None) or {}).items()
    }
    files.refuse_foreign(stored, owned)
    unchanged = (
        before.data is not None
        and before.digest == after.digest
        and owned.keys() == stored.keys()
        and all(files.means_the_same(each, data) for each, data in stored.items())
    )
    data = before.data if unchanged and before.data else after.data
    old_files = files.contents(owned)
    if not check:
        if not unchanged:
            _write(file, data, stored)
        entry = _entry(api, response, after, len(data), known)
        if unchanged and known is not None:
            entry = replace(entry, files=known.files)
        if entry != known:
            lock.write(lock_file, {**entries, api.name: entry})
        files.remove(owned, stored, file.parent)
    return PullResult(
        api.name,
        "unchanged" if unchanged else "updated",
        file,
        before.digest,
        after.digest,
        known.version if known else None,
        after.version,
        (*problems, *after.problems),
        before.data,
        data,
        old_files,
        {normal(str(each)): content for each, content in stored.items()},
    )


def _write(file: Path, data: bytes, others: Mapping[Path, bytes]) -> None:
    """Writes a document and its other files: all of them, or none."""
    if not others:
        atomic.replace(file, data)
        return
    present = files.contents(others)
    changed = {
        other: content
        for other, content in others.items()
        if present.get(normal(str(other))) != content
    }
    atomic.replace_all({**changed, file: data})


def _headers(api: ApiConfig, environ: Mapping[str, str]) -> dict[str, str]:
    return {name: substitute(text, environ) for name, text in api.headers.items()}


def _current(
    api: ApiConfig, known: lock.Entry | None, before: Vendored
) -> lock.Entry | None:
    """Return the entry if the vendored document is still what its validators stand for.

    Otherwise "not modified" would leave a document that was edited, or comes from
    another address, or was stored in the other form.
    """
    if known is None:
        return None
    as_pulled = (known.digest, known.url, known.prose)
    wanted = (before.digest, _public_source(api), api.prose)
    # of several files, the server would answer for the first one alone
    several = known.files or known.bundled
    return known if as_pulled == wanted and not several else None


def _not_modified(
    api: ApiConfig,
    file: Path,
    current: lock.Entry | None,
    before: Vendored,
) -> PullResult:
    if current is None or before.data is None:
        raise SpecpressError(
            "the server says that nothing changed, without having been asked",
            file=_public_source(api),
            hint="check `headers`",
        )
    digest, version = current.digest, current.version
    return PullResult(
        api.name,
        "not modified",
        file,
        digest,
        digest,
        version,
        version,
        old=before.data,
        new=before.data,
    )


def _entry(
    api: ApiConfig,
    response: Download,
    after: Incoming,
    size: int,
    known: lock.Entry | None,
) -> lock.Entry:
    entry = lock.Entry(
        url=_public_source(api),
        retrieved_at=lock.timestamp(response.retrieved_at),
        digest=after.digest,
        size=size,
        openapi=after.openapi,
        version=after.version,
        prose=api.prose,
        etag=response.etag,
        last_modified=response.last_modified,
        files={path: digest(data) for path, data in after.files.items()} or None,
        bundled=after.bundled or None,
    )
    if known is None or known.digest != entry.digest:
        return entry
    # The same document: the lock says when it was first seen, and does not change
    # because a server that was restarted counts its validators anew.
    entry = replace(entry, retrieved_at=known.retrieved_at)
    if known.url != entry.url:
        return entry
    return replace(entry, etag=known.etag, last_modified=known.last_modified)


def _public_source(api: ApiConfig) -> str:
    return address.public(api.source or "")
