from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.blank_enum import BlankEnum
    from ..models.number_separator import NumberSeparatorEnum
    from .field import FieldConstraint


class NumberFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["number"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    number_decimal_places: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
    number_default: NotRequired[Decimal | str | None]
    number_negative: NotRequired[bool]
    number_prefix: NotRequired[Annotated[str, Field(max_length=10)]]
    number_separator: NotRequired[NumberSeparatorEnum | BlankEnum]
    number_suffix: NotRequired[Annotated[str, Field(max_length=100)]]


class NumberFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    number_decimal_places: NotRequired[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
    number_default: NotRequired[Decimal | str | None]
    number_negative: NotRequired[bool]
    number_prefix: NotRequired[Annotated[str, Field(max_length=10)]]
    number_separator: NotRequired[NumberSeparatorEnum | BlankEnum]
    number_suffix: NotRequired[Annotated[str, Field(max_length=100)]]
    type: NotRequired[Literal["number"]]
