from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .type0b5 import Type0b5Enum


class RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["refresh_data_source"]
    data_source_id: NotRequired[int | None]
    element_id: NotRequired[int | None]


class RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    data_source_id: NotRequired[int | None]
    type: NotRequired[Type0b5Enum]
