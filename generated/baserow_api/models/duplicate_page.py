from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .page import Page


class DuplicatePageJobJob(Model):
    duplicated_page: Page | None
    id: int
    original_page: Page
    progress_percentage: int
    state: str
    type: Literal["duplicate_page"]
    human_readable_error: str | None = None


class DuplicatePageJobTypeResponse(Model):
    duplicated_page: Page | None
    id: int
    original_page: Page
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
