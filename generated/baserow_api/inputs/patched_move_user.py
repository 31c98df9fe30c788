from typing import NotRequired, TypedDict


class PatchedMoveUserSource(TypedDict):
    before_id: NotRequired[int | None]
