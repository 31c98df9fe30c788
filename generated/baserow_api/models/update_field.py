from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .role09f_enum import Role09fEnum


class UpdateFieldPermissionsResponse(Model):
    field_id: int
    role: Role09fEnum
    allow_in_forms: bool = False
    can_write_values: bool | None = None
