import datetime as dt
from typing import Literal

from .._runtime.models.model import Model


class ExportApplicationsJobJob(Model):
    created_on: dt.datetime
    exported_file_name: str | None
    id: int
    progress_percentage: int
    state: str
    type: Literal["export_applications"]
    url: str | None
    workspace_id: int | None
    human_readable_error: str | None = None


class ExportApplicationsJobTypeResponse(Model):
    created_on: dt.datetime
    exported_file_name: str | None
    id: int
    progress_percentage: int
    state: str
    type: str
    url: str | None
    workspace_id: int | None
    human_readable_error: str | None = None
