from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .series_chart import SeriesChartType767Enum


class ChartSeriesConfig(Model):
    series_chart_type: SeriesChartType767Enum
    series_id: int
