"""Names that a document gives by extensions and that could not be followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specpress.codegen.options import NameSource, Renames
from specpress.errors import Problem, ProblemKind
from specpress.ir.model import Api, Group, Operation, Parameter
from specpress.ir.named import NamedThing, named_things
from specpress.ir.types import Object, Property

from .identifiers import pascal, snake
from .naming import Names, field_names, name_everything, parameter_names


def declined_names(api: Api, renames: Renames, source: NameSource) -> Iterator[Problem]:
    """One problem for each; none for what the configuration names."""
    things = list(named_things(api))
    if not things:
        return
    names = name_everything(api, renames, source)
    told: set[Problem] = set()
    owner: object = None
    within: Mapping[Any, str] = {}
    for thing in things:
        if thing.part is not None and thing.owner is not owner:  # they come together
            owner, within = thing.owner, _names_within(thing.owner, names)
        if _is_decided(thing, renames, source):
            continue
        name = _name(thing, names, within)
        make = pascal if thing.kind == "type" else snake
        if name.rstrip("_") == make(thing.given.text).rstrip("_"):
            continue
        problem = Problem(
            ProblemKind.NAME_NOT_GIVEN,
            thing.given.pointer,
            f"{thing.given.by} calls the {thing.kind} {thing.what!r} "
            f"{thing.given.text!r}, and so is something else called",
            f"called {name!r}; {_remedy(thing)}",
        )
        if problem not in told:
            told.add(problem)
            yield problem


def _is_decided(thing: NamedThing, renames: Renames, source: NameSource) -> bool:
    """Whether the configuration says what a thing is called."""
    match thing.owner, thing.part:
        case Operation(), Parameter() as parameter:
            return parameter.name in renames.parameters
        case Operation() as operation, _:
            return source != "author" or operation.id in renames.operations
        case Group() as group, _:
            return group.name in renames.groups
        case declaration, None:
            return declaration.id in renames.schemas
        case _:
            return False


def _names_within(owner: object, names: Names) -> Mapping[Any, str]:
    """What the parameters of an operation, or the properties of an object, are called."""
    match owner:
        case Operation() as operation:
            return parameter_names(operation, names)
        case Object() as declared:
            return field_names(declared, names)
        case _:
            return {}


def _name(thing: NamedThing, names: Names, within: Mapping[Any, str]) -> str:
    match thing.owner, thing.part:
        case _, Parameter() as parameter:
            return within[parameter.location, parameter.name]
        case _, Property() as prop:
            return within[prop.name]
        case Operation() as operation, _:
            return names.methods[operation.id]
        case Group() as group, _:
            return names.groups[group.name]
        case declaration, _:
            return names.classes[declaration.id]


_SETTINGS: Mapping[str, str] = {
    "group": "rename.groups",
    "operation": "rename.operations",
    "parameter": "rename.parameters",
    "type": "rename.schemas",
}


def _remedy(thing: NamedThing) -> str:
    setting = _SETTINGS.get(thing.kind)
    if setting is None:
        return "an overlay can give it another name"
    return f"`{setting}` in the configuration decides"
