"""Measured ratios against the committed ones: a tenth worse fails.

`ratios.toml` holds a line a figure. Only ratios are compared, never seconds: both sides of
a ratio are measured in the same run, on the same machine.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from .measure import Figure

RATIOS = Path(__file__).with_name("ratios.toml")
TOLERANCE = 1.1

_HEAD = """\
# Ours / what it is compared to, as `make bench` measured it on an idle machine.
# A run that is worse by a tenth fails. `make bench-update` writes what is better.
"""


def committed(file: Path = RATIOS) -> dict[str, float]:
    """The ratios that were reached before, by the names of their figures."""
    return tomllib.loads(file.read_text()) if file.exists() else {}


def is_worse(figure: Figure, ratios: Mapping[str, float]) -> bool:
    """Whether a figure is worse than its committed ratio by more than a tenth."""
    return figure.ratio > TOLERANCE * ratios.get(figure.name, figure.ratio)


def updated(
    figures: Iterable[Figure], ratios: Mapping[str, float], *, every: bool = False
) -> dict[str, float]:
    """The ratios with those figures that are new or better, or with `every` one."""
    result = dict(ratios)
    for figure in figures:
        last = ratios.get(figure.name)
        if every or last is None or figure.ratio < last:
            result[figure.name] = round(figure.ratio, 3)
    return result


def text_of(ratios: Mapping[str, float]) -> str:
    """The text of `ratios.toml`: a line a figure, sorted by name."""
    lines = (f'"{name}" = {ratio}\n' for name, ratio in sorted(ratios.items()))
    return _HEAD + "".join(lines)
