"""The documents that are judged: the repository's own, and ten of the corpus."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from specpress.document.overlays import apply as overlaying
from specpress.document.overlays.overlay import read_overlay
from tests.shared import ROOT, SHARED

from .judging import Budget

_LARGE = Budget(1, derived=300)
"""For hundreds of operations, of which a few have thousands of derived requests."""
_SMALL = Budget(3)

_CORPUS = {
    "adyen.com__BalanceControlService": _SMALL,  # 3.1
    "api.video": _SMALL,  # files in forms
    "bitbucket.org": _LARGE,  # large, was 2.0
    "codat.io__banking": _SMALL,  # 3.1
    "listennotes.com": _SMALL,  # 3.1
    "lyft.com": _SMALL,  # was 2.0
    "mozilla.com__kinto": _SMALL,  # refers to headers and responses
    "openpolicy.local": _SMALL,  # slashes within parameters
    "phantauth.net": _SMALL,
    "twilio.com__twilio_pricing_v2": _SMALL,
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A document by its name: the file, the overlays that mend it, and the budget."""

    name: str
    path: Path
    budget: Budget
    overlays: tuple[Path, ...] = ()

    def read(self) -> Any:
        """The document as it was written, overlays applied."""
        text = self.path.read_text(encoding="utf-8")
        value = (
            json.loads(text) if self.path.suffix == ".json" else yaml.safe_load(text)
        )
        overlaying.apply(value, [read_overlay(each) for each in self.overlays])
        return value


LIBRARY = Judged("library", ROOT / "specs/library/openapi.yaml", Budget(5))


def judged() -> Iterator[Judged]:
    """All documents that are there."""
    yield LIBRARY
    specs = ROOT / "specs" / "baserow"
    found = [
        Judged("baserow", SHARED / "specs" / "baserow-1.35.3.json", _LARGE),
        Judged(
            "baserow-mended", specs / "schema.json", _LARGE, (specs / "overlay.yaml",)
        ),
        *(
            Judged(name, SHARED / "corpus" / f"{name}.json", budget)
            for name, budget in _CORPUS.items()
        ),
    ]
    yield from (each for each in found if each.path.exists())
