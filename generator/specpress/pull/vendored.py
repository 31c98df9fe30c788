"""The two sides of a pull: the vendored document and the downloaded one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from specpress.config.settings import ApiConfig
from specpress.document import canonical
from specpress.document.parse import text
from specpress.document.prose import strip_prose
from specpress.document.raw import digest
from specpress.document.references.bundle import bundle
from specpress.document.references.files import OtherFile
from specpress.document.references.need import refers_elsewhere
from specpress.document.references.refusal import refuse_unreadable
from specpress.document.references.self_uri import base_of
from specpress.document.values import Json, Object
from specpress.document.write import written
from specpress.errors import Problem, SpecpressError
from specpress.fetch.model import Download
from specpress.fetch.related import Related
from specpress.utils.dataclass import dataclass

from .files import relative


@dataclass(frozen=True, slots=True)
class Vendored:
    """The document on disk: both None when there is none, no digest when unreadable."""

    data: bytes | None = field(repr=False)
    digest: str | None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A downloaded document in the form in which it is stored.

    `openapi` is the version of OpenAPI that it declares, `version` its `info.version`,
    `files` are the further files that it is stored with, by their path from it;
    `bundled` is whether it was brought together from several.
    """

    data: bytes = field(repr=False)
    digest: str
    openapi: str
    version: str
    problems: tuple[Problem, ...]
    files: Mapping[str, bytes] = field(repr=False, default_factory=dict[str, bytes])
    bundled: bool = False


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


def incoming(response: Download, files: Related, api: ApiConfig) -> Incoming:
    """Read a download, and the files that it refers to.

    It is stored as it came, in canonical JSON where only its facts are wanted, as one
    file where `api` asks for a bundle. Raises SpecpressError when it is no OpenAPI
    document, or refers to a file that cannot be had.
    """
    value, problems = _parsed(response)
    openapi, version = _declared(value, response.url)
    stored = strip_prose(value) if not api.prose else value
    data = response.data
    others: dict[str, bytes] = {}
    is_bundle = False
    version_2 = openapi.startswith("2")
    if refers_elsewhere(canonical.text(stored), version_2=version_2):
        document = value if isinstance(value, dict) else {}
        bundled = bundle(
            document,
            version_2=version_2,
            source=files.location,
            read=files.read,
            data=response.data,
            keep_broken=True,
        )
        refuse_unreadable(bundled.problems)
        if bundled.others and (api.bundle or not api.prose):
            is_bundle = True
            whole: Json = bundled.document
            stored = whole if api.prose else strip_prose(whole)
            problems = (*problems, *bundled.problems)
            data = written(stored, api.document)
        else:
            base = base_of(value, files.location).location
            others = _others(bundled.others, base, api)
    return Incoming(
        data if api.prose else _readable(stored),
        canonical.digest_of(canonical.text(stored)),
        openapi,
        version,
        problems,
        others,
        is_bundle,
    )


def _others(
    files: Mapping[str, OtherFile], base: str, api: ApiConfig
) -> dict[str, bytes]:
    """The files to store beside the document, by their path from it.

    The document is one of them where they know it by another name than it has here.
    """
    paths = {relative(location, base): other for location, other in files.items()}
    return {
        path: other.data
        for path, other in paths.items()
        if not (other.is_copy and path == api.document.name)
    }


def _parsed(response: Download) -> tuple[Json, tuple[Problem, ...]]:
    try:
        return text.parse(response.data, response.url)
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
