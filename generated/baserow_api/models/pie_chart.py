from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .default_series import DefaultSeriesChartType7ceEnum
    from .series_chart import SeriesChartType7ceEnum


class PieChartSeriesConfig(Model):
    series_chart_type: SeriesChartType7ceEnum
    series_id: int


class PieChartWidgetWidget(Model):
    dashboard_id: int
    description: str
    id: int
    order: Decimal
    title: str
    type: Literal["pie_chart"]
    data_source_id: int | None = None
    default_series_chart_type: DefaultSeriesChartType7ceEnum | None = None
    series_config: list[PieChartSeriesConfig] | None = None
