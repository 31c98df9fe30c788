from decimal import Decimal
from typing import Literal

from .._runtime.models.model import Model


class SummaryWidgetWidget(Model):
    dashboard_id: int
    description: str
    id: int
    order: Decimal
    title: str
    type: Literal["summary"]
    data_source_id: int | None = None
