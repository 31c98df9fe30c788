from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.role09f_enum import Role09fEnum


class PatchedUpdateFieldPermissionsRequest(TypedDict):
    allow_in_forms: NotRequired[bool]
    role: NotRequired[Role09fEnum]
