from typing import Literal, TypeAlias

BodyType637Enum: TypeAlias = Literal["plain", "html"]
