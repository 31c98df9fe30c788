from typing import TypeAlias

from .card_payment import CardPayment
from .cash_payment import CashPayment

Payment: TypeAlias = CardPayment | CashPayment
