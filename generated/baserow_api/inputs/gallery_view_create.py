from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from .ownership_type_enum import OwnershipTypeEnum


class GalleryViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["gallery"]
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
