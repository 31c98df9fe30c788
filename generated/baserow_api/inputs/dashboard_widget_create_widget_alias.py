from typing import TypeAlias

from .chart import ChartWidgetCreateWidget
from .pie import PieChartWidgetCreateWidget
from .summary import SummaryWidgetCreateWidget

DashboardWidgetCreateWidget: TypeAlias = (
    SummaryWidgetCreateWidget | ChartWidgetCreateWidget | PieChartWidgetCreateWidget
)
