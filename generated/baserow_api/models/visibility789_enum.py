from typing import Literal, TypeAlias

Visibility789Enum: TypeAlias = Literal["all", "logged-in", "not-logged"]
