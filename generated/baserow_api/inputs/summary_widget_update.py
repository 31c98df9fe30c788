from typing import Annotated, NotRequired, TypedDict

from .._runtime.model import Field


class SummaryWidgetUpdateWidget(TypedDict):
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    title: NotRequired[Annotated[str, Field(max_length=255)]]
