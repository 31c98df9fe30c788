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


def with_changes(text: str, version: str, lines: Sequence[str]) -> str:
    """The text of a changelog with what changed up to a version.

    Where that has an entry already, as the version stayed what it was, the lines are
    added at the end of it; those that are there are not repeated.
    """
    headings = [*_HEADING.finditer(text)]
    index = next((at for at, one in enumerate(headings) if one[1] == version), None)
    if index is None:
        return with_entry(text, version, lines)
    following = headings[index + 1 : index + 2]
    end = following[0].start() if following else len(text)
    entry, after = text[headings[index].start() : end].rstrip("\n"), text[end:]
    added = "\n".join(lines).strip("\n")
    if f"\n{added}\n" in f"{entry}\n":
        return text
    before = text[: headings[index].start()]
    return f"{before}{entry}\n\n{added}\n" + (f"\n{after}" if after else "")
