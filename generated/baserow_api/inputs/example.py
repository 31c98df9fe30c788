"""ExampleBatchRowsRequest and what is named alike"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

if TYPE_CHECKING:
    from .collaborator import Collaborator


class ExampleBatchRowsRequest(TypedDict):
    items: Sequence[ExampleRowRequestSerializerWithUserFieldNames]


class ExampleBatchUpdateRowRequestSerializerWithUserFieldNames(TypedDict):
    id: int
    field_1: NotRequired[str | None]
    field_13: NotRequired[float | None]
    field_14: NotRequired[Sequence[int | None]]
    field_15: NotRequired[Sequence[Any] | None]
    field_16: NotRequired[int | None]
    field_17: NotRequired[Sequence[int | None]]
    field_18: NotRequired[str | None]
    field_2: NotRequired[str | None]
    field_23: NotRequired[Sequence[Collaborator]]
    field_26: NotRequired[str | None]
    field_27: NotRequired[str | None]
    field_3: NotRequired[str | None]
    field_4: NotRequired[str | None]
    field_5: NotRequired[Decimal | str | None]
    field_6: NotRequired[int]
    field_7: NotRequired[bool]
    field_8: NotRequired[dt.date | str | None]


class ExampleRowRequest(TypedDict):
    field_1: NotRequired[str | None]
    field_13: NotRequired[float | None]
    field_14: NotRequired[Sequence[int | None]]
    field_15: NotRequired[Sequence[Any] | None]
    field_16: NotRequired[int | None]
    field_17: NotRequired[Sequence[int | None]]
    field_18: NotRequired[str | None]
    field_2: NotRequired[str | None]
    field_23: NotRequired[Sequence[Collaborator]]
    field_26: NotRequired[str | None]
    field_27: NotRequired[str | None]
    field_3: NotRequired[str | None]
    field_4: NotRequired[str | None]
    field_5: NotRequired[Decimal | str | None]
    field_6: NotRequired[int]
    field_7: NotRequired[bool]
    field_8: NotRequired[dt.date | str | None]


class ExampleRowRequestSerializerWithUserFieldNames(TypedDict):
    field_1: NotRequired[str | None]
    field_13: NotRequired[float | None]
    field_14: NotRequired[Sequence[int | None]]
    field_15: NotRequired[Sequence[Any] | None]
    field_16: NotRequired[int | None]
    field_17: NotRequired[Sequence[int | None]]
    field_18: NotRequired[str | None]
    field_2: NotRequired[str | None]
    field_23: NotRequired[Sequence[Collaborator]]
    field_26: NotRequired[str | None]
    field_27: NotRequired[str | None]
    field_3: NotRequired[str | None]
    field_4: NotRequired[str | None]
    field_5: NotRequired[Decimal | str | None]
    field_6: NotRequired[int]
    field_7: NotRequired[bool]
    field_8: NotRequired[dt.date | str | None]
