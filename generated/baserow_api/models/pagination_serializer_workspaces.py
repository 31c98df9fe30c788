from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workspaces_admin_response import WorkspacesAdminResponse


class PaginationSerializerWorkspacesAdminResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[WorkspacesAdminResponse]
