"""Unique names: who gets the plain one, and that the others never notice."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.codegen.names.identifiers import (
    ClassName,
    Identifier,
    ModuleName,
    module,
    pascal,
    snake,
)
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.names.words import spelt_out
from specpress.errors import SpecpressError

Make = Callable[[str], Identifier] | Callable[[str], ClassName]


def names(*wires: str, **options: object) -> list[str]:
    return list(assign_unique_names(wires, snake, **options).values())  # type: ignore[arg-type]  # keyword arguments of one test each


def test_names_come_in_the_order_asked_for_and_once() -> None:
    found = assign_unique_names(["b", "a", "b"], snake)
    assert list(found.items()) == [("b", "b"), ("a", "a")]
    assert assign_unique_names([], snake) == {}


def test_who_is_the_name_already_has_it() -> None:
    assert names("userId", "user_id")[1] == "user_id"
    assert names("class", "class_")[1] == "class_"
    found = assign_unique_names(
        ["grid_view_field_options", "GridViewFieldOptions"], pascal
    )
    assert found["GridViewFieldOptions"] == "GridViewFieldOptions"


def test_next_comes_who_differs_in_case_only() -> None:
    assert names("StartTime<", "StartTime", "StartTime>") == [
        "start_time_less",
        "start_time",
        "start_time_greater",
    ]


def test_symbols_tell_names_apart() -> None:
    assert names("id", "_id", "$id", "@id") == [
        "id",
        "underscore_id",
        "dollar_id",
        "at_id",
    ]


def test_capitals_tell_names_apart() -> None:
    assert names("userId", "UserId") == ["user_id_camel", "user_id_capitalized"]
    assert names("user_id", "userId", "USER_ID") == [
        "user_id",
        "user_id_camel",
        "user_id_upper",
    ]
    assert names("X-Param", "x-param") == ["x_param_capitalized", "x_param_lower"]
    found = assign_unique_names(["Segmenting Contacts", "segmenting contacts"], pascal)
    assert list(found.values()) == [
        "SegmentingContactsCapitalized",
        "SegmentingContactsLower",
    ]


def test_variables_of_paths_tell_names_apart() -> None:
    assert names("a/b", "a/{b}") == ["a_slash_b", "a_slash_by_b"]


def test_equals_get_a_digest_each() -> None:
    assert names("a (b", "a [b") == ["a_b_5e05", "a_b_6a1f"]


def test_a_style_is_nobody_elses() -> None:
    taken = names("userId", "user_id", "user_id_camel")
    assert taken == ["user_id_6ccb", "user_id", "user_id_camel"]
    # two that have their capitals alike
    assert names("aB", "a[B", "a(B", "a_b")[0] == "a_b_camel"
    assert names("userId", "userID", "user_id")[2] == "user_id"


def test_a_spelt_name_is_nobody_elses() -> None:
    assert names("a.b", "a_b", "a_dot_b") == ["a_b_2e73", "a_b", "a_dot_b"]
    assert names("a.b", "a_b", "a dot b") == ["a_b_2e73", "a_b", "a_dot_b"]
    assert names("a.b", "a_b") == ["a_dot_b", "a_b"]


def test_a_digest_that_is_taken_is_longer() -> None:
    taken = names("a (b", "a [b")
    found = assign_unique_names(["a (b", "a [b", *taken], snake)
    assert found["a (b"].startswith(taken[0])
    assert len(found["a (b"]) == len(taken[0]) + 4
    assert [found[name] for name in taken] == taken


def test_a_reserved_name_gets_an_underscore() -> None:
    assert names("schema", "print", reserved={"schema"}) == ["schema_", "print"]
    assert names("schema", "schema_", reserved={"schema"})[1] == "schema_"
    for name in names("schema", reserved={"schema", "schema_"}):
        assert name.startswith("schema_")
        assert name != "schema_"


def test_a_reserved_name_of_the_greatest_length() -> None:
    long = "a" * 80
    assert names(long, reserved={long})[0].startswith("a" * 75 + "_")


def test_a_pinned_name_is_given() -> None:
    assert names("a", "b", pinned={"b": "c", "other": "b"}) == ["a", "c"]
    assert names("a", "b", pinned={"b": "a", "a": "b"}) == ["b", "a"]
    assert names("a", pinned={"a": "a"}) == ["a"]
    # nobody has a name that several ask for
    assert names("userId", "UserId", pinned={"userId": "user_id"})[0] == "user_id"


def test_a_pinned_name_takes_none_away() -> None:
    message = (
        "calls 'b' 'a', which is what 'a' is called .give another name, or one to that"
    )
    with pytest.raises(SpecpressError, match=message):
        names("a", "b", pinned={"b": "a", "other": "b"})
    with pytest.raises(SpecpressError, match="is what 'user_id' is called"):
        names("userId", "user_id", pinned={"userId": "user_id"})


@pytest.mark.parametrize(
    ("pinned", "message"),
    [
        (
            {"a": "not a name"},
            "calls 'a' 'not a name', which is not of the form snake_case",
        ),
        ({"a": "self"}, "calls 'a' 'self', which generated code has another use for"),
        ({"a": "x", "b": "x"}, "calls 'b' 'x', as it calls something else"),
    ],
)
def test_a_pinned_name_that_cannot_be(pinned: dict[str, str], message: str) -> None:
    with pytest.raises(SpecpressError, match=message):
        names("a", "b", pinned=pinned, reserved={"self"})


def test_modules_differ_in_more_than_case() -> None:
    folded = assign_unique_names(["straße", "strasse", "Straße"], module, fold=True)
    assert len({name.casefold() for name in folded.values()}) == 3
    assert all(type(name) is ModuleName for name in folded.values())
    unfolded = assign_unique_names(["straße", "strasse"], module)
    assert set(unfolded.values()) == {"straße", "strasse"}


def test_a_fallback_may_be_part_of_the_conversion() -> None:
    found = assign_unique_names(["1", "{}"], partial(snake, fallback="value"))
    assert found == {"1": "value_1", "{}": "value"}


# A few letters, and every way to write them: nearly all of these ask for the same names.
WIRE = st.one_of(
    st.text("aA_-.b", min_size=1, max_size=4),
    st.sampled_from(["a_b", "aB", "a-b", "a_dash_b", "class", "class_", "ß", "ss", ""]),
    st.text(max_size=8),
)
SCOPE = st.lists(WIRE, unique=True, max_size=12)
RESERVED = frozenset({"a", "b", "A"})
makes = pytest.mark.parametrize("make", [snake, pascal])


@makes
@given(wires=SCOPE, data=st.data())
@settings(max_examples=150, deadline=None)
def test_the_order_makes_no_difference(
    make: Callable[[str], Identifier], wires: list[str], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(wires))
    assert assign_unique_names(wires, make, RESERVED) == assign_unique_names(
        shuffled, make, RESERVED
    )


@makes
@given(wires=SCOPE)
@settings(max_examples=150, deadline=None)
def test_names_are_unique_and_not_reserved(
    make: Callable[[str], Identifier], wires: list[str]
) -> None:
    found = assign_unique_names(wires, make, RESERVED)
    assert found.keys() == set(wires)
    assert len(set(found.values())) == len(wires)
    assert not RESERVED & set(found.values())
    assert {type(name) for name in found.values()} <= {type(make("a"))}


@given(wires=SCOPE)
@settings(max_examples=100, deadline=None)
def test_folded_names_are_unique_in_any_case(wires: list[str]) -> None:
    found = assign_unique_names(wires, module, fold=True)
    assert len({name.casefold() for name in found.values()}) == len(wires)


@makes
@given(wires=SCOPE, added=WIRE)
@settings(max_examples=300, deadline=None)
def test_one_more_changes_no_name_that_it_does_not_ask_for(
    make: Callable[[str], Identifier], wires: list[str], added: str
) -> None:
    def asks(wire: str) -> set[str]:
        return {make(wire), make(spelt_out(wire))}

    before = assign_unique_names(wires, make)
    after = assign_unique_names([*wires, added], make)
    for wire in wires:
        if before[wire] != after[wire]:
            assert asks(wire) & asks(added) or before[wire] in asks(added)
        if wire == make(wire):
            assert after[wire] == wire


@makes
@given(wires=SCOPE, added=WIRE)
@settings(max_examples=300, deadline=None)
def test_a_plain_name_never_passes_between_equals(
    make: Callable[[str], Identifier], wires: list[str], added: str
) -> None:
    def closeness(wire: str) -> int:
        if wire == make(wire):
            return 2
        return 1 if wire.isidentifier() and wire == wire.strip("_") else 0

    before = assign_unique_names(wires, make)
    after = assign_unique_names([*wires, added], make)
    for wire in set(wires) - {added}:
        if after[added] == before[wire] == make(wire):
            assert closeness(added) > closeness(wire)


def test_thirty_thousand_names() -> None:
    dice = random.Random(1)
    parts = ["user", "Workspace", "field", "View", "HTTP", "data", "ID", "patched"]
    wires = [
        dice.choice(["", "_", "-"]).join(dice.choices(parts, k=4)) + f"{number}"
        for number in range(30_000)
    ]
    start = time.process_time()
    found = assign_unique_names(wires, snake)
    # Measured: 0.2 s. The margin is for a machine that does something else as well.
    assert time.process_time() - start < 1.5
    assert len(set(found.values())) == len(wires)
