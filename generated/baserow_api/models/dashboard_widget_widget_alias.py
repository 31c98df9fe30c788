from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .chart_widget import ChartWidgetWidget
from .pie_chart import PieChartWidgetWidget
from .summary_widget import SummaryWidgetWidget

DashboardWidgetWidget: TypeAlias = Annotated[
    SummaryWidgetWidget | ChartWidgetWidget | PieChartWidgetWidget,
    Discriminator("type"),
]
