from decimal import Decimal

from .._runtime.model import Model


class LinkRowValue(Model):
    id: int
    order: Decimal | None = None
    value: str | None = None
