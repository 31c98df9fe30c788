"""SummaryWidgetCreateWidget and what is named alike"""

from typing import Literal, NotRequired, TypedDict


class SummaryWidgetCreateWidget(TypedDict):
    title: str
    type: Literal["summary"]
    description: NotRequired[str]


class SummaryWidgetUpdateWidget(TypedDict):
    description: NotRequired[str]
    title: NotRequired[str]
