"""Versions of distributions (PEP 440), and the next one after a change of the document."""

from __future__ import annotations

import re
from typing import Final

from specpress.utils.versions import release

FIRST: Final = "0.1.0"
"""The version of a package whose document has none that could be one."""
_MOST_NUMBERS: Final = 4

_VERSION = re.compile(
    r"\d{1,9}(\.\d{1,9}){0,5}((a|b|rc)\d{1,9})?(\.(post|dev)\d{1,9})*", re.ASCII
)
_OF_DOCUMENT = re.compile(
    r"v?(\d{1,9}(?:[.-]\d{1,9})*)(?:[.-]?(alpha|beta|a|b|c|rc|pre|preview)[.-]?(\d{0,9}))?"
    r"(?:[-+.][0-9a-z.+-]*)?",
    re.IGNORECASE | re.ASCII,
)
"""Semantic versions, dates such as 2024-01-31, and both with words behind them."""
_PHASES = {"alpha": "a", "beta": "b", "c": "rc", "pre": "rc", "preview": "rc"}


def is_version(text: str) -> bool:
    """Whether a text is a version of a distribution as it is."""
    return bool(_VERSION.fullmatch(text))


def version_of(text: str) -> str:
    """The version of a document as that of a distribution; empty where it is none.

    ``v1`` is 1, ``2024-01-31`` is 2024.1.31, ``1.2.0-beta.3`` is 1.2.0b3; what else stands
    behind a version is left out.
    """
    match = _OF_DOCUMENT.fullmatch(text.strip())
    if match is None:
        return ""
    numbers = re.split(r"[.-]", match[1])[:_MOST_NUMBERS]
    version = ".".join(str(int(number)) for number in numbers)
    if not match[2]:
        return version
    phase = match[2].lower()
    return f"{version}{_PHASES.get(phase, phase)}{int(match[3] or 0)}"


def next_version(current: str, step: str, document: str) -> str:
    """The version after a step (``major``, ``minor``, ``patch`` or ``none``).

    That of the document, where it has moved as far as the step asks for; else the
    current one with the step taken. Before 1.0.0 the second number says what breaks
    (semver.org, 4). `document` is empty where it has no version.
    """
    if step == "none":
        return document if release(document) > release(current) else current
    numbers = [*release(current), 0, 0, 0][:3]
    index = {"major": 0, "minor": 1, "patch": 2}[step]
    if index == 0 and numbers[0] == 0:
        index = 1
    of_document = [*release(document), 0, 0, 0][:3]
    if document and of_document[: index + 1] > numbers[: index + 1]:
        return document
    bumped = [*numbers[:index], numbers[index] + 1, *(0 for _ in numbers[index + 1 :])]
    return ".".join(map(str, bumped))
