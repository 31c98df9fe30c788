from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .trash_item_type import TrashItemTypeEnum


class PatchedTrashEntryRequest(TypedDict):
    parent_trash_item_id: NotRequired[Annotated[int, Field(ge=0)] | None]
    trash_item_id: NotRequired[Annotated[int, Field(ge=0)]]
    trash_item_type: NotRequired[TrashItemTypeEnum]
