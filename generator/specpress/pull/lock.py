"""specs/specpress.lock: which documents are pulled, where they came from and when, which
copies of packages there are in other projects, and the version of specpress in use.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from specpress._version import __version__
from specpress.errors import SpecpressError
from specpress.utils import atomic_write as atomic
from specpress.utils.dataclass import dataclass

LOCK = Path("specs", "specpress.lock")
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """The provenance of one API's document.

    `url` is the configured source without credentials; `retrieved_at` when the content
    was first seen, in UTC to the second (ISO 8601); `digest` and `size` (bytes) are of
    the vendored file; `etag` and `last_modified` as the server gave them with it;
    `version` is `info.version`, `openapi` the version of OpenAPI that is declared;
    `prose` whether the document was stored as it came. `files` are the other files of
    the document, by their path from it, with the hashes of their bytes; `bundled` is
    true where they are part of the stored one.
    """

    url: str
    retrieved_at: str
    digest: str
    size: int
    openapi: str
    version: str
    prose: bool
    etag: str | None = None
    last_modified: str | None = None
    files: Mapping[str, str] | None = None
    bundled: bool | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of an API's package in another project; `server`: with the stubs."""

    api: str
    server: bool


_TYPES: dict[str, type] = {
    "url": str,
    "retrieved_at": str,
    "digest": str,
    "size": int,
    "openapi": str,
    "version": str,
    "prose": bool,
}
_OPTIONAL = ("etag", "last_modified")


def timestamp(time: datetime) -> str:
    """Write a time as the lock does."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(file: Path) -> dict[str, Entry]:
    """Return the entries by API; none for a file that is not there.

    Raises SpecpressError for a file that is not a lock of this format.
    """
    lock = _content(file)
    if lock is None:
        return {}
    apis = lock.get("apis")
    if not isinstance(apis, dict):
        raise _not_a_lock(file, "wrong or missing: apis")
    return {
        name: _entry(file, name, value)
        for name, value in cast("dict[str, object]", apis).items()
    }


def tool_of(file: Path) -> str | None:
    """Return the version of specpress that the project uses, empty in a lock of before
    0.2; None where there is no lock. Raises SpecpressError as `read` does.
    """
    lock = _content(file)
    return None if lock is None else str(lock.get("specpress", ""))


def copies(file: Path) -> dict[str, Copy]:
    """Return the vendored copies by folder, seen from that of the configuration.

    Raises SpecpressError as `read` does.
    """
    entries = (_content(file) or {}).get("vendored", {})
    if not isinstance(entries, dict):
        raise _not_a_lock(file, "wrong: vendored")
    found: dict[str, Copy] = {}
    for folder, value in cast("dict[str, object]", entries).items():
        copy = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        api, server = copy.get("api"), copy.get("server")
        if not isinstance(api, str) or not isinstance(server, bool):
            raise _not_a_lock(file, f"wrong: vendored.{folder}")
        found[folder] = Copy(api, server)
    return found


def write_copies(file: Path, known: Mapping[str, Copy]) -> None:
    """Write the vendored copies to a lock, which is made where there is none."""
    if known != copies(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, read(file), known)


def record_tool(file: Path) -> None:
    """Write down that the project uses this specpress, if there is a lock."""
    if tool_of(file) not in (None, __version__):
        write(file, read(file))


def _content(file: Path) -> dict[str, Any] | None:
    try:
        content: object = json.loads(file.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SpecpressError(
            f"cannot read: {error.strerror}", file=str(file)
        ) from error
    except (ValueError, RecursionError) as error:
        raise _not_a_lock(file, "not JSON") from error
    lock = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
    if lock.get("format") != _FORMAT:
        raise _not_a_lock(file, f"not of format {_FORMAT}")
    return lock


def write(file: Path, entries: Mapping[str, Entry]) -> None:
    """Write `entries` to `file`: the same entries give the same bytes."""
    _write(file, entries, copies(file))


def _write(
    file: Path, entries: Mapping[str, Entry], vendored: Mapping[str, Copy]
) -> None:
    apis = {
        name: {key: value for key, value in asdict(entry).items() if value is not None}
        for name, entry in entries.items()
    }
    content: dict[str, object] = {
        "format": _FORMAT,
        "specpress": __version__,
        "apis": apis,
    }
    if vendored:
        content["vendored"] = {
            folder: asdict(vendored[folder]) for folder in sorted(vendored)
        }
    text = json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False)
    atomic.replace(file, text.encode() + b"\n")


def _entry(file: Path, name: str, value: object) -> Entry:
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    wrong = [key for key, type_ in _TYPES.items() if type(fields.get(key)) is not type_]
    wrong += [key for key in _OPTIONAL if not isinstance(fields.get(key), str | None)]
    wrong += [] if fields.get("bundled") in (None, True) else ["bundled"]
    wrong += [] if _are_files(fields.get("files")) else ["files"]
    if wrong:
        raise _not_a_lock(file, f"wrong or missing: apis.{name}.{wrong[0]}")
    keys = (*_TYPES, *_OPTIONAL, "files", "bundled")
    known: dict[str, Any] = {key: fields.get(key) for key in keys}
    return Entry(**known)


def _are_files(value: object) -> bool:
    """Whether a value has hashes by path, or there is none."""
    if value is None:
        return True
    files = cast("dict[str, Any]", value) if isinstance(value, dict) else {"": None}
    return all(path and isinstance(hash_, str) for path, hash_ in files.items())


def _not_a_lock(file: Path, reason: str) -> SpecpressError:
    return SpecpressError(
        f"not a lock that this specpress reads: {reason}",
        file=str(file),
        hint="restore it from version control, or delete it and run `specpress pull`",
    )
