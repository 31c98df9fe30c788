from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.model import Model

if TYPE_CHECKING:
    from .snapshot import Snapshot


class CreateSnapshotJobJob(Model):
    id: int
    progress_percentage: int
    snapshot: Snapshot
    state: str
    type: Literal["create_snapshot"]
    human_readable_error: str | None = None


class CreateUserResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None
    token: str | None = None  # Deprecated.
    user: CreateUserResponseUser | None = None


class CreateUserResponseUser(Model):
    first_name: str | None = None
    language: str | None = None
    username: str | None = None
