"""Files in which git left the conflicts of a merge: both sides between markers."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from difflib import SequenceMatcher
from typing import Final, cast

_START: Final = re.compile(r"<{7}( |$)")
_BASE: Final = re.compile(r"\|{7}( |$)")
_MIDDLE: Final = re.compile(r"={7}$")
_END: Final = re.compile(r">{7}( |$)")
_DIGEST: Final = re.compile(r'\s*(?P<path>"(?:[^"\\]|\\.)*"): (?P<digests>["\[].*?),?')
"""A line of the manifest's `files`: a path, and a digest or a list of them."""
_KIND: Final = "sha256:"
_MOST_COMPARED: Final = 10_000_000
"""Pairs of equal lines of two texts that are compared; it takes seconds."""


def has_conflicts(text: str) -> bool:
    """Whether a text has a conflict as git marks it, in the style of `merge` or `diff3`."""
    lines = text.splitlines()
    return any(map(_START.match, lines)) and any(map(_END.match, lines))


def sides(text: str) -> tuple[str, str]:
    """The two versions that git could not merge: ours, theirs."""
    ours = "".join(line for line, side in _by_side(text) if side != "theirs")
    theirs = "".join(line for line, side in _by_side(text) if side != "ours")
    return ours, theirs


def is_merge_of(
    text: str, versions: Sequence[str], generated: str | None = None
) -> bool:
    """Whether a text can be what git made of versions of it, and nothing else.

    Every line that is not blank is of one of them, in its order. What all of them have is
    there, or where it is known what is `generated` now, what that and one of them have:
    it is still so in the merge of the documents.
    Lines between the markers of a conflict count, the markers themselves and the base
    between them do not.
    """
    lines = Counter(line.rstrip("\r\n") for line, _ in _by_side(text))
    counts = [Counter(version.splitlines()) for version in versions]
    now = Counter((generated or "").splitlines())
    most: Counter[str] = sum(counts, now)
    for line in filter(str.strip, {*lines, *most}):
        of_each = [count[line] for count in counts]
        least = min(of_each, default=0)
        if generated is not None:
            least = min(now[line], max(of_each, default=now[line]))
        if not least <= lines[line] <= most[line]:
            return False
    known = [*versions, *([] if generated is None else [generated])]
    return bool(known) and all(_is_ordered(each, known) for each in {*sides(text)})


def _is_ordered(text: str, versions: Sequence[str]) -> bool:
    """Whether each line is where one of the versions has it, between what is alike."""
    lines = _written(text)
    found: set[int] = set()
    for version in versions:
        found.update(_found(_written(version), lines))
    return len(found) == len(lines)


def _found(version: Sequence[str], lines: Sequence[str]) -> Iterator[int]:
    """The indices of the lines that a version has in the same order.

    Between lines that both have once: of lines that are there several times the same ones
    are found, whatever else differs, and large texts take no quadratic time.
    """
    start = at = 0
    for end, until in (*_anchors(version, lines), (len(version), len(lines))):
        one, other = version[start:end], lines[at:until]
        same = next(
            (
                i
                for i, pair in enumerate(zip(one, other, strict=False))
                if pair[0] != pair[1]
            ),
            min(len(one), len(other)),
        )
        yield from range(at, at + same)
        one, other = one[same:], other[same:]
        counts = Counter(one)
        is_large = sum(counts[line] for line in other) > _MOST_COMPARED
        matcher = SequenceMatcher(None, one, other, autojunk=is_large)
        for _, first, size in matcher.get_matching_blocks():
            yield from range(at + same + first, at + same + first + size)
        start, at = end, until


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The places of lines that both texts have once, most of those in the same order.

    As in a patience diff: the longest increasing sequence of the places.
    """
    once = [Counter(each) for each in (one, other)]
    places = {line: at for at, line in enumerate(other)}
    pairs = [
        (at, places[line])
        for at, line in enumerate(one)
        if all(counts[line] == 1 for counts in once)
    ]
    ends: list[int] = []  # of the best sequence of each length: where its last pair is
    tails: list[int] = []
    before: list[int] = []
    last = -1
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else -1)
        last = index if length == len(tails) else last
        ends[length : length + 1] = [index]
        tails[length : length + 1] = [place]
    found: list[tuple[int, int]] = []
    while last >= 0:
        found.append(pairs[last])
        last = before[last]
    return found[::-1]


def _written(text: str) -> list[str]:
    """The lines that are not blank, without their ends."""
    return [line for line in text.splitlines() if line.strip()]


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
