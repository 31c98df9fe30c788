"""BatchCreateRoleAssignment and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .create import CreateRoleAssignment


class BatchCreateRoleAssignment(TypedDict):
    items: Sequence[CreateRoleAssignment]


class BatchDeleteRows(TypedDict):
    items: Sequence[int]
