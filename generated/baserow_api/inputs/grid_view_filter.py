from collections.abc import Sequence
from typing import NotRequired, TypedDict


class GridViewFilter(TypedDict):
    row_ids: Sequence[int]
    field_ids: NotRequired[Sequence[int]]
