from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .snapshot import Snapshot


class RestoreSnapshotJobCreateJob(TypedDict):
    snapshot: Snapshot
    type: Literal["restore_snapshot"]
