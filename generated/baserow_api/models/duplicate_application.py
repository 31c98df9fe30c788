from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .application_application_alias import ApplicationApplication


class DuplicateApplicationJobJob(Model):
    duplicated_application: ApplicationApplication | None
    id: int
    original_application: ApplicationApplication
    progress_percentage: int
    state: str
    type: Literal["duplicate_application"]
    human_readable_error: str | None = None


class DuplicateApplicationJobTypeResponse(Model):
    duplicated_application: ApplicationApplication | None
    id: int
    original_application: ApplicationApplication
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
