"""A three-way merge of texts, line by line: what two sides made of the same base.

Written here, and not left to git: it gives the same text on every machine, with git or
without. The algorithm is that of diff3 (Khanna, Kunal, Pierce: "A Formal Investigation of
Diff3", 2007): lines that both sides kept divide the texts into chunks, and a chunk that
one side alone changed is that side's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Overlap:
    """A chunk that both sides changed, each to something else.

    `line` is where it starts in the merged text, counted from 1.
    """

    line: int
    base: str
    ours: str
    theirs: str


def merge(base: str, ours: str, theirs: str) -> tuple[str, tuple[Overlap, ...]]:
    """The merged text, and the overlaps; in these the text has what is ours."""
    merged: list[str] = []
    overlaps: list[Overlap] = []
    for before, mine, others in _chunks(*map(_lines, (base, ours, theirs))):
        if mine == before:
            merged += others
            continue
        if others not in (before, mine):
            texts = ("".join(each) for each in (before, mine, others))
            overlaps.append(Overlap(len(merged) + 1, *texts))
        merged += mine
    return "".join(merged), tuple(overlaps)


def _lines(text: str) -> list[str]:
    """The lines with their ends; unlike `splitlines`, only a line feed ends one."""
    lines = text.split("\n")
    ended = [f"{line}\n" for line in lines[:-1]]
    return [*ended, lines[-1]] if lines[-1] else ended


def _chunks(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """The three texts in chunks that belong together, in their order."""
    at = at_ours = at_theirs = 0
    for start, mine, others, size in _kept(base, ours, theirs):
        yield base[at:start], ours[at_ours:mine], theirs[at_theirs:others]
        at, at_ours, at_theirs = start + size, mine + size, others + size
        kept = base[start:at]
        yield kept, kept, kept
    yield base[at:], ours[at_ours:], theirs[at_theirs:]


def _kept(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Runs of lines that both sides kept: where in each text, and how many."""
    left, right = _matches(base, ours), _matches(base, theirs)
    i = j = 0
    while i < len(left) and j < len(right):
        mine, others = left[i], right[j]
        start = max(mine.a, others.a)
        end = min(mine.a + mine.size, others.a + others.size)
        if start < end:
            ours_at = mine.b + start - mine.a
            yield start, ours_at, others.b + start - others.a, end - start
        if mine.a + mine.size < others.a + others.size:
            i += 1
        else:
            j += 1


def _matches(base: Sequence[str], side: Sequence[str]) -> list[Match]:
    return SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()
