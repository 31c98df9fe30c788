from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.default_series import DefaultSeriesChartType7ceEnum
    from ..models.series_chart import SeriesChartType7ceEnum


class PieChartSeriesConfig(TypedDict):
    series_chart_type: SeriesChartType7ceEnum
    series_id: int


class PieChartWidgetCreateWidget(TypedDict):
    title: Annotated[str, Field(max_length=255)]
    type: Literal["pie_chart"]
    default_series_chart_type: NotRequired[DefaultSeriesChartType7ceEnum]
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    series_config: NotRequired[Sequence[PieChartSeriesConfig]]


class PieChartWidgetUpdateWidget(TypedDict):
    default_series_chart_type: NotRequired[DefaultSeriesChartType7ceEnum]
    description: NotRequired[Annotated[str, Field(max_length=255)]]
    series_config: NotRequired[Sequence[PieChartSeriesConfig]]
    title: NotRequired[Annotated[str, Field(max_length=255)]]
