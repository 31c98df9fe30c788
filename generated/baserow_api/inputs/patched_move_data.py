from typing import NotRequired, TypedDict


class PatchedMoveDataSource(TypedDict):
    before_id: NotRequired[int | None]
