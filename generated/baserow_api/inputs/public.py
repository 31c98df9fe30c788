from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class PublicViewAuthRequest(TypedDict):
    password: str


class PublicViewFilter(TypedDict):
    field: int
    type: str
    value: str


class PublicViewFilters(TypedDict):
    filter_type: PublicViewFiltersFilterTypeEnum
    filters: NotRequired[Sequence[PublicViewFilter]]


PublicViewFiltersFilterTypeEnum: TypeAlias = Literal["AND", "OR"]
