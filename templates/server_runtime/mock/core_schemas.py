"""What core schemas say: their members, what must be there, how deep values are."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

_Node: TypeAlias = dict[str, Any]

_ANY: Final = cs.any_schema()


def costs_of(definitions: Mapping[str, CoreSchema]) -> Mapping[str, float]:
    """Give the depth of the shallowest value of each definition: a fixed point."""
    costs = dict.fromkeys(definitions, inf)
    changed = True
    while changed:
        changed = False
        for name, schema in definitions.items():
            cost = cost_of(schema, costs)
            if cost < costs[name]:
                costs[name], changed = cost, True
    return costs


def cost_of(schema: CoreSchema, costs: Mapping[str, float]) -> float:
    """Give the depth of the shallowest value of a schema."""
    node = cast("_Node", schema)
    kind: str = node["type"]
    if kind == "definition-ref":
        return costs[node["schema_ref"]]
    if kind in ("nullable", "none"):
        return 0
    if kind in ("model", "default"):
        return cost_of(node["schema"], costs)
    if kind in ("typed-dict", "model-fields"):
        parts = [f["schema"] for f in node["fields"].values() if is_required(f)]
        return 1 + max((cost_of(part, costs) for part in parts), default=0)
    if kind == "list" and node.get("min_length"):
        return 1 + cost_of(node.get("items_schema") or _ANY, costs)
    if kind == "tuple":
        items: list[CoreSchema] = node["items_schema"]
        return 1 + max((cost_of(part, costs) for part in items), default=0)
    if kind in ("union", "tagged-union"):
        return min(cost_of(member, costs) for member in members_of(node))
    return 0


def members_of(node: _Node) -> list[CoreSchema]:
    """Give the members of a union, tagged or not."""
    if node["type"] == "tagged-union":
        tagged: Mapping[Any, CoreSchema] = node["choices"]
        return list(tagged.values())
    plain: list[CoreSchema | tuple[CoreSchema, str]] = node["choices"]
    return [choice[0] if isinstance(choice, tuple) else choice for choice in plain]


def is_required(field: _Node) -> bool:
    """Tell whether an object must have a member."""
    return bool(field.get("required", field["schema"]["type"] != "default"))


def present(field: _Node) -> CoreSchema:
    """Give the schema of a member that is there.

    A model reads one that is absent as None, so that its type admits None where the
    document does not.
    """
    schema = cast("_Node", field["schema"])
    if schema["type"] == "default" and schema.get("default", ...) is None:
        inner = cast("_Node", schema["schema"])
        schema = inner["schema"] if inner["type"] == "nullable" else inner
    return cast("CoreSchema", schema)
