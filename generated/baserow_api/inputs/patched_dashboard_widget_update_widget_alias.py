from typing import TypeAlias

from .chart_widget_update import ChartWidgetUpdateWidget
from .pie_chart_widget import PieChartWidgetUpdateWidget
from .summary_widget_update import SummaryWidgetUpdateWidget

PatchedDashboardWidgetUpdateWidget: TypeAlias = (
    SummaryWidgetUpdateWidget | ChartWidgetUpdateWidget | PieChartWidgetUpdateWidget
)
