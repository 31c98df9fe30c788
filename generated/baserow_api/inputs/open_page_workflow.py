from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.navigation_type_enum import NavigationTypeEnum
    from ..models.target_enum import TargetEnum
    from .page_parameter_value import PageParameterValue
    from .type0b5_enum import Type0b5Enum


class OpenPageWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["open_page"]
    element_id: NotRequired[int | None]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    target: NotRequired[TargetEnum]


class OpenPageWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    target: NotRequired[TargetEnum]
    type: NotRequired[Type0b5Enum]
