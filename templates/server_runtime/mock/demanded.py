"""What a schema demands where the type leaves it open, or allows too much."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .core_schemas import is_required
from .requirements import Requirements

_Node: TypeAlias = dict[str, Any]

_ANY: Final = cs.any_schema()
_TYPES: Final[Mapping[str, CoreSchema]] = {
    "array": cs.list_schema(),
    "boolean": cs.bool_schema(),
    "integer": cs.int_schema(),
    "null": cs.none_schema(),
    "number": cs.float_schema(),
    "string": cs.str_schema(),
}


def demanded(requirements: Requirements) -> CoreSchema | None:
    """Give the type of what may be anything by its type; None where nothing is asked."""
    for names in requirements.all("type"):
        listed: Sequence[str] = [names] if isinstance(names, str) else names
        name = next((each for each in listed if each != "null"), "null")
        if name == "object":
            properties = {n for each in requirements.all("properties") for n in each}
            if not properties:
                return cs.dict_schema()
            field = cs.typed_dict_field(_ANY, required=False)
            return cs.typed_dict_schema(dict.fromkeys(sorted(properties), field))
        return _TYPES[name]
    return None


def allowed_together(
    names: list[str],
    needed: Container[str],
    fields: Mapping[str, _Node],
    requirements: Requirements,
) -> list[str]:
    """Leave out a member of those that must not all be there."""
    for excluded in requirements.all("not"):
        together: Sequence[str] = []
        if isinstance(excluded, Mapping):
            node = cast("Mapping[str, Any]", excluded)
            together = node["required"] if [*node] == ["required"] else []
        if not together or not all(name in names for name in together):
            continue
        free = [n for n in together if n not in needed and not is_required(fields[n])]
        names = [name for name in names if name not in free[-1:]]
    return names


def allowed(values: Sequence[Any], requirements: Requirements) -> Sequence[Any]:
    """Give the values that are demanded as well; all if there are none."""
    listed = requirements.all("enum")
    return [v for v in values if all(v in each for each in listed)] or values


def lengths(node: _Node, requirements: Requirements) -> tuple[int, int | None]:
    """Give the least and the greatest number of characters; None where there is none."""
    least = max([node.get("min_length") or 0, *requirements.all("minLength")])
    upper: list[int] = requirements.all("maxLength")
    if (own := node.get("max_length")) is not None:
        upper = [own, *upper]
    return least, min(upper, default=None)
