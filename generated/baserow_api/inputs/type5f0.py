from typing import Literal, TypeAlias

Type5f0Enum: TypeAlias = Literal["database", "dashboard", "builder"]
