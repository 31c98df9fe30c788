from typing import Literal, TypeAlias

StateEnum: TypeAlias = Literal[
    "pending",
    "exporting",
    "cancelled",
    "finished",
    "failed",
    "expired",
]
