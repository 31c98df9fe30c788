from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .type5f0 import Type5f0Enum


class DashboardBaseApplicationCreatePolymorphic(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    type: Type5f0Enum
    description: NotRequired[str]
    init_with_data: NotRequired[bool]


class DashboardBaseApplicationUpdatePolymorphic(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    description: NotRequired[str]
