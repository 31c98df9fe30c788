from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypedDict

from .._runtime.models.model import Field


class ExampleBatchRowsRequest(TypedDict):
    items: Annotated[Sequence[Mapping[str, Any]], Field(min_length=1, max_length=200)]


class ExampleBatchUpdateRowRequestSerializerWithUserFieldNames(TypedDict):
    id: int
