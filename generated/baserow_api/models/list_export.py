from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .export_applications import ExportApplicationsJobTypeResponse


class ListExportWorkspaceApplications(Model):
    results: list[ExportApplicationsJobTypeResponse]
