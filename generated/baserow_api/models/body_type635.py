from typing import Literal, TypeAlias

BodyType635Enum: TypeAlias = Literal["json", "form", "raw", "none"]
