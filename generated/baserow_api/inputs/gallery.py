from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from .ownership import OwnershipTypeEnum


class GalleryViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["gallery"]
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]


class GalleryViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]


class GalleryViewFieldOptionsC939(TypedDict):
    field_options: Mapping[str, GalleryViewFieldOptions]


class GalleryViewUpdate(TypedDict):
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]
