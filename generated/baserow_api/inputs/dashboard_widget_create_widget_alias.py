from typing import TypeAlias

from .chart_widget_create import ChartWidgetCreateWidget
from .pie_chart_widget import PieChartWidgetCreateWidget
from .summary_widget_create import SummaryWidgetCreateWidget

DashboardWidgetCreateWidget: TypeAlias = (
    SummaryWidgetCreateWidget | ChartWidgetCreateWidget | PieChartWidgetCreateWidget
)
