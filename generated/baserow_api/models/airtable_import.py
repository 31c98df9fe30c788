from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .application_application_alias import ApplicationApplication


class AirtableImportJobJob(Model):
    airtable_share_id: str = Field(max_length=200)
    database: ApplicationApplication
    id: int
    progress_percentage: int
    state: str
    type: Literal["airtable"]
    workspace_id: int
    human_readable_error: str | None = None
    skip_files: bool = False
