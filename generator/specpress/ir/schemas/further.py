"""The type of the properties of an object that it does not name."""

from __future__ import annotations

from specpress.errors import ProblemKind
from specpress.ir.types import ANY, Type, union

from .all_of import MergedSchema, Part
from .context import SchemaContext
from .locations import SchemaLocation


def further_type(
    context: SchemaContext, merged: MergedSchema, location: SchemaLocation
) -> Type | None:
    """What `additionalProperties` and `patternProperties` allow; None: nothing is said."""
    types = [context.type_of(part.node, part.location) for part in merged.patterned]
    if types:
        context.problem(
            ProblemKind.PATTERN_PROPERTIES,
            location,
            "expected properties by their names, found patterns for names",
            "any further property may be of the types that the patterns give",
        )
    if isinstance(merged.additional, Part):
        additional = merged.additional
        types.append(context.type_of(additional.node, additional.location))
    elif merged.additional is True:
        types.append(ANY)
    return union(types) if types else None
