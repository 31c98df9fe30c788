"""Values: what `specpress.utils.dataclass` keeps of dataclasses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class _Value:
    text: str
    numbers: tuple[int, ...] = ()


@dataclass(slots=True)
class _Changing:
    text: str


def test_frozen_ones_are_equal_and_hash_by_their_fields() -> None:
    """What is a key of a table or a member of a set is so by what it holds."""
    one, other = _Value("a", (1,)), _Value("a", (1,))
    assert one == other
    assert {one: 1}[other] == 1
    assert len({one, replace(one, text="b")}) == 2


def test_others_are_no_keys() -> None:
    """What may change has no hash, as in dataclasses of the standard library."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(_Changing("a"))


def test_they_have_no_other_attributes() -> None:
    """`slots` is handed on."""
    assert not hasattr(_Value("a"), "__dict__")
