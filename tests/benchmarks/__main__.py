"""Prints the ratios; the exit status is 0 whatever they are: machines are noisy."""

from __future__ import annotations

from . import calling, decoding, generating, starting, stepping

if __name__ == "__main__":
    for part in (generating, stepping, decoding, calling, starting):
        for figure in part.figures():
            print(figure, flush=True)
