"""Three-way merges: a part's change to the whole, or no answer."""

from __future__ import annotations

import pytest

from specpress.incremental.merge import ConflictError, three_way_merge

WHOLE = {"a": "1", "b": "2", "c": "3"}


def test_what_the_part_does_not_change_stays() -> None:
    assert three_way_merge({"a": "x"}, {"a": "x"}, WHOLE) == WHOLE


def test_what_it_changes_becomes_what_it_is_there() -> None:
    assert three_way_merge({"a": "1"}, {"a": "4"}, WHOLE) == {**WHOLE, "a": "4"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"a": "other"}, {"a": "4"}),
        ({}, {"d": "4"}),
        ({"a": "1"}, {}),
        ({"d": "4"}, {"d": "5"}),
    ],
    ids=["not what it is in the whole", "comes", "goes", "not in the whole"],
)
def test_what_it_does_not_tell_is_a_conflict(
    before: dict[str, str], after: dict[str, str]
) -> None:
    with pytest.raises(ConflictError):
        three_way_merge(before, after, WHOLE)
