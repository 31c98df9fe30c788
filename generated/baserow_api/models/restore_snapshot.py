from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .snapshot import Snapshot


class RestoreSnapshotJobJob(Model):
    id: int
    progress_percentage: int
    snapshot: Snapshot
    state: str
    type: Literal["restore_snapshot"]
    human_readable_error: str | None = None
