"""Prints the ratios; the exit status is 0 whatever they are: machines are noisy."""

from __future__ import annotations

from . import calling, decoding, starting

if __name__ == "__main__":
    for part in (decoding, calling, starting):
        for figure in part.figures():
            print(figure, flush=True)
