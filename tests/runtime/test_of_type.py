"""The values of one type in a list of several."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from runtime.of_type import of_type


class Cat:
    pass


class Dog:
    pass


class Fish:
    pass


def test_they_keep_their_order() -> None:
    tom, rex, kit, nemo = Cat(), Dog(), Cat(), Fish()
    assert of_type([tom, rex, kit, nemo, {"kind": "bird"}], Cat) == [tom, kit]
    assert of_type([nemo, tom, rex, kit], Cat, Dog) == [tom, rex, kit]
    assert of_type([nemo, tom, rex], Cat, Dog, Fish) == [nemo, tom, rex]
    assert of_type([rex], Fish) == []


def test_whatever_yields_items_is_taken() -> None:
    def pages() -> Iterator[Cat | Dog]:
        yield Cat()
        yield Dog()

    assert len(of_type(pages(), Dog)) == 1


def test_true_and_false_are_no_integers() -> None:
    items = [1, True, "a", False, 2]
    assert of_type(items, int) == [1, 2]
    assert of_type(items, bool) == [True, False]
    assert of_type(items, int, bool) == [1, True, False, 2]
    assert of_type(items, object) == items


def test_what_is_no_class_is_refused() -> None:
    with pytest.raises(TypeError):
        of_type([1], "int")  # type: ignore[call-overload]
