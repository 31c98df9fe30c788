"""The second stage: bytes → a `Document`, always of the shape of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specpress.document.overlays.overlay import Overlay
from specpress.document.overlays.overlay import read_file as read_overlay
from specpress.errors import Problem, SpecpressError
from specpress.utils.gc_pause import gc_paused

from . import canonical
from .normalise import as_declared, bounded, normalise, parsed
from .overlays.apply import apply
from .references import bundle
from .repair import extensions, path_templates
from .values import Json, Object
from .version import declared

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import OpenAPI

__all__ = [
    "Document",
    "Overlay",
    "RawDocument",
    "digest",
    "load",
    "load_raw",
    "read_file",
    "read_overlay",
    "with_model",
]


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI document, repaired and brought to the shape of 3.1."""

    model: OpenAPI
    """The document as openapi-pydantic's model."""
    raw: Mapping[str, Any]
    """The same as plain JSON values, in canonical key order."""
    declared: str
    """The version that the document declares: ``3.0.3``, ``2.0``, …"""
    digest: str
    """``sha256:…`` of the canonical form of what was read, overlays applied."""
    published: str
    """The digest of the one file as it was read, as `pull` writes it into the lock."""
    problems: tuple[Problem, ...]
    """What was repaired."""
    others: tuple[str, ...] = ()
    """The locations of the other files that it consists of."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the shape of 3.1 as plain values: a `Document` without the model.

    Its fields are those of `Document`; `source` is what messages call it.
    """

    raw: Object
    declared: str
    version_2: bool
    digest: str
    published: str
    problems: tuple[Problem, ...]
    others: tuple[str, ...]
    source: str


def load(
    data: bytes,
    *,
    source: str = "",
    read: Callable[[str], bytes] | None = None,
    within: str = "",
    overlays: Sequence[Overlay] = (),
) -> Document:
    """The document that `data` holds: JSON or YAML, of version 2.0, 3.0, 3.1 or 3.2.

    `source` is its path or URL, for messages and as the base of relative references;
    `read` gets the bytes at the absolute location of one (without it, local files are
    read). References reach the document's own folder, or host; `within` is a wider folder.
    `overlays` are applied, in their order, to what was read, before all else.
    Raises `SpecpressError` where there is no document.
    """
    return with_model(
        load_raw(data, source=source, read=read, within=within, overlays=overlays)
    )


def load_raw(
    data: bytes,
    *,
    source: str = "",
    read: Callable[[str], bytes] | None = None,
    within: str = "",
    overlays: Sequence[Overlay] = (),
) -> RawDocument:
    """What `load` makes the model of, with the same arguments."""
    with gc_paused(), bounded(source):
        value, problems = parsed(data, source)
        published = canonical.text(value)
        overlaid = apply(value, overlays, source)
        canonical_text = canonical.text(value) if overlays else published
        foreign = extensions.foreign(value, canonical_text, file=source)
        done = normalise(
            value,
            canonical_text,
            source=source,
            location=source,
            read=read,
            within=within,
        )
        completed = path_templates.complete(done.raw, file=source)
    return RawDocument(
        raw=done.raw,
        declared=done.version,
        version_2=done.version_2,
        digest=canonical.digest_of(canonical_text, done.others),
        published=canonical.digest_of(published),
        problems=(
            *problems,
            *overlaid,
            *foreign,
            *done.problems,
            *as_declared(completed, version_2=done.version_2),
        ),
        others=tuple(sorted(done.others)),
        source=source,
    )


def with_model(found: RawDocument) -> Document:
    """The document with its model, from which is removed what that has no place for."""
    from . import model  # openapi-pydantic takes long to import

    with gc_paused(), bounded(found.source):
        built, refused = model.build(found.raw, file=found.source)
    return Document(
        model=built,
        raw=found.raw,
        declared=found.declared,
        digest=found.digest,
        published=found.published,
        problems=(
            *found.problems,
            *as_declared(refused, version_2=found.version_2),
        ),
        others=found.others,
    )


def read_file(path: Path) -> Document:
    """The document of a local file. Raises `SpecpressError` where it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SpecpressError(
            f"expected an OpenAPI document, found {(error.strerror or 'no file').lower()}",
            file=str(path),
        ) from None
    return load(data, source=str(path))


def digest(
    data: bytes,
    *,
    source: str = "",
    read: Callable[[str], bytes] | None = None,
    within: str = "",
    overlays: Sequence[Overlay] = (),
) -> str:
    """The canonical digest of a document, ``sha256:…``, without building its model.

    It is that of `load` with the same arguments; without `source` it is that of the one
    file, which suffices where nothing in it refers to others.
    """
    with gc_paused(), bounded(source):
        value, _ = parsed(data, source)
        apply(value, overlays, source)
        _, version_2 = declared(value, source, [])
        canonical_text = canonical.text(value)
        others: Mapping[str, Json] = {}
        if source and bundle.needed(canonical_text, version_2=version_2):
            _, _, others = bundle.bundle(
                value, version_2=version_2, source=source, read=read, within=within
            )
        return canonical.digest_of(canonical_text, others)
