from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .user_workspace import UserWorkspaceInvitation


class Dashboard(Model):
    workspace_invitations: list[UserWorkspaceInvitation]
