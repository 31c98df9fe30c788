from collections.abc import Sequence
from typing import Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field


class TableImportConfiguration(TypedDict):
    skipped_fields: NotRequired[Sequence[Annotated[int, Field(ge=1)]] | None]
    upsert_fields: NotRequired[
        Annotated[Sequence[Annotated[int, Field(ge=1)]], Field(min_length=1)] | None
    ]
    upsert_values: NotRequired[
        Sequence[Annotated[Sequence[Any], Field(min_length=1)]] | None
    ]
