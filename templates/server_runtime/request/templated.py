"""Query parameters whose name is a template, read from all names that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

from ...._runtime.decode.shape import Shape
from ...._runtime.decode.styles import MISSING, Pairs, read_pairs
from ...._runtime.name_templates import query_names
from ...._runtime.operation import Operation, Parameter
from .schema import Given


def read_templated(
    operation: Operation[Any],
    parameter: Parameter,
    shape: Shape,
    known: Given,
    query: Pairs,
) -> Any:
    """Give the values by the names that they came with; MISSING if there are none.

    `shape` and `known` are of one value.
    """
    names = query_names(operation)
    if shape.is_object and shape.items is None and parameter.content is None:
        parameter = parameter.replaced(style="form", explode=False)
    values: dict[str, Any] = {}
    for name in dict.fromkeys(name for name, _ in query):
        owner = names.owner(name)
        if owner is not None and owner[0] == parameter.name:
            own = parameter.replaced(name=name)
            values[name] = read_pairs(own, shape, known, query, unquote_plus)
    return values or MISSING


def by_key(operation: Operation[Any], values: Mapping[str, Any]) -> dict[Any, Any]:
    """Give the values by what the placeholders stand for in the names they came with."""
    names = query_names(operation)
    owners = {name: names.owner(name) for name in values}
    return {owner[1]: values[name] for name, owner in owners.items() if owner}
