"""Numbers within the bounds of a core schema."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor
from random import Random
from typing import Any, Final, TypeAlias

_Node: TypeAlias = Mapping[str, Any]

_SPAN: Final = 1000


def integer(node: _Node, random: Random, low: float, high: float) -> int:
    """Give an integer of a schema, between two limits if they and its own allow it."""
    low, high = _bounds(node, low, high)
    step: float = node.get("multiple_of") or 1
    first = floor(low) + 1 if "gt" in node and low == node["gt"] else ceil(low)
    last = ceil(high) - 1 if "lt" in node and high == node["lt"] else floor(high)
    if step != int(step):
        step = 1
    least, most = ceil(first / step), floor(last / step)
    return int(random.randint(least, max(least, most)) * step)


def number(
    node: _Node, random: Random, low: float, high: float, digits: int = 3
) -> float:
    """Give a number of a schema, between two limits if they and its own allow it."""
    low, high = _bounds(node, low, high)
    step: float | None = node.get("multiple_of")
    if step:
        least, most = ceil(low / step), floor(high / step)
        return round(random.randint(least, max(least, most)) * step, 9)
    value = round(random.uniform(low, high), digits)
    inside = low < value < high
    return float(value if inside else (low + high) / 2)


def _bounds(node: _Node, low: float, high: float) -> tuple[float, float]:
    """Narrow two limits to those of a schema; where nothing is left, only these count."""
    least: float | None = node.get("ge", node.get("gt"))
    most: float | None = node.get("le", node.get("lt"))
    low = low if least is None else max(low, least)
    high = high if most is None else min(high, most)
    if low < high:
        return low, high
    if most is None:
        return low, low + _SPAN
    return (most - _SPAN if least is None else least), most
