from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.date_format import DateFormatEnum
    from ..models.date_time import DateTimeFormatEnum
    from .field import FieldConstraint


class CreatedByFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["created_by"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class CreatedByFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["created_by"]]


class CreatedOnFieldCreateField(TypedDict):
    type: Literal["created_on"]
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]


class CreatedOnFieldUpdateField(TypedDict):
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["created_on"]]
