"""Measures all ratios; exit status 1 where one is a tenth worse than it was.

python -m tests.benchmarks [--update | --update-all] [PART ...]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping

from . import (
    calling,
    decoding,
    generating,
    large,
    ratchet,
    serving,
    starting,
    stepping,
    waiting,
)
from .measure import Figure

PARTS: Mapping[str, Callable[[], Iterator[Figure]]] = {
    "generating": generating.figures,
    "stepping": stepping.figures,
    "decoding": decoding.figures,
    "calling": calling.figures,
    "starting": starting.figures,
    "waiting": waiting.figures,
    "large": large.figures,
    "serving": serving.figures,
}


def main() -> int:
    """Prints each figure beside its committed ratio."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument(
        "--update", action="store_true", help="commit the ratios that are better"
    )
    parser.add_argument(
        "--update-all", action="store_true", help="commit all ratios, worse ones too"
    )
    args = parser.parse_args()
    ratios = ratchet.committed()
    figures: list[Figure] = []
    for name in args.parts or PARTS:
        figures += _measured(PARTS[name], ratios)
    if args.update or args.update_all:
        new = ratchet.updated(figures, ratios, every=args.update_all)
        ratchet.RATIOS.write_text(ratchet.text_of(new))
        return 0
    return 1 if any(ratchet.is_worse(figure, ratios) for figure in figures) else 0


def _measured(
    measure: Callable[[], Iterator[Figure]], ratios: Mapping[str, float]
) -> list[Figure]:
    """The figures of a part; measured once more where one is worse, as machines are noisy."""
    figures = list(measure())
    if any(ratchet.is_worse(figure, ratios) for figure in figures):
        again = {figure.name: figure for figure in measure()}
        figures = [
            min(figure, again.get(figure.name, figure), key=lambda one: one.ratio)
            for figure in figures
        ]
    for figure in figures:
        last = ratios.get(figure.name)
        word = "new" if last is None else f"was {last:.3f}"
        worse = ": WORSE" if ratchet.is_worse(figure, ratios) else ""
        print(f"{figure}  ({word}{worse})", flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main())
