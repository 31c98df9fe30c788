"""Types of `oneOf` and `anyOf`, also beside other keywords of the same schema."""

from __future__ import annotations

from collections.abc import Sequence

from openapi_pydantic.v3.v3_1 import Reference, Schema

from specpress.errors import ProblemKind
from specpress.ir.types import ANY, Type

from . import unions
from .all_of import Choice, MergedSchema, Node, Part, all_of
from .context import SchemaContext
from .kinds import says_no_kind
from .locations import SchemaLocation

_MOST_COMBINATIONS = 64
_MOST_COMBINED_OBJECTS = 5_000
_DEEPEST_COMBINATION = 4


class Combinations:
    """Builds the types of alternatives, within bounds for what they multiply to."""

    def __init__(self, context: SchemaContext) -> None:
        self._context = context
        self._objects = 0
        self._depth = 0

    def type_of(
        self, choices: Sequence[Choice], merged: MergedSchema, location: SchemaLocation
    ) -> Type:
        """The type of the alternatives that stand in a schema."""
        if merged.properties or len(choices) > 1:
            return self._combined(choices, merged, location)
        choice = choices[0]
        members = [
            (part.node, self._member(part, index, merged, choice))
            for index, part in enumerate(choice.members)
        ]
        return unions.join(self._context, members, choice, location)

    def _member(
        self, part: Part, index: int, merged: MergedSchema, choice: Choice
    ) -> Type:
        node = part.node
        if isinstance(node, Reference):
            return self._context.type_of(node, part.location)
        if merged.types is not None and says_no_kind(node):
            # `type: string` beside alternatives that only differ in format
            kind = Schema.model_validate({"type": sorted(merged.types)})
            node = all_of([node, kind])
        name = unions.variant_name(part.node, index, choice)
        return self._context.type_of(node, part.location.child(name))

    def _combined(
        self, choices: Sequence[Choice], merged: MergedSchema, location: SchemaLocation
    ) -> Type:
        """An object that has own properties and alternatives: one object each."""
        combinations: list[tuple[list[Node], list[str]]] = [([], [])]
        for choice in choices:
            if len(combinations) * len(choice.members) > _MOST_COMBINATIONS:
                return self._uncombined(location)
            combinations = [
                (
                    [*nodes, part.node],
                    [*names, unions.variant_name(part.node, index, choice)],
                )
                for nodes, names in combinations
                for index, part in enumerate(choice.members)
            ]
        self._objects += len(combinations)
        if self._objects > _MOST_COMBINED_OBJECTS:
            return self._uncombined(location)
        if self._depth >= _DEEPEST_COMBINATION:
            return self._uncombined(location)
        self._depth += 1
        members: list[tuple[Node, Type]] = []
        for nodes, names in combinations:
            at = SchemaLocation(
                " > ".join((location.id, *names)), location.owner, location.pointer
            )
            variant = self._context.merge(all_of(nodes), at)
            if at.id.count(" > ") > _DEEPEST_COMBINATION:
                variant.choices = []
            _extend(variant, merged)
            members.append((nodes[0], self._context.type_of_merged(variant, at)))
        self._depth -= 1
        return unions.join(self._context, members, choices[0], location)

    def _uncombined(self, location: SchemaLocation) -> Type:
        self._context.problem(
            ProblemKind.TOO_MANY_COMBINATIONS,
            location,
            "more combinations of alternatives than can be told apart",
            "any value is allowed there",
        )
        return ANY


def _extend(variant: MergedSchema, base: MergedSchema) -> None:
    """Adds to an alternative what stands beside the alternatives."""
    for name, parts in base.properties.items():
        known = variant.properties.setdefault(name, [])
        known.extend(part for part in parts if part not in known)
    variant.required |= base.required
    variant.additional = (
        base.additional if variant.additional is None else variant.additional
    )
    variant.patterned.extend(base.patterned)
    variant.types = variant.types or base.types
    variant.description = variant.description or base.description
