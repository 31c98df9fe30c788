"""Literals evaluate to what they were made of, are black's, and show what they hold."""

from __future__ import annotations

import ast
import json
import math
import unicodedata

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.codegen.source.expressions import inline
from specpress.codegen.source.literals import MAX_DEPTH, Json, number, string, value
from specpress.errors import SpecpressError

_MODE = black.Mode(line_length=10_000)

nasty = st.text(st.sampled_from("'\"\\\n\r\tabNux{}#é中🙂\u200d\u202e\x00\ud800\udc00"))
texts = st.one_of(
    nasty,
    st.text(),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Co", "Zl", "Zp", "Zs", "Lo"])),
)


def _assert_black(expression: str) -> None:
    line = f"x = {expression}\n"
    assert black.format_str(line, mode=_MODE) == line


@settings(max_examples=400, deadline=None)
@given(texts)
def test_a_string_is_read_back_exactly(text: str) -> None:
    literal = string(text)
    assert ast.literal_eval(literal) == text
    literal.encode()
    _assert_black(literal)


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "it"', "'say \"it\"'"),
        ("'\"", '"\'\\""'),
        ('"""', '\'"""\''),
        ("a\\b\n", '"a\\\\b\\n"'),
        ("\0\x9f", '"\\x00\\x9f"'),
        ("\u202eevil", '"\\u202eevil"'),
        ("a\u00a0b\u3000c", '"a\\xa0b\\u3000c"'),
        ("\ud800", '"\\ud800"'),
        ("\U000e0041", '"\\U000e0041"'),
        ("Größe 中 🙂", '"Größe 中 🙂"'),
    ],
)
def test_a_string_shows_what_it_holds(text: str, literal: str) -> None:
    assert string(text) == literal


def test_nothing_invisible_is_kept() -> None:
    hidden = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}
    visible = {"Arabic, Syriac and Kaithi signs of category Cf": "\u0600\u0605\u06dd"}
    shown = {" ", *visible.popitem()[1], "\u0601", "\u0602", "\u0603", "\u0604"}
    shown |= {"\u070f", "\u0890", "\u0891", "\u08e2", "\U000110bd", "\U000110cd"}
    for code in [*range(0x13430), *range(0x13460, 0x110000)]:  # hieroglyphs' brackets
        character = chr(code)
        if unicodedata.category(character) in hidden and character not in shown:
            assert "\\" in string(character), hex(code)


@settings(max_examples=200, deadline=None)
@given(st.integers() | st.floats())
def test_a_number_is_read_back_exactly(value_: float) -> None:
    literal = number(value_)
    result = eval(literal, {"float": float})
    assert (result == value_ or math.isnan(value_)) and type(result) is type(value_)
    _assert_black(literal)


@pytest.mark.parametrize(
    ("value_", "literal"),
    [
        (1e16, "1e16"),
        (1e-7, "1e-07"),
        (-0.0, "-0.0"),
        (math.inf, 'float("inf")'),
        (-math.inf, 'float("-inf")'),
        (math.nan, 'float("nan")'),
    ],
)
def test_a_float(value_: float, literal: str) -> None:
    assert number(value_) == literal


def test_an_integer_too_long_for_decimals() -> None:
    assert ast.literal_eval(number(-(10**5000))) == -(10**5000)


json_values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(json_values)
def test_a_json_value_is_read_back_exactly(json_value: Json) -> None:
    literal = inline(value(json_value))
    assert eval(literal, {"float": float}) == json_value
    _assert_black(literal)


def test_true_is_not_one() -> None:
    assert (
        inline(value([True, 1, None, {"a": False}])) == '[True, 1, None, {"a": False}]'
    )


def test_a_hostile_depth_is_refused() -> None:
    inline(value(json.loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)))
    deep: Json = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(SpecpressError, match="nested"):
        value(deep)
