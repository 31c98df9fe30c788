from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .series_chart_type7ce import SeriesChartType7ceEnum


class PieChartSeriesConfig(Model):
    series_chart_type: SeriesChartType7ceEnum
    series_id: int
