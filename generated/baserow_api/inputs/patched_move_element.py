from typing import NotRequired, TypedDict


class PatchedMoveElement(TypedDict):
    before_id: NotRequired[int | None]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
