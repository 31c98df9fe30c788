from decimal import Decimal
from typing import Literal, TypedDict


class CashPayment(TypedDict):
    given: Decimal | str  # An amount in pounds, with two digits after the point.
    method: Literal["CashPayment"]
