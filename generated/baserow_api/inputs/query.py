"""QueryParam"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.type import TypeD08Enum


class QueryParam(TypedDict):
    name: str
    type: TypeD08Enum
