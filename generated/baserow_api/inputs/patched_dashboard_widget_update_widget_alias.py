from typing import TypeAlias

from .chart import ChartWidgetUpdateWidget
from .pie import PieChartWidgetUpdateWidget
from .summary import SummaryWidgetUpdateWidget

PatchedDashboardWidgetUpdateWidget: TypeAlias = (
    SummaryWidgetUpdateWidget | ChartWidgetUpdateWidget | PieChartWidgetUpdateWidget
)
