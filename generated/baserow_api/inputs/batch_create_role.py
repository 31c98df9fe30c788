from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .create_role_assignment import CreateRoleAssignment


class BatchCreateRoleAssignment(TypedDict):
    items: Sequence[CreateRoleAssignment]
