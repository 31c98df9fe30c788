from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workspace_user import WorkspaceUser


class WorkspaceUserWorkspace(Model):
    generative_ai_models_enabled: dict[str, Any]
    id: int
    name: str
    order: int
    permissions: str
    users: list[WorkspaceUser]
    unread_notifications_count: int | None = None
