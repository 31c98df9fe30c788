"""Comparing two ways to do the same, on a machine that has other things to do."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import process_time


@dataclass(frozen=True, slots=True)
class Figure:
    """How much longer ours takes than what it is compared to.

    `name` is the key of the figure in `ratios.toml`; `detail` is shown beside it.
    """

    name: str
    ratio: float
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.name:<56} {self.ratio:6.3f}  {self.detail}".rstrip()


def compare(
    name: str,
    ours: Callable[[], object],
    base: Callable[[], object],
    *,
    times: int,
    inner: int = 1,
) -> Figure:
    """Measure runs in pairs, in processor time.

    A pair is `inner` calls of ours and as many of the base, `times` the number of pairs.
    """
    ours(), base()
    pairs = [(_seconds(ours, inner), _seconds(base, inner)) for _ in range(times)]
    return figure(name, pairs)


def figure(name: str, pairs: list[tuple[float, float]]) -> Figure:
    """Make the figure of measured pairs, ours and the base, in seconds: their median."""
    ratio = statistics.median(ours / base for ours, base in pairs)
    ours = statistics.median(ours for ours, _ in pairs)
    return Figure(name, ratio, f"{ours * 1000:.3g} ms")


def _seconds(call: Callable[[], object], inner: int) -> float:
    start = process_time()
    for _ in range(inner):
        call()
    return (process_time() - start) / inner
