"""Whatever JSON comes, it is delivered, and writing it gives it back."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal, InvalidOperation
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from .conftest import MakePackage
from .pets import CAT, PETS

# Not "class_": a property of that name takes part in what the field counts as set.
NAMES = st.sampled_from([*CAT, "loud", "pets", "x", "to_dict", ""])
TEXTS = st.one_of(
    st.text(max_size=6),
    st.sampled_from(["cat", "dog", "puppy", "red", "5", "1.50", "P1D", "aGk=", "NaN"]),
    st.datetimes().map(dt.datetime.isoformat),
    st.dates().map(dt.date.isoformat),
    st.times().map(dt.time.isoformat),
    st.uuids().map(str),
    st.decimals(allow_nan=False).map(str),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    # A number property is a float, which holds integers up to this exactly.
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXTS,
)


def grow(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = {name: inner for name in CAT if name != "kind"}
    return st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(NAMES, inner, max_size=6),
        st.fixed_dictionaries({"kind": st.just("cat")}, optional=properties),
        st.fixed_dictionaries({"kind": st.just("dog"), "loud": inner}),
        st.dictionaries(NAMES, inner, max_size=3).map(CAT.__or__),
    )


JSON: TypeAdapter[Any] = TypeAdapter(Any)
DOCUMENTS = st.recursive(SCALARS, grow, max_leaves=25)


@pytest.fixture(scope="module")
def pets(make_package: MakePackage) -> Any:
    return make_package(PETS)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
@example(document={"pets": {"kind": {"kind": []}}})
def test_any_json_is_delivered_whole(pets: Any, document: Any) -> None:
    for expression in ("Cat", "Pet", "list[Pet] | Owner"):
        decoded = pets.decode(expression, json.dumps(document))
        for mismatch in decoded.mismatches:
            assert isinstance(mismatch.location, tuple)
        written = json.loads(
            JSON.dump_json(
                decoded.value, by_alias=True, exclude_unset=True, warnings=False
            )
        )
        assert same(written, document), (expression, written)
        if expression == "Cat" and isinstance(document, dict):
            assert isinstance(decoded.value, pets.models.Cat)


def same(one: Any, other: Any) -> bool:
    """Compare JSON: numbers by value, true apart from 1, texts by what they mean."""
    kinds = {type(one).__name__, type(other).__name__}
    if kinds == {"dict"}:
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if kinds == {"list"}:
        return len(one) == len(other) and all(map(same, one, other))
    if kinds == {"str"}:
        return one == other or meaning(one) == meaning(other)
    if len(kinds) > 1 and kinds != {"int", "float"}:
        return False
    return bool(one == other)


def meaning(text: str) -> object:
    for read in (dt.datetime.fromisoformat, dt.time.fromisoformat, Decimal):
        try:
            return read(text)
        except (ValueError, InvalidOperation):
            continue
    return text
