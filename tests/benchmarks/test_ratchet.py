"""A figure that is a tenth worse than its committed ratio fails."""

from __future__ import annotations

import tomllib

from tests.benchmarks.measure import Figure
from tests.benchmarks.ratchet import committed, is_worse, text_of, updated

RATIOS = {"a call": 1.0, "a page": 2.0}


def test_a_tenth_worse_is_worse() -> None:
    assert is_worse(Figure("a call", 1.11), RATIOS)
    assert not is_worse(Figure("a call", 1.09), RATIOS)


def test_a_new_figure_is_not_worse() -> None:
    assert not is_worse(Figure("a start", 9.0), RATIOS)


def test_only_better_ratios_are_taken() -> None:
    figures = [Figure("a call", 1.05), Figure("a page", 1.5), Figure("a start", 3.0)]
    assert updated(figures, RATIOS) == {"a call": 1.0, "a page": 1.5, "a start": 3.0}
    every = updated(figures, RATIOS, every=True)
    assert every == {"a call": 1.05, "a page": 1.5, "a start": 3.0}


def test_the_committed_text_is_read_back() -> None:
    assert tomllib.loads(text_of(RATIOS)) == RATIOS


def test_the_committed_ratios_are_ratios() -> None:
    assert all(0 < ratio < 100 for ratio in committed().values())
