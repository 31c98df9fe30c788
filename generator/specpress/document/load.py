"""Loading a document: bytes → a `Document` with openapi-pydantic's model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openapi_pydantic.v3.v3_1 import OpenAPI

from specpress.errors import Problem, SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.gc_pause import gc_paused

from . import model
from .normalise import as_declared, bounded
from .overlays.overlay import Overlay
from .raw import RawDocument, load_raw


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
    """The defects that were repaired."""
    written: Mapping[str, Any]
    """The document as it was read, overlays applied: not repaired, in one file, of 3.x."""
    others: tuple[str, ...] = ()
    """The locations of the other files that it consists of."""
    gives_names: bool = False
    """Whether extensions may give names for code."""


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


def with_model(document: RawDocument) -> Document:
    """The document with its model; fields that the model refuses are removed."""
    with gc_paused(), bounded(document.source):
        built, refused = model.build(document.raw, file=document.source)
    return Document(
        model=built,
        raw=document.raw,
        declared=document.declared,
        digest=document.digest,
        published=document.published,
        problems=(
            *document.problems,
            *as_declared(refused, version_2=document.version_2),
        ),
        written=document.written,
        others=tuple(document.others),
        gives_names=document.gives_names,
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
