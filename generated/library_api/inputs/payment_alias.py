from typing import TypeAlias

from .card import CardPayment
from .cash import CashPayment

Payment: TypeAlias = CardPayment | CashPayment
