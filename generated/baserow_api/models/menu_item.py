from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .navigation_type import NavigationTypeEnum
    from .page_parameter import PageParameterValue
    from .target_enum import TargetEnum
    from .variant_enum import VariantEnum


class MenuItem(Model):
    id: int
    menu_item_order: int = Field(ge=0, le=2147483647)
    name: str = Field(max_length=225)
    children: list[dict[str, Any]] | None = None
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum | None = None
    page_parameters: list[PageParameterValue] = []
    parent_menu_item: int | None = None
    query_parameters: list[PageParameterValue] = []
    target: TargetEnum | None = None
    type: MenuItemTypeEnum | None = None
    uid: UUID | None = None
    variant: VariantEnum | None = None


MenuItemTypeEnum: TypeAlias = Literal["button", "link", "separator", "spacer"]
