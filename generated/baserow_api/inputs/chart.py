from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.default_series import DefaultSeriesChartType767Enum
    from ..models.series_chart import SeriesChartType767Enum


class ChartSeriesConfig(TypedDict):
    series_chart_type: SeriesChartType767Enum
    series_id: int


class ChartWidgetCreateWidget(TypedDict):
    title: Annotated[str, Field(max_length=255)]
    type: Literal["chart"]
    default_series_chart_type: NotRequired[DefaultSeriesChartType767Enum]
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    series_config: NotRequired[Sequence[ChartSeriesConfig]]


class ChartWidgetUpdateWidget(TypedDict):
    default_series_chart_type: NotRequired[DefaultSeriesChartType767Enum]
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    series_config: NotRequired[Sequence[ChartSeriesConfig]]
    title: NotRequired[Annotated[str, Field(max_length=255)]]
