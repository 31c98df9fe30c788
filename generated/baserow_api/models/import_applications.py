from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .import_resource import ImportResource


class ImportApplicationsJobJob(Model):
    id: int
    installed_applications: Any
    progress_percentage: int
    resource: ImportResource
    state: str
    type: Literal["import_applications"]
    workspace_id: int
    human_readable_error: str | None = None


class ImportApplicationsJobTypeResponse(Model):
    id: int
    installed_applications: Any
    progress_percentage: int
    resource: ImportResource
    state: str
    type: str
    workspace_id: int
    human_readable_error: str | None = None
