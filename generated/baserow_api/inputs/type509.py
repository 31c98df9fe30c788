from typing import Literal, TypeAlias

Type509Enum: TypeAlias = Literal["custom", "sub_domain"]
