"""The list in a response body, and the properties about paging beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TypeAlias

from specpress.ir.model import Operation
from specpress.ir.types import (
    Alias,
    Array,
    Declaration,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
)
from specpress.utils.dataclass import dataclass

Declared: TypeAlias = Mapping[str, Declaration]

# All in lower case and without anything but letters and digits (see `plain`).
_ITEMS = ("results", "items", "data", "values", "records", "entries", "rows", "content")
# What may hold the whole answer.
_WRAPPERS = ("data", "result", "response", "payload", "embedded")
# Where a body that has one keeps what is about the page rather than on it.
_ENVELOPES = (
    "meta",
    "metadata",
    "paging",
    "pagination",
    "pageinfo",
    "responsemetadata",
    "links",
    "cursors",
)
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Member:
    """A property of the body, or of an object in it: its dotted path and type."""

    path: str
    type: Type


@dataclass(frozen=True, slots=True)
class Page:
    """An answer that holds a list: where it is, and what else there is.

    `named` is false for a list that is only taken for the items because it is alone.
    """

    items: str
    item: Type
    members: Mapping[str, Member] = field(default_factory=dict[str, Member])
    named: bool = True

    def first(self, names: Iterable[str], kinds: set[str]) -> str:
        """The path of the first of these properties of such a type, or ``""``."""
        for name in names:
            member = self.members.get(name)
            if member is not None and kind(member.type) in kinds:
                return member.path
        return ""


def page_of(
    operation: Operation, declarations: Declared, items: str | None = None
) -> Page | None:
    """The list in the answer of an operation, if there is one."""
    answer = answer_of(operation, declarations)
    if answer is None:
        return None
    if items:
        return _at(answer, items, declarations)
    if isinstance(answer, Array):
        return Page("", answer.items)
    if not isinstance(answer, Object) or items == "":
        return None
    lists = _lists(answer, declarations)
    if not lists:
        return _wrapped(answer, declarations)
    name = next((name for name in _ITEMS if name in lists), "")
    if not name and len(lists) != 1:
        return None
    chosen = lists[name] if name else next(iter(lists.values()))
    return Page(
        chosen.path,
        chosen.array.items,
        _members(answer, declarations),
        named=bool(name),
    )


def answer_of(operation: Operation, declarations: Declared) -> Type | Object | None:
    """What an operation answers with on success; None where that is not one thing."""
    successes = [r for r in operation.responses if r.status.startswith("2")]
    if len(successes) != 1 or not successes[0].media_types:
        return None
    return resolved(successes[0].media_types[0].type, declarations)


def declares(value: Type | Object, path: str, declarations: Declared) -> bool:
    """Whether a value may have a property at a dotted path, by what is declared of it.

    An object that is silent about further properties has those alone that it names.
    """
    node = value
    for name in _names(path):
        if not isinstance(node, Object):
            return not isinstance(node, Array | Primitive)
        prop = next((each for each in node.properties if each.name == name), None)
        if prop is None:
            return node.additional is not None
        node = resolved(prop.type, declarations)
    return True


def property_names(value: Type | Object | None) -> list[str]:
    """The names of the properties that a value declares."""
    return [prop.name for prop in value.properties] if isinstance(value, Object) else []


@dataclass(frozen=True, slots=True)
class _List:
    path: str
    array: Array


def _lists(value: Object, declarations: Declared) -> dict[str, _List]:
    return {
        plain(prop.name): _List(dotted(prop.name), type_)
        for prop in value.properties
        if isinstance(type_ := resolved(prop.type, declarations), Array)
    }


def _wrapped(answer: Object, declarations: Declared) -> Page | None:
    """The list in the one object that wraps the answer, if its name says that it is it.

    Without such a name it may as well be a property of a thing that is wrapped.
    """
    wrappers = [
        (prop.name, value)
        for prop in answer.properties
        if plain(prop.name) in _WRAPPERS
        and isinstance(value := resolved(prop.type, declarations), Object)
    ]
    if len(wrappers) != 1:
        return None
    name, value = wrappers[0]
    lists = _lists(value, declarations)
    chosen = next((lists[each] for each in _ITEMS if each in lists), None)
    if chosen is None:
        return None
    path = dotted(name)
    members = _members(answer, declarations) | _members(value, declarations, f"{path}.")
    return Page(f"{path}.{chosen.path}", chosen.array.items, members)


def _at(answer: Type | Object, items: str, declarations: Declared) -> Page | None:
    """The list at a dotted path, which was configured."""
    node: Type | Object = answer
    for name in _names(items):
        if not isinstance(node, Object):
            return None
        properties = [p for p in node.properties if p.name == name]
        if not properties:
            return None
        node = resolved(properties[0].type, declarations)
    members = _members(answer, declarations) if isinstance(answer, Object) else {}
    return Page(items, node.items, members) if isinstance(node, Array) else None


def _members(
    answer: Object, declarations: Declared, inside: str = ""
) -> dict[str, Member]:
    """The properties of an answer by their plain names, those of envelopes included.

    `inside` is the path of the answer. What stands less deep goes before the rest.
    """
    members: dict[str, Member] = {}
    level = [(inside, answer)]
    for _ in range(_DEEPEST):
        envelopes: list[tuple[str, Object]] = []
        for path, value in level:
            for prop in value.properties:
                at, type_ = path + dotted(prop.name), resolved(prop.type, declarations)
                if not isinstance(type_, Object):
                    members.setdefault(plain(prop.name), Member(at, type_))
                elif plain(prop.name) in _ENVELOPES:
                    envelopes.append((f"{at}.", type_))
        level = envelopes
    return members


def resolved(type_: Type, declarations: Declared) -> Type | Object:
    """What a type stands for, without names and without null."""
    seen: set[str] = set()
    while True:
        if isinstance(type_, Nullable):
            type_ = type_.type
        elif isinstance(type_, Ref) and type_.id not in seen:
            seen.add(type_.id)
            target = declarations.get(type_.id)
            if isinstance(target, Alias):
                type_ = target.type
            else:
                return target if target is not None else type_
        else:
            return type_


NUMBERS = {"integer", "number"}


def kind(type_: Type) -> str:
    """The kind of a primitive type, nullable or not; ``""`` for the rest."""
    inner = type_.type if isinstance(type_, Nullable) else type_
    return inner.kind if isinstance(inner, Primitive) else ""


def minimum(type_: Type) -> object:
    """The least value of a primitive type; None if it has none."""
    inner = type_.type if isinstance(type_, Nullable) else type_
    return inner.constraints.minimum if isinstance(inner, Primitive) else None


def plain(name: str) -> str:
    """A name without its spelling: ``page[size]`` and ``pageSize`` are ``pagesize``."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _names(path: str) -> list[str]:
    """The names of a dotted path, in which a backslash keeps the dot of a name."""
    return [name.replace("\\.", ".") for name in re.split(r"(?<!\\)\.", path)]


def dotted(name: str) -> str:
    """A name as a step of a dotted path."""
    return name.replace(".", "\\.")
