"""CreatedByFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.date import DateFormatEnum, DateTimeFormatEnum
    from .field import FieldConstraint


class CreatedByFieldCreateField(TypedDict):
    name: str
    type: Literal["created_by"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class CreatedByFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["created_by"]]


class CreatedOnFieldCreateField(TypedDict):
    type: Literal["created_on"]
    date_force_timezone: NotRequired[str | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]


class CreatedOnFieldUpdateField(TypedDict):
    date_force_timezone: NotRequired[str | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["created_on"]]
