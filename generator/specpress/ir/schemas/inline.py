"""Schemas that are written where they are used: each is built once.

A component is a declaration, so that it may hold itself and costs the same however often
it is used. A schema without a name is spelt out at its place; but by way of an `allOf` it
too can hold itself, or double with every level. Such a one gets a declaration as well.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import field

from specpress.ir.types import (
    Alias,
    Array,
    Map,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
    nullable,
    union,
)
from specpress.utils.dataclass import dataclass

from .all_of import Node
from .locations import SchemaLocation

MOST_SPELT_OUT = 1_000
"""How many types may be spelt out in one."""


@dataclass(slots=True)
class Inline:
    """The types of the schemas without a name.

    `declare` takes what gets one, `report` the place of what holds itself.
    """

    declare: Callable[[Alias], None]
    report: Callable[[SchemaLocation], None]
    # by node and location; the node is kept, so that its identity stays its own
    _built: dict[tuple[int, str], tuple[Node, Type]] = field(
        default_factory=dict[tuple[int, str], tuple[Node, Type]]
    )
    _open: dict[tuple[int, str], bool] = field(
        default_factory=dict[tuple[int, str], bool]
    )

    @contextmanager
    def inside(self) -> Generator[None]:
        """Around what is in a declaration: by its name it may hold what is around it."""
        around, self._open = self._open, {}
        yield
        self._open = around

    def type_of(
        self, node: Node, location: SchemaLocation, build: Callable[[], Type]
    ) -> Type:
        """The type that `build` gives for a schema, or gave before."""
        key = (id(node), location.id)
        if key in self._built:
            return self._built[key][1]
        if key in self._open:
            self._open[key] = True
            return Ref(_id(location))
        self._open[key] = False
        type_ = build()
        if self._open.pop(key):
            self.report(location)
            type_ = self._declared(_without(_id(location), type_), location)
        elif _weight(type_) > MOST_SPELT_OUT:
            type_ = self._declared(type_, location)
        self._built[key] = (node, type_)
        return type_

    def _declared(self, type_: Type, location: SchemaLocation) -> Ref:
        self.declare(Alias(_id(location), location.owner, type_))
        return Ref(_id(location))


def _id(location: SchemaLocation) -> str:
    return f"{location.id} > nested"


def _without(id_: str, type_: Type) -> Type:
    """The type without itself as one of its own alternatives, which says nothing."""
    if isinstance(type_, Nullable):
        return nullable(_without(id_, type_.type))
    members = type_.members if isinstance(type_, Union) else (type_,)
    if Ref(id_) not in members:
        return type_
    return union([member for member in members if member != Ref(id_)])


def _weight(type_: Type) -> int:
    """How many types are spelt out in a type; counted no further than is needed."""
    weight = 0
    pending = [type_]
    while pending and weight <= MOST_SPELT_OUT:
        weight += 1
        match pending.pop():
            case Array(inner) | Map(inner) | Nullable(inner):
                pending.append(inner)
            case Tuple(items):
                pending.extend(items)
            case Union(members):
                pending.extend(members)
            case _:
                pass
    return weight
