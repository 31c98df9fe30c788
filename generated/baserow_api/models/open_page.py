from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .navigation_type import NavigationTypeEnum
    from .page_parameter import PageParameterValue
    from .target_enum import TargetEnum


class OpenPageWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["open_page"]
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum = "page"
    page_parameters: list[PageParameterValue] = []
    query_parameters: list[PageParameterValue] = []
    target: TargetEnum = "self"
