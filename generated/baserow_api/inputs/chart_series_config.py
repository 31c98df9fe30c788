from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.series_chart_type767 import SeriesChartType767Enum


class ChartSeriesConfig(TypedDict):
    series_chart_type: SeriesChartType767Enum
    series_id: int
