from typing import Literal, TypeAlias

TypeD08Enum: TypeAlias = Literal["text", "numeric"]
