"""Decimals where the document declares a number: JSON keeps all digits, or says it cannot."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pydantic_core import PydanticCustomError

UNSENDABLE: Final = "unsendable"
"""The error of a value that must not be sent."""


def without_loss(value: object) -> object:
    """Refuse a Decimal of which a number of JSON would lose digits."""
    if not isinstance(value, Decimal) or not value.is_finite():
        return value
    if Decimal(repr(number := float(value))) != value:
        raise PydanticCustomError(
            UNSENDABLE, "has more digits than a float holds: round it"
        )
    return number


def decimal_as_text(value: object) -> object:
    """Keep all digits of a Decimal where a text may stand for a number."""
    return str(value) if isinstance(value, Decimal) else value
