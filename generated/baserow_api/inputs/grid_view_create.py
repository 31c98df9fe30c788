from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from ..models.row_height_size import RowHeightSizeEnum
    from ..models.row_identifier_type import RowIdentifierTypeEnum
    from .ownership_type_enum import OwnershipTypeEnum


class GridViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["grid"]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    row_height_size: NotRequired[RowHeightSizeEnum]
    row_identifier_type: NotRequired[RowIdentifierTypeEnum]
