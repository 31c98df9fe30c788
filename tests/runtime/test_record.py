"""Immutable values: what they have in common with frozen dataclasses."""

from __future__ import annotations

import copy
import pickle
from typing import Generic, TypeVar

import pytest
from runtime.record import Record

T_co = TypeVar("T_co", covariant=True)


class Point(Record, hidden=("secret",)):
    x: int
    y: int = 2
    secret: str = ""


class Box(Record, Generic[T_co]):
    content: T_co


class Corner(Record):
    x: int
    y: int = 2


class Tags(Record):
    values: tuple[int, ...]
    fields: tuple[str, ...]


def test_its_fields_are_given_by_place_or_by_name_and_have_defaults() -> None:
    assert (Point(1).x, Point(1).y, Point(1, y=3).y) == (1, 2, 3)
    with pytest.raises(TypeError, match="'x'"):
        Point()  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError, match="z"):
        Point(1, z=2)  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError, match=r"\['x'\] twice"):
        Point(1, x=2)  # type: ignore[misc]  # what is tested
    with pytest.raises(TypeError, match="3 values, not 4"):
        Point(1, 2, "", 3)  # type: ignore[call-arg]  # what is tested


def test_each_class_has_a_constructor_of_its_own() -> None:
    class Base(Record):
        x: int

    class Derived(Base):
        y: int

    assert Base(x=1).x == 1
    assert Derived(y=2).y == 2  # type: ignore[call-arg]  # fields of its own class only


def test_a_field_may_be_called_anything() -> None:
    assert (Tags((1,), ("a",)).values, Tags((1,), ("a",)).fields) == ((1,), ("a",))


def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="Point cannot be changed"):
        point.x = 2  # type: ignore[misc]  # what is tested
    with pytest.raises(AttributeError, match="Point cannot be changed"):
        del point.x
    assert point.replaced(x=2) == Point(2)
    assert point.x == 1


def test_it_is_compared_by_its_values() -> None:
    assert Point(1) == Point(1, 2)
    assert Point(1) != Point(2)
    assert Point(1) != Corner(1)
    assert len({Point(1), Point(1), Point(2)}) == 2


def test_what_is_hidden_is_not_shown() -> None:
    assert repr(Point(1, secret="s3cret")) == "Point(x=1, y=2)"


def test_it_can_be_copied_and_pickled() -> None:
    point = Point(1, secret="s")
    assert copy.copy(point) == copy.deepcopy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point


def test_it_can_be_generic() -> None:
    assert Box[int](1) == Box(1)
