"""The verdict agrees with values: what one schema takes is tried on the other."""

from __future__ import annotations

import itertools
import json
from typing import Any

import hypothesis.strategies as st
import jsonschema_rs
from hypothesis import given, settings

from .build_documents import Raw, answering, asking, compared

_UNPROVEN = frozenset(
    {
        "pattern-changed",  # containment of patterns is not decided
        "property-removed",  # harmless for validation, but the value is not heeded
    }
)
"""Rules that warn, or break, where no value needs to tell two schemas apart."""

_TEXTS = ("", "a", "b", "ab", "abc", "abcd", "2026-01-01", "x" * 12)
_NUMBERS = (
    *range(-3, 20), 30, 100,
    *(whole + part for whole in range(11) for part in (0.25, 0.3, 0.5)),
)  # fmt: skip
_SCALARS: tuple[Any, ...] = (*_TEXTS, *_NUMBERS, True, False, None)
_FEWER = (*_TEXTS, -1, 0, 1, 2, 3, 4, 6, 9, 12, 0.5, 2.5, 4.5, 5.25, True, None)
_FEW: tuple[Any, ...] = ("", "a", "abcd", -1, 0, 3, 1.5, True, None)


def _values() -> list[Any]:
    """About a thousand values, of every type and across all limits that are used."""
    lists = [list(one) for n in range(3) for one in itertools.product(_FEW, repeat=n)]
    lists += (
        [[one] for one in _SCALARS]
        + [["a"] * n for n in (3, 4, 5)]
        + [[1, 1, 2], ["a", "b", "c"]]
    )
    objects: list[Any] = [{}]
    for names in (("a",), ("b",), ("a", "b")):
        objects += [
            dict(zip(names, held, strict=True))
            for held in itertools.product(_FEWER, repeat=len(names))
        ]
    objects += [{"a": one} for one in lists[:40]]
    return [*_SCALARS, *lists, *objects]


_VALUES = _values()
_LIMIT = st.integers(0, 4)


def _with(base: Raw, **keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[Raw]:
    return st.fixed_dictionaries({}, optional=keywords).map(
        lambda more: {**base, **more}
    )


_LEAVES: st.SearchStrategy[Raw] = st.one_of(
    _with(
        {"type": "string"},
        minLength=_LIMIT,
        maxLength=st.integers(2, 9),
        enum=st.sampled_from([["a"], ["a", "b"], ["ab", "abc"]]),
    ),
    _with(
        {"type": "integer"},
        minimum=_LIMIT,
        exclusiveMinimum=_LIMIT,
        maximum=st.integers(3, 9),
        multipleOf=st.sampled_from([1, 2, 3]),
    ),
    _with({"type": "number"}, minimum=_LIMIT, multipleOf=st.sampled_from([0.5, 0.25])),
    st.sampled_from(
        [{"type": "boolean"}, {"type": ["string", "null"]}, {"const": "a"}]
    ),
)


def _objects(inner: st.SearchStrategy[Raw]) -> st.SearchStrategy[Raw]:
    return st.builds(
        lambda a, b, needed: {
            "type": "object",
            "properties": {"a": a, "b": b},
            **({"required": needed} if needed else {}),
        },
        inner,
        inner,
        st.sampled_from([[], ["a"], ["a", "b"]]),
    )


_SCHEMAS = st.one_of(
    _LEAVES,
    _objects(_LEAVES),
    st.builds(
        lambda items, more: {"type": "array", "items": items, **more},
        _LEAVES,
        st.sampled_from([{}, {"minItems": 1}, {"maxItems": 2}, {"uniqueItems": True}]),
    ),
    st.builds(lambda one, other: {"anyOf": [one, other]}, _LEAVES, _LEAVES),
    st.builds(lambda one, other: {"allOf": [one, other]}, _LEAVES, _LEAVES),
)


def _told_apart(inner: Raw, outer: Raw) -> list[Any]:
    """Values that one schema takes and another does not."""
    takes, expects = (
        jsonschema_rs.validator_for(schema, validate_formats=True)
        for schema in (inner, outer)
    )
    return [v for v in _VALUES if takes.is_valid(v) and not expects.is_valid(v)]


def _check(sender: Raw, receiver: Raw, base: Raw, revision: Raw) -> None:
    found = compared(base, revision)
    rules = {change.id for change in found.changes if change.level != "info"}
    refused = _told_apart(sender, receiver)
    said = json.dumps([sender, receiver]), rules
    if refused:
        assert found.verdict in ("breaking", "warning"), (said, refused[:3])
    elif any(jsonschema_rs.is_valid(sender, value) for value in _VALUES):
        assert found.verdict != "breaking" or rules <= _UNPROVEN, said


@settings(max_examples=200, deadline=None)
@given(_SCHEMAS, _SCHEMAS)
def test_a_request_breaks_where_a_value_is_refused(old: Raw, new: Raw) -> None:
    _check(old, new, asking(old), asking(new))


@settings(max_examples=200, deadline=None)
@given(_SCHEMAS, _SCHEMAS)
def test_an_answer_breaks_where_a_value_is_new(old: Raw, new: Raw) -> None:
    _check(new, old, answering(old), answering(new))
