from typing import Literal, TypeAlias

NumberSeparatorEnum: TypeAlias = Literal[
    "SPACE_COMMA",
    "SPACE_PERIOD",
    "COMMA_PERIOD",
    "PERIOD_COMMA",
]
