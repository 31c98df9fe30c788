"""Texts that match a pattern, also where there are more of them than one can make."""

from __future__ import annotations

import re
import sys
import time
from random import Random

import pytest

from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from library_api.server._runtime.mock.patterns import text_matching

DOMAIN = r"^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$"


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        (DOMAIN, 4, 253),
        (r"^[a-f0-9]{64}$", 64, 64),
        (r"^[a-z]+$", 40, 80),
        (r"^((a+b)+c)+$", 1, 60),
        (r"^\d{3}-\d{4}$", 0, None),
    ],
)
def test_a_text_matches_and_is_as_long_as_it_must_be(
    pattern: str, least: int, most: int | None
) -> None:
    for seed in range(5):
        text = text_matching(pattern, least, most, Random(seed))
        assert re.search(pattern, text)
        assert least <= len(text) <= (most or 1_000)


@pytest.mark.parametrize("pattern", ["^((((a+)+)+)+)+$", "^(((a{90}){90}){90}){90}$"])
def test_repetitions_within_repetitions_take_no_time(pattern: str) -> None:
    begun = time.process_time()
    text_matching(pattern, 0, 5, Random(0))
    assert time.process_time() - begun < 2
