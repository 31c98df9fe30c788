"""YAML by the core schema of 1.2."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.document.parse.text import parse
from specpress.document.parse.yaml import plain
from specpress.errors import SpecpressError


def read(text: str) -> Any:
    value, problems = parse(text.encode())
    assert problems == ()
    return value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("NO", "NO"),
        ("on", "on"),
        ("off", "off"),
        ("2024-01-01", "2024-01-01"),
        ("12:30:45", "12:30:45"),
        ("010", 10),
        ("0o10", 8),
        ("0xff", 255),
        ("0b1", "0b1"),
        ("1_000", "1_000"),
        ("-17", -17),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("1e999", "1e999"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("-", "-"),
        ("=", "="),
        ("9" * 400, "9" * 400),
    ],
)
def test_a_plain_scalar(text: str, value: object) -> None:
    assert plain(text) == value
    assert type(plain(text)) is type(value)


def test_quoted_and_block_scalars_are_text() -> None:
    assert read("a: '1'\nb: \"true\"\nc: |\n  2\nd: !!str 3\n") == {
        "a": "1",
        "b": "true",
        "c": "2\n",
        "d": "3",
    }


def test_keys_are_text() -> None:
    assert read("200: a\ntrue: b\nnull: c\n1.0: d\n") == {
        "200": "a",
        "true": "b",
        "null": "c",
        "1.0": "d",
    }


def test_versions_keep_their_zeros() -> None:
    assert read("openapi: 3.10\ninfo: {version: 1.10}\nx: 1.10\n") == {
        "openapi": "3.10",
        "info": {"version": "1.10"},
        "x": 1.1,
    }


def test_aliases_and_merge_keys() -> None:
    text = """
base: &base {a: 1, b: 2}
more: &more {b: 3, c: 4}
one: {<<: *base, b: 9}
two: {<<: [*base, *more]}
"""
    value = read(text)
    assert value["one"] == {"a": 1, "b": 9}
    assert value["two"] == {"a": 1, "b": 2, "c": 4}


def test_a_quoted_merge_key_is_a_key() -> None:
    assert read("'<<': 1") == {"<<": 1}


def test_an_alias_can_be_a_key() -> None:
    assert read("a: &x name\n*x : 1") == {"a": "name", "name": 1}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a: 1\na: 2", "duplicate-key"),
        ("a: !Ref b", "yaml-tag"),
        ("a: {<<: 1}", "yaml-merge"),
        ("a: 1\n---\nb: 2", "yaml-stream"),
        ("a: 'x\x07'", "control"),
    ],
)
def test_what_is_mended_is_reported(text: str, kind: str) -> None:
    value, problems = parse(text.encode(), "api.yaml")
    assert isinstance(value, dict)
    assert [(problem.kind, problem.file) for problem in problems] == [
        (kind, "api.yaml")
    ]


def bomb() -> str:
    lines = ["a: &a [1,1,1,1,1,1,1,1,1,1]"]
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        lines.append(f"{name}: &{name} [{','.join(['*' + before] * 10)}]")
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a:\n\tb: 1", "line 2, column 1: a tab"),
        ("a: b: c", "line 1, column 5"),
        ("a: &a [*a]", "contains the alias"),
        ("a: *b", "not defined"),
        ("? [a]\n: 1", "a key that is not text"),
        ("? {a: b}\n: 1", "a key that is not text"),
        ("a: &x [1]\n*x : 1", "a key that is not text"),
        ("a: " + "[" * 5000, "200 levels"),
        ("x: " + "[{a: " * 2000, "200 levels"),
        ("x: " + "[[[[[[[[1, " * 200, "200 levels"),
        ("- " * 2000, "200 levels"),
        ("\n".join(" " * level + "a:" for level in range(2000)), "200 levels"),
        ("a: '" + "[" * 900 + "' : b", "line 1, column"),
        ("a: [" + "[], " * 900 + ": :", "line 1, column"),
        (bomb(), "aliases that repeat"),
    ],
)
def test_what_is_no_tree_is_one_clear_error(text: str, found: str) -> None:
    with pytest.raises(SpecpressError, match=found) as caught:
        parse(text.encode())
    assert len(str(caught.value)) < 300


# Beyond the basic plane, JSON's escapes are pairs of surrogates, which YAML's are not.
# (A key of YAML may have 1,024 characters at most.)
TEXTS = st.text(
    st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=40
)
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(TREES)
@settings(max_examples=60, deadline=None)
def test_json_is_yaml(value: object) -> None:
    text = json.dumps({"a": value})  # escapes all that YAML does not allow
    as_yaml, problems = parse(f"# a comment\n{text}".encode())
    assert (as_yaml, problems) == ({"a": value}, ())
