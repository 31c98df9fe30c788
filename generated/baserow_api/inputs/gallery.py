"""GalleryViewCreateView and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from .ownership import OwnershipTypeEnum


class GalleryViewCreateView(TypedDict):
    name: str
    type: Literal["gallery"]
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]


class GalleryViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[int]


class GalleryViewFieldOptionsC939(TypedDict):
    field_options: Mapping[str, GalleryViewFieldOptions]


class GalleryViewUpdate(TypedDict):
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]
