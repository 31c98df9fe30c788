from decimal import Decimal
from typing import Literal

from .._runtime.models.model import Model


class Fine(Model):
    amount: Decimal  # An amount in pounds, with two digits after the point.
    id: int
    open: Decimal  # What is still to be paid.
    reason: Literal["late", "damaged", "lost"]
