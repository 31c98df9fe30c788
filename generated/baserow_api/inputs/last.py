from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.date_format import DateFormatEnum
    from ..models.date_time import DateTimeFormatEnum
    from .field import FieldConstraint


class LastModifiedByFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["last_modified_by"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class LastModifiedByFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["last_modified_by"]]


class LastModifiedFieldCreateField(TypedDict):
    type: Literal["last_modified"]
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


class LastModifiedFieldUpdateField(TypedDict):
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
    type: NotRequired[Literal["last_modified"]]
