from collections.abc import Sequence
from typing import Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field


class TableCreate(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    data: NotRequired[Annotated[Sequence[Any], Field(min_length=1)]]
    first_row_header: NotRequired[bool]
