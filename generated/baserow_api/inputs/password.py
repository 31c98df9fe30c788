from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .field import FieldConstraint


class PasswordFieldAuthentication(TypedDict):
    field_id: int
    password: str
    row_id: int


class PasswordFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["password"]
    allow_endpoint_authentication: NotRequired[bool]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]


class PasswordFieldUpdateField(TypedDict):
    allow_endpoint_authentication: NotRequired[bool]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["password"]]
