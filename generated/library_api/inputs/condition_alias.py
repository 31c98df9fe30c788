from typing import TypeAlias

from .comparison import Comparison
from .condition import ConditionVariant2, ConditionVariant3

Condition: TypeAlias = Comparison | ConditionVariant2 | ConditionVariant3
"""One comparison, or several joined."""
