"""Comparing two ways to do the same, on a machine that has other things to do."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import process_time


@dataclass(frozen=True, slots=True)
class Figure:
    """How much longer ours takes: the ratio, and the one that is aimed at."""

    what: str
    ratio: float
    target: float
    ours: float

    def __str__(self) -> str:
        word = "ok" if self.ratio <= self.target else "MISSED"
        return (
            f"{self.what:<48} {self.ratio:5.2f} (at most {self.target:.1f}: {word}; "
            f"ours {self.ours * 1000:.3g} ms)"
        )


def compare(
    what: str,
    target: float,
    ours: Callable[[], object],
    base: Callable[[], object],
    *,
    times: int,
    inner: int = 1,
) -> Figure:
    """Give the median ratio of runs in pairs, in processor time."""
    ours(), base()
    pairs = [(_seconds(ours, inner), _seconds(base, inner)) for _ in range(times)]
    return figure(what, target, pairs)


def figure(what: str, target: float, pairs: list[tuple[float, float]]) -> Figure:
    """Make the figure of measured pairs: ours and the base, in seconds."""
    ratio = statistics.median(ours / base for ours, base in pairs)
    return Figure(what, ratio, target, statistics.median(ours for ours, _ in pairs))


def _seconds(call: Callable[[], object], inner: int) -> float:
    start = process_time()
    for _ in range(inner):
        call()
    return (process_time() - start) / inner
