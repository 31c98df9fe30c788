from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .report import Report


class FileImportJobJob(Model):
    database_id: int | None
    id: int
    progress_percentage: int
    report: Report
    state: str
    type: Literal["file_import"]
    first_row_header: bool = False
    human_readable_error: str | None = None
    name: str | None = Field(default=None, max_length=255)
    table_id: int | None = None


class FileImportJobTypeResponse(Model):
    database_id: int | None
    id: int
    progress_percentage: int
    report: Report
    state: str
    type: str
    first_row_header: bool = False
    human_readable_error: str | None = None
    name: str | None = Field(default=None, max_length=255)
    table_id: int | None = None
