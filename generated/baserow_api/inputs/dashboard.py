"""DashboardBaseApplicationCreatePolymorphic and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .type5f0 import Type5f0Enum


class DashboardBaseApplicationCreatePolymorphic(TypedDict):
    name: str
    type: Type5f0Enum
    description: NotRequired[str]
    init_with_data: NotRequired[bool]


class DashboardBaseApplicationUpdatePolymorphic(TypedDict):
    name: str
    description: NotRequired[str]
