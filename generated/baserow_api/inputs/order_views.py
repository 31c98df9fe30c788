from collections.abc import Sequence
from typing import Annotated, TypedDict

from .._runtime.model import Field


class OrderViews(TypedDict):
    view_ids: Annotated[Sequence[int], Field(min_length=1)]
