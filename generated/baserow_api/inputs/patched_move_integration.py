from typing import NotRequired, TypedDict


class PatchedMoveIntegration(TypedDict):
    before_id: NotRequired[int | None]
