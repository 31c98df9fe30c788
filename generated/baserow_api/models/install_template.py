from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .template import Template
    from .workspace import Workspace


class InstallTemplateJobJob(Model):
    id: int
    installed_applications: Any
    progress_percentage: int
    state: str
    template: Template
    type: Literal["install_template"]
    workspace: Workspace
    human_readable_error: str | None = None


class InstallTemplateJobTypeResponse(Model):
    id: int
    installed_applications: Any
    progress_percentage: int
    state: str
    template: Template
    type: str
    workspace: Workspace
    human_readable_error: str | None = None
