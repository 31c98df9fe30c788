"""PasswordFieldAuthentication and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .field import FieldConstraint


class PasswordFieldAuthentication(TypedDict):
    field_id: int
    password: str
    row_id: int


class PasswordFieldCreateField(TypedDict):
    name: str
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
    name: NotRequired[str]
    type: NotRequired[Literal["password"]]
