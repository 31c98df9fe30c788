"""ExampleBatchRowsRequest and what is named alike"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .collaborator import Collaborator
    from .file import FileFieldResponse
    from .link import LinkRowValue
    from .operation import OperationMetadata
    from .row import RowMetadata
    from .select import SelectOption


class ExampleBatchRowsRequest(Model):
    items: list[ExampleRowRequestSerializerWithUserFieldNames] = Field(
        min_length=1,
        max_length=200,
    )


class ExampleBatchUpdateRowRequestSerializerWithUserFieldNames(Model):
    id: int
    field_1: str | None = None
    field_13: float | None = None
    field_14: list[int | None] | None = None
    field_15: list[Any] | None = None
    field_16: int | None = None
    field_17: list[int | None] | None = None
    field_18: str | None = Field(default=None, max_length=100)
    field_2: str | None = None
    field_23: list[Collaborator] | None = None
    field_26: str | None = None
    field_27: str | None = None
    field_3: str | None = None
    field_4: str | None = Field(default=None, max_length=254)
    field_5: Decimal | None = None
    field_6: int = Field(default=0, ge=0, le=5)
    field_7: bool = False
    field_8: dt.date | None = None


class ExampleBatchUpdateRowsRequest(Model):
    items: list[ExampleBatchUpdateRowRequestSerializerWithUserFieldNames] = Field(
        min_length=1,
        max_length=200,
    )
    metadata: OperationMetadata | None = None


class ExamplePublicRowResponseSerializerWithUserFieldNames(Model):
    id: int
    field_1: str | None = None
    field_10: Collaborator | None = None
    field_11: dt.datetime | None = None
    field_12: Collaborator | None = None
    field_13: float | None = None
    field_14: list[LinkRowValue] | None = None
    field_15: list[FileFieldResponse] | None = None
    field_16: SelectOption | None = None
    field_17: list[SelectOption] | None = None
    field_18: str | None = Field(default=None, max_length=100)
    field_19: str | None = None
    field_2: str | None = None
    field_20: str | None = None
    field_21: str | None = None
    field_22: str | None = None
    field_23: list[Collaborator] | None = None
    field_24: UUID | None = None
    field_25: int | None = None
    field_26: bool | None = None
    field_27: str | None = None
    field_3: str | None = None
    field_4: str | None = Field(default=None, max_length=254)
    field_5: Decimal | None = None
    field_6: int = Field(default=0, ge=0, le=5)
    field_7: bool = False
    field_8: dt.date | None = None
    field_9: dt.datetime | None = None
    order: Decimal | None = None


class ExampleRowRequestSerializerWithUserFieldNames(Model):
    field_1: str | None = None
    field_13: float | None = None
    field_14: list[int | None] | None = None
    field_15: list[Any] | None = None
    field_16: int | None = None
    field_17: list[int | None] | None = None
    field_18: str | None = Field(default=None, max_length=100)
    field_2: str | None = None
    field_23: list[Collaborator] | None = None
    field_26: str | None = None
    field_27: str | None = None
    field_3: str | None = None
    field_4: str | None = Field(default=None, max_length=254)
    field_5: Decimal | None = None
    field_6: int = Field(default=0, ge=0, le=5)
    field_7: bool = False
    field_8: dt.date | None = None


class ExampleRowResponse(Model):
    id: int
    field_1: str | None = None
    field_10: Collaborator | None = None
    field_11: dt.datetime | None = None
    field_12: Collaborator | None = None
    field_13: float | None = None
    field_14: list[LinkRowValue] | None = None
    field_15: list[FileFieldResponse] | None = None
    field_16: SelectOption | None = None
    field_17: list[SelectOption] | None = None
    field_18: str | None = Field(default=None, max_length=100)
    field_19: str | None = None
    field_2: str | None = None
    field_20: str | None = None
    field_21: str | None = None
    field_22: str | None = None
    field_23: list[Collaborator] | None = None
    field_24: UUID | None = None
    field_25: int | None = None
    field_26: bool | None = None
    field_27: str | None = None
    field_3: str | None = None
    field_4: str | None = Field(default=None, max_length=254)
    field_5: Decimal | None = None
    field_6: int = Field(default=0, ge=0, le=5)
    field_7: bool = False
    field_8: dt.date | None = None
    field_9: dt.datetime | None = None
    metadata: RowMetadata | None = None
    order: Decimal | None = None


class ExampleRowResponseSerializerWithUserFieldNames(Model):
    id: int
    field_1: str | None = None
    field_10: Collaborator | None = None
    field_11: dt.datetime | None = None
    field_12: Collaborator | None = None
    field_13: float | None = None
    field_14: list[LinkRowValue] | None = None
    field_15: list[FileFieldResponse] | None = None
    field_16: SelectOption | None = None
    field_17: list[SelectOption] | None = None
    field_18: str | None = Field(default=None, max_length=100)
    field_19: str | None = None
    field_2: str | None = None
    field_20: str | None = None
    field_21: str | None = None
    field_22: str | None = None
    field_23: list[Collaborator] | None = None
    field_24: UUID | None = None
    field_25: int | None = None
    field_26: bool | None = None
    field_27: str | None = None
    field_3: str | None = None
    field_4: str | None = Field(default=None, max_length=254)
    field_5: Decimal | None = None
    field_6: int = Field(default=0, ge=0, le=5)
    field_7: bool = False
    field_8: dt.date | None = None
    field_9: dt.datetime | None = None
    metadata: RowMetadata | None = None
    order: Decimal | None = None
