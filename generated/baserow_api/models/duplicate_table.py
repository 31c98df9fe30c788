from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .table import Table


class DuplicateTableJobJob(Model):
    duplicated_table: Table | None
    id: int
    original_table: Table
    progress_percentage: int
    state: str
    type: Literal["duplicate_table"]
    human_readable_error: str | None = None


class DuplicateTableJobTypeResponse(Model):
    duplicated_table: Table | None
    id: int
    original_table: Table
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
