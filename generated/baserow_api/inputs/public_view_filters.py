from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .public_view_filter import PublicViewFilter


class PublicViewFilters(TypedDict):
    filter_type: PublicViewFiltersFilterTypeEnum
    filters: NotRequired[Sequence[PublicViewFilter]]


PublicViewFiltersFilterTypeEnum: TypeAlias = Literal["AND", "OR"]
