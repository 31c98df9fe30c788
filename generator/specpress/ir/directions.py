"""Splits schemas by direction: their form in responses and their form in requests.

A `readOnly` property is never sent, a `writeOnly` one never received (OpenAPI 3.0,
section 4.7.24; JSON Schema Validation 2020-12, section 9.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from specpress.errors import Problem
from specpress.ir.schemas.context import DiscriminatorValues
from specpress.ir.schemas.tags import tag_order

from .defaults import usable_default
from .types import (
    Alias,
    Declaration,
    Declarations,
    Literal,
    Object,
    Property,
    Tag,
    uses,
)


def split(
    declarations: Mapping[str, Declaration],
    discriminator_values: DiscriminatorValues,
    response_roots: Iterable[str],
    request_roots: Iterable[str],
    problems: list[Problem],
) -> Declarations:
    """Both forms of all declarations, each from the ids that its direction uses."""
    settled = {
        id_: _settled(
            declaration,
            discriminator_values.values.get(id_, {}),
            declarations,
            problems,
        )
        for id_, declaration in declarations.items()
    }
    return Declarations(
        response=_reachable(settled, response_roots, _in_responses),
        request=_reachable(settled, request_roots, _in_requests),
    )


def _in_responses(prop: Property) -> bool:
    return not prop.write_only


def _in_requests(prop: Property) -> bool:
    # a discriminator with fixed values decides what the rest means, whoever sets it
    return not prop.read_only or isinstance(prop.type, Literal)


def _reachable(
    declarations: Mapping[str, Declaration],
    roots: Iterable[str],
    belongs: Callable[[Property], bool],
) -> dict[str, Declaration]:
    reachable: dict[str, Declaration] = {}
    pending = list(roots)
    while pending:
        id_ = pending.pop()
        if id_ in reachable or id_ not in declarations:
            continue
        declaration = declarations[id_]
        if isinstance(declaration, Object):
            kept = tuple(prop for prop in declaration.properties if belongs(prop))
            if len(kept) < len(declaration.properties):
                declaration = replace(declaration, properties=kept)
        reachable[id_] = declaration
        pending.extend(uses(declaration))
    return dict(sorted(reachable.items()))


def _settled(
    declaration: Declaration,
    discriminator_values: Mapping[str, Iterable[Tag]],
    declarations: Mapping[str, Declaration],
    problems: list[Problem],
) -> Declaration:
    """The declaration with fixed discriminators and only defaults that fit."""
    if isinstance(declaration, Alias):
        return declaration
    properties = {
        prop.name: (
            replace(
                prop,
                default=usable_default(
                    prop.default, prop.type, declarations, prop.pointer, problems
                ),
            )
            if prop.default is not None
            else prop
        )
        for prop in declaration.properties
    }
    for name, values in discriminator_values.items():
        literal = Literal(tuple(sorted(values, key=tag_order)))
        known = properties.get(name)
        properties[name] = (
            Property(name, literal)
            if known is None
            else replace(known, type=literal, default=None)
        )
    in_order = tuple(properties[name] for name in sorted(properties))
    return replace(declaration, properties=in_order)
