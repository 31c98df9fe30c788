"""How the values of a keyword of JSON Schema are merged where several schemas apply.

The parts of an `allOf` all apply to the same value (JSON Schema 2020-12, 10.2.1.1), so
the tightest of several bounds counts.
"""

from __future__ import annotations

import math
from fractions import Fraction

MERGED_BY_MAXIMUM = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"}
)  # fmt: skip
"""Lower bounds: the largest is the tightest."""

MERGED_BY_MINIMUM = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
)  # fmt: skip
"""Upper bounds: the smallest is the tightest."""


def common_multiple(first: float, second: float) -> int | float:
    """The smallest number that is a multiple of two (`multipleOf`), as they are written.

    It is `first` where one of them is zero.
    """
    one, other = Fraction(str(first)), Fraction(str(second))
    if not one or not other:
        return first
    common = Fraction(
        math.lcm(one.numerator, other.numerator),
        math.gcd(one.denominator, other.denominator),
    )
    return int(common) if common.denominator == 1 else float(common)
