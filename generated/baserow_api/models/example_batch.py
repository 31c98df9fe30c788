from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .operation_metadata import OperationMetadata


class ExampleBatchRowsRequest(Model):
    items: list[dict[str, Any]] = Field(min_length=1, max_length=200)


class ExampleBatchUpdateRowRequestSerializerWithUserFieldNames(Model):
    id: int


class ExampleBatchUpdateRowsRequest(Model):
    items: list[ExampleBatchUpdateRowRequestSerializerWithUserFieldNames] = Field(
        min_length=1,
        max_length=200,
    )
    metadata: OperationMetadata | None = None
