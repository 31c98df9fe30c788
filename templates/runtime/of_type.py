"""Picking the values of one type out of a list of several types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, overload

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


@overload
def of_type(items: Iterable[object], first: type[A], /) -> list[A]: ...


@overload
def of_type(
    items: Iterable[object], first: type[A], second: type[B], /
) -> list[A | B]: ...


@overload
def of_type(
    items: Iterable[object], first: type[A], second: type[B], third: type[C], /
) -> list[A | B | C]: ...


def of_type(items: Iterable[Any], /, *types: type[Any]) -> list[Any]:
    """Give those of the items that are of one of the types, in their order.

    `items` is a list that holds values of several types, or whatever yields them, such
    as the items of all pages. True and False are no integers, as in JSON. TypeError for
    what is no class.
    """
    kept = [each for each in items if isinstance(each, types)]
    if bool in types or object in types:
        return kept
    return [each for each in kept if not isinstance(each, bool)]
