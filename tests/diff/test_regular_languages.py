"""Patterns as sets of texts agree with how Python matches them."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from specpress.diff.compare.regular_languages import (
    Lengths,
    all_texts,
    missed,
    pattern_language,
)

_TEXTS = ["", *"ab1 ", "aa", "ab", "ba", "1a", "b1b", "aab", "abab", "a 1", "11"]


def _pattern(random_: random.Random, depth: int) -> str:
    choice = random_.random()
    if depth == 0 or choice < 0.35:
        return random_.choice(["a", "b", "[ab]", "[^a]", ".", r"\d", r"\s", "1"])
    if choice < 0.6:
        return _pattern(random_, depth - 1) + _pattern(random_, depth - 1)
    inner = _pattern(random_, depth - 1)
    if choice < 0.75:
        return f"(?:{inner}|{_pattern(random_, depth - 1)}$|^a)"
    return f"({inner}){random_.choice(['*', '+', '?', '{2}', '{1,2}', '{2,}', '*?'])}"


def _patterns(count: int) -> list[str]:
    random_ = random.Random(20)
    return [
        random_.choice(["", "^"]) + _pattern(random_, 3) + random_.choice(["", "$"])
        for _ in range(count)
    ]


def _matches(pattern: str, text: str) -> bool:
    return re.search(pattern.replace("$", r"\Z"), text) is not None


def test_a_language_has_the_texts_that_match() -> None:
    for pattern in _patterns(150):
        language = pattern_language(pattern)
        assert language is not None
        for text in _TEXTS:
            state = language.start
            for character in text:
                state = language.step(state, ord(character))
            assert language.accepts(state) is _matches(pattern, text), (pattern, text)


def test_a_text_that_is_missed_matches_one_pattern_only() -> None:
    patterns = _patterns(150)
    for inner, outer in itertools.pairwise(patterns):
        one, other = pattern_language(inner), pattern_language(outer)
        assert one is not None
        assert other is not None
        text = missed([one], other)
        if text is None:
            within = [each for each in _TEXTS if _matches(inner, each)]
            assert all(_matches(outer, each) for each in within), (inner, outer)
        else:
            assert _matches(inner, text), (inner, outer)
            assert not _matches(outer, text), (inner, outer)


def test_all_texts_of_a_pattern() -> None:
    short, endless = pattern_language("^(x|y)z?$"), pattern_language("^a*$")
    assert short is not None
    assert endless is not None
    assert all_texts([short], 10) == ["x", "y", "xz", "yz"]
    assert all_texts([short], 3) is None
    assert all_texts([endless], 10) is None
    assert all_texts([endless, Lengths(1, 2)], 10) == ["a", "aa"]


@pytest.mark.parametrize(
    "pattern",
    [r"^(?!a)", r"(?<=a)b", r"(a)\1", r"\bword\b", r"\p{L}", "(", "[", "a{2,1}", "*a",
     r"\Aa\Z", "(?i)a", "a{9999}"],
)  # fmt: skip
def test_patterns_that_are_not_read(pattern: str) -> None:
    assert pattern_language(pattern) is None
