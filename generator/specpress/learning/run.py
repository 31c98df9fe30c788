"""A document and files of evidence: what commands call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from specpress.document.raw import RawDocument
from specpress.errors import SpecpressError
from specpress.evidence.exchange import Skipped
from specpress.evidence.read import read_evidence

from .causes import Causes
from .contract import Contract
from .drift import Drift, observe
from .learn import Learned, LearnOptions, learn


def drift_of(document: RawDocument, files: Iterable[Path]) -> Drift:
    """How far evidence is from a document, whose overlays are applied.

    Raises `SpecpressError` for evidence that cannot be read.
    """
    contract = Contract(document.written, document.declared)
    skipped = Skipped()
    drift = observe(contract, read_evidence(files, skipped), Causes())
    return replace(drift, skipped=skipped.entries)


def learned_from(
    document: RawDocument, files: Sequence[Path], options: LearnOptions
) -> Learned:
    """The overlay that evidence calls for, on top of those that are applied.

    Raises `SpecpressError` for a document in several files, or of Swagger 2.0: what an
    overlay changes is one document as it is written.
    """
    if document.version_2:
        raise SpecpressError(
            "expected a document of OpenAPI 3, found one of Swagger 2.0",
            file=document.source,
            hint="convert it with `specpress bundle`",
        )
    if document.others:
        raise SpecpressError(
            "expected a document in one file, found one in several",
            file=document.source,
            hint="join them with `specpress bundle --as-is`",
        )
    return learn(
        document.written, document.declared, lambda: read_evidence(files), options
    )
