"""JSONPath as RFC 9535 has it: its own examples, and what is added to the library."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.document.overlays.jsonpath import Queries, QueryError
from specpress.document.values import Json

STEPS = 100_000
STORE: Any = {
    "store": {
        "book": [
            {"category": "reference", "price": 8.95},
            {"category": "fiction", "price": 12.99},
            {"category": "fiction", "isbn": "0-553", "price": 8.99},
            {"category": "fiction", "isbn": "0-395", "price": 22.99},
        ],
        "bicycle": {"price": 399},
    }
}


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("$", [()]),
        ("$.store.bicycle", [("store", "bicycle")]),
        ("$['store']['bicycle']", [("store", "bicycle")]),
        ("$ .store ['bicycle']", [("store", "bicycle")]),
        ("$.store.book[-1]", [("store", "book", 3)]),
        ("$.store.book[0,2].price", [("store", "book", i, "price") for i in (0, 2)]),
        ("$.store.book[:2]", [("store", "book", i) for i in (0, 1)]),
        ("$.store.book[::-1]", [("store", "book", i) for i in (3, 2, 1, 0)]),
        ("$..isbn", [("store", "book", i, "isbn") for i in (2, 3)]),
        ("$..book[?@.isbn]", [("store", "book", i) for i in (2, 3)]),
        ("$..book[?!@.isbn]", [("store", "book", i) for i in (0, 1)]),
        ("$..book[?@.price<10].price", [("store", "book", i, "price") for i in (0, 2)]),
        (
            "$..book[?@.category=='fiction' && (@.price>20 || @.isbn=='0-553')]",
            [("store", "book", i) for i in (2, 3)],
        ),
        ("$.store[?count(@.*)>3]", [("store", "book")]),
        ("$..book[?length(@.category)==9]", [("store", "book", 0)]),
        ("$..book[?value(@..isbn)=='0-395']", [("store", "book", 3)]),
        ("$..book[?match(@.category, 'ref.*')]", [("store", "book", 0)]),
        ("$..book[?match(@.category, 'ref')]", []),
        ("$..book[?match(@.category, 'ref|fic.*')]", [("store", "book", i) for i in (1, 2, 3)]),
        ("$..book[?search(@.category, 'ref')]", [("store", "book", 0)]),
        ("$..book[?search(@.price, '8')]", []),
        ("$..book[?search(@.category, '(')]", []),
        ("$['store','store'].bicycle", [("store", "bicycle")]),
        ("$.none..x", []),
    ],
)  # fmt: skip
def test_what_a_query_selects(query: str, places: list[Any]) -> None:
    assert Queries(STEPS).find(query, STORE) == places


@pytest.mark.parametrize(
    "query",
    ["", "store", "$.", "$..", " $", "$ ", "$[01]", "$.a | $.b", "$.~a", "$[?@.a=~/x/]",
     "$[?isinstance(@, 'x')]", "$[?length(@.*)]", "$[?@.*==1]", "$[?1]", "^.a"],
)  # fmt: skip
def test_what_is_no_query(query: str) -> None:
    with pytest.raises(QueryError):
        Queries(STEPS).find(query, STORE)


def test_a_dot_is_no_line_end() -> None:
    value: Json = ["a\nb", "a\rb", "a\u2028b"]
    assert Queries(STEPS).find("$[?match(@, 'a.b')]", value) == [(2,)]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.text("ab", max_size=2),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("ab", max_size=2), inner)
    ),
    max_leaves=20,
)


def _every_place(value: Json, place: tuple[str | int, ...] = ()) -> Any:
    """RFC 9535 section 2.5.2.2, written as it is said there."""
    found: list[Any] = []
    children: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        children = [*value.items()]
    elif isinstance(value, list):
        children = [*enumerate(value)]
    found += [(*place, key) for key, _ in children]
    for key, child in children:
        found += _every_place(child, (*place, key))
    return found


@settings(max_examples=100, deadline=None)
@given(_JSON)
def test_descendants(value: Json) -> None:
    assert Queries(STEPS).find(
        "$..*", value if isinstance(value, list) else [value]
    ) == (_every_place(value if isinstance(value, list) else [value]))


@settings(max_examples=150, deadline=None)
@given(st.text("$.*[]?@'ab()0,:!=&|< ", max_size=30), _JSON)
def test_any_text_is_a_query_or_an_error(query: str, value: Json) -> None:
    try:
        Queries(10_000).find("$" + query, [value])
    except QueryError as error:
        assert str(error)
        assert "\n" not in str(error)
