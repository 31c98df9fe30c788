from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .snapshot import Snapshot


class CreateSnapshotJobCreateJob(TypedDict):
    snapshot: Snapshot
    type: Literal["create_snapshot"]
