from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict
from uuid import UUID

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.menu_item_type import MenuItemTypeEnum
    from ..models.navigation_type_enum import NavigationTypeEnum
    from ..models.target_enum import TargetEnum
    from ..models.variant_enum import VariantEnum
    from .page_parameter_value import PageParameterValue


class MenuItem(TypedDict):
    menu_item_order: Annotated[int, Field(ge=0, le=2147483647)]
    name: Annotated[str, Field(max_length=225)]
    children: NotRequired[Sequence[Mapping[str, Any]]]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    parent_menu_item: NotRequired[int | None]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    target: NotRequired[TargetEnum]
    type: NotRequired[MenuItemTypeEnum]
    uid: NotRequired[UUID | str]
    variant: NotRequired[VariantEnum]
