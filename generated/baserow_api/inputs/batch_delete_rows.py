from collections.abc import Sequence
from typing import Annotated, TypedDict

from .._runtime.model import Field


class BatchDeleteRows(TypedDict):
    items: Annotated[Sequence[int], Field(min_length=1, max_length=200)]
