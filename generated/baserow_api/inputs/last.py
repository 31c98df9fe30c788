"""LastModifiedByFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.date import DateFormatEnum, DateTimeFormatEnum
    from .field import FieldConstraint


class LastModifiedByFieldCreateField(TypedDict):
    name: str
    type: Literal["last_modified_by"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class LastModifiedByFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["last_modified_by"]]


class LastModifiedFieldCreateField(TypedDict):
    type: Literal["last_modified"]
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


class LastModifiedFieldUpdateField(TypedDict):
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
    type: NotRequired[Literal["last_modified"]]
