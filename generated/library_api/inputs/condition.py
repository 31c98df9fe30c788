from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .condition_alias import Condition


class ConditionVariant2(TypedDict):
    all: Sequence[Condition]


class ConditionVariant3(TypedDict):
    none: Condition  # One comparison, or several joined.
