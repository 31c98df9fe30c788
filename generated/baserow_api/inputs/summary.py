from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field


class SummaryWidgetCreateWidget(TypedDict):
    title: Annotated[str, Field(max_length=255)]
    type: Literal["summary"]
    description: NotRequired[Annotated[str, Field(max_length=255)]]


class SummaryWidgetUpdateWidget(TypedDict):
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    title: NotRequired[Annotated[str, Field(max_length=255)]]
