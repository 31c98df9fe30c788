from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .chart import ChartWidgetWidget
from .pie import PieChartWidgetWidget
from .summary import SummaryWidgetWidget

DashboardWidgetWidget: TypeAlias = Annotated[
    SummaryWidgetWidget | ChartWidgetWidget | PieChartWidgetWidget,
    Discriminator("type"),
]
