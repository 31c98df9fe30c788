"""Files in which git left the conflicts of a merge: both sides between markers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final, cast

_START: Final = re.compile(r"<{7}( |$)")
_BASE: Final = re.compile(r"\|{7}( |$)")
_MIDDLE: Final = re.compile(r"={7}$")
_END: Final = re.compile(r">{7}( |$)")
_DIGEST: Final = re.compile(r'\s*(?P<path>"(?:[^"\\]|\\.)*"): (?P<digests>["\[].*?),?')
"""A line of the manifest's `files`: a path, and a digest or a list of them."""
_KIND: Final = "sha256:"


def has_conflicts(text: str) -> bool:
    """Whether a text has a conflict as git marks it, in the style of `merge` or `diff3`."""
    lines = text.splitlines()
    return any(map(_START.match, lines)) and any(map(_END.match, lines))


def sides(text: str) -> tuple[str, str]:
    """The two versions that git could not merge: ours, theirs."""
    ours = "".join(line for line, side in _by_side(text) if side != "theirs")
    theirs = "".join(line for line, side in _by_side(text) if side != "ours")
    return ours, theirs


def is_merge_of(text: str, versions: Sequence[str]) -> bool:
    """Whether a text can be what git made of versions of it, and nothing else.

    Every line is of one of them, and what all of them have is there. Lines between the
    markers of a conflict count, the markers themselves and the base between them do not.
    """
    lines = Counter(line.rstrip("\r\n") for line, _ in _by_side(text))
    counts = [Counter(version.splitlines()) for version in versions]
    most: Counter[str] = sum(counts, Counter[str]())
    least = {line: min(count[line] for count in counts) for line in most}
    return bool(versions) and all(
        least.get(line, 0) <= lines[line] <= most[line] for line in {*lines, *most}
    )


def digests_of_both(manifest: str) -> dict[str, frozenset[str]]:
    """The digests of files that either side of a manifest with conflicts has, by path.

    Only the lines of `files` are understood: what is left of a merge is no JSON.
    """
    digests: dict[str, frozenset[str]] = {}
    for line, _ in _by_side(manifest):
        if (entry := _DIGEST.fullmatch(line.rstrip())) is None:
            continue
        with suppress(ValueError):
            path: str = json.loads(entry["path"])
            value: object = json.loads(entry["digests"])
            each = cast("list[object]", value) if isinstance(value, list) else [value]
            texts = [d for d in each if isinstance(d, str) and d.startswith(_KIND)]
            if len(texts) == len(each):
                digests[path] = digests.get(path, frozenset()).union(texts)
    return digests


def _by_side(text: str) -> Iterator[tuple[str, str]]:
    """Each line, with the side that has it: `ours`, `theirs` or `both`."""
    side = "both"
    for line in text.splitlines(keepends=True):
        marker = line.rstrip("\r\n")
        if side == "both" and _START.match(marker):
            side = "ours"
        elif side == "ours" and _BASE.match(marker):
            side = "base"
        elif side in ("ours", "base") and _MIDDLE.match(marker):
            side = "theirs"
        elif side == "theirs" and _END.match(marker):
            side = "both"
        elif side != "base":
            yield line, side
