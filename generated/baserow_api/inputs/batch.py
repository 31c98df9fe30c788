from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .create import CreateRoleAssignment


class BatchCreateRoleAssignment(TypedDict):
    items: Sequence[CreateRoleAssignment]


class BatchDeleteRows(TypedDict):
    items: Annotated[Sequence[int], Field(min_length=1, max_length=200)]
