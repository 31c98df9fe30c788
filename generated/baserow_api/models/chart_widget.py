from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chart_series import ChartSeriesConfig
    from .default_series import DefaultSeriesChartType767Enum


class ChartWidgetWidget(Model):
    dashboard_id: int
    description: str
    id: int
    order: Decimal
    title: str
    type: Literal["chart"]
    data_source_id: int | None = None
    default_series_chart_type: DefaultSeriesChartType767Enum | None = None
    series_config: list[ChartSeriesConfig] | None = None
