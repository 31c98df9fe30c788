"""The two sides of a pull: the vendored document and the downloaded one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from specpress.document import canonical
from specpress.document.parse import text
from specpress.document.prose import strip_prose
from specpress.document.raw import digest
from specpress.document.values import Json, Object
from specpress.errors import Problem, SpecpressError
from specpress.fetch.model import Download


@dataclass(frozen=True, slots=True)
class Vendored:
    """The document on disk: both None when there is none, no digest when unreadable."""

    data: bytes | None = field(repr=False)
    digest: str | None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A downloaded document in the form in which it is stored.

    `openapi` is the version of OpenAPI that it declares, `version` its `info.version`.
    """

    data: bytes = field(repr=False)
    digest: str
    openapi: str
    version: str
    problems: tuple[Problem, ...]


def vendored(file: Path) -> Vendored:
    """Read the vendored document, which may be missing or damaged."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Vendored(None, None)
    except OSError as error:
        raise SpecpressError(
            f"cannot read: {error.strerror}", file=str(file)
        ) from error
    try:
        return Vendored(data, digest(data))
    except SpecpressError:
        return Vendored(data, None)


def incoming(response: Download, *, prose: bool) -> Incoming:
    """Read a download; raises SpecpressError when it is no OpenAPI document.

    With `prose` it is stored as it came, else as its facts in canonical JSON.
    """
    try:
        value, problems = text.parse(response.data, response.url)
    except SpecpressError as error:
        kind = (
            f", the content type is {response.content_type}"
            if response.content_type
            else ""
        )
        raise SpecpressError(
            error.message + kind,
            file=error.file,
            hint=error.hint or "look at what the address gives, or try again",
        ) from error
    openapi, version = _declared(value, response.url)
    stored = value if prose else strip_prose(value)
    return Incoming(
        response.data if prose else _readable(stored),
        canonical.digest_of(canonical.text(stored)),
        openapi,
        version,
        problems,
    )


def _declared(value: Json, place: str) -> tuple[str, str]:
    """Return the version of OpenAPI and that of the API; refuse anything else."""
    root: Object = value if isinstance(value, dict) else {}
    openapi = root.get("openapi", root.get("swagger"))
    # YAML may have read the version as a number.
    if not isinstance(openapi, (str, float, int)):
        keys = ", ".join(list(root)[:5])
        raise SpecpressError(
            "expected an OpenAPI document, found "
            + (f"an object of {keys}" if keys else "something else"),
            file=place,
            hint="`source` has to be the address of the document itself",
        )
    info = root.get("info")
    version = info.get("version", "") if isinstance(info, dict) else ""
    return str(openapi), str(version)


def _readable(value: Json) -> bytes:
    """One way to write a document: a changed line is a change of the API."""
    written = json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False)
    return written.encode() + b"\n"
