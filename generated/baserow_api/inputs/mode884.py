from typing import Literal, TypeAlias

Mode884Enum: TypeAlias = Literal["all", "mentions"]
