"""The `CHANGELOG.md` of a package: an entry for each of its versions, the newest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

FILE: Final = "CHANGELOG.md"
_HEAD: Final = """\
# Changelog

The versions of this package, and what changed in the API with each.
"""
_HEADING = re.compile(r"^## +\[?v?([^\s\]]+)", re.MULTILINE)


def with_entry(text: str, version: str, lines: Sequence[str]) -> str:
    """The text of a changelog with an entry for a version; empty is one that is new.

    It stands above those of earlier versions; one that is there already stays.
    """
    text = text or _HEAD
    headings = [*_HEADING.finditer(text)]
    if any(heading[1] == version for heading in headings):
        return text
    versions = (one.start() for one in headings if one[1].lower() != "unreleased")
    place = next(versions, len(text))
    before = text[:place].rstrip("\n")
    entry = "\n".join([f"## {version}", "", *lines]).rstrip("\n")
    after = text[place:]
    return f"{before}\n\n{entry}\n" + (f"\n{after}" if after else "")
