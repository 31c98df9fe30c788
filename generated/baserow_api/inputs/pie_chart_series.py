from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.series_chart_type7ce import SeriesChartType7ceEnum


class PieChartSeriesConfig(TypedDict):
    series_chart_type: SeriesChartType7ceEnum
    series_id: int
