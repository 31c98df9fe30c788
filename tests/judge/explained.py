"""What the judge finds and why it stays: `explained.toml`, and comparing with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .judging import Finding

FILE = Path(__file__).with_name("explained.toml")


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why findings of a kind stay.

    `where` is a pattern for their text; `documents` are those they are found in, each
    time unless `sometimes`.
    """

    check: str
    where: str
    documents: tuple[str, ...]
    reason: str
    sometimes: bool = False

    def fits(self, finding: Finding) -> bool:
        """Whether it explains a finding."""
        return finding.check == self.check and bool(re.search(self.where, finding.text))


def explanations(document: str) -> list[Explanation]:
    """The explanations for a document."""
    with FILE.open("rb") as stream:
        tables = tomllib.load(stream)["explained"]
    found = [
        Explanation(**{**table, "documents": tuple(table["documents"])})
        for table in tables
    ]
    return [each for each in found if document in each.documents]


def compared(
    findings: Sequence[Finding], known: Sequence[Explanation]
) -> tuple[list[Finding], list[Explanation]]:
    """The findings without an explanation, and the explanations without a finding."""
    left = [each for each in findings if not any(e.fits(each) for e in known)]
    idle = [e for e in known if not e.sometimes and not any(map(e.fits, findings))]
    return left, idle
