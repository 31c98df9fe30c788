from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum


class KanbanViewUpdate(TypedDict):
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]
    single_select_field: NotRequired[int | None]
