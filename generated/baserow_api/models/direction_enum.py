from typing import Literal, TypeAlias

DirectionEnum: TypeAlias = Literal["ASC", "DESC"]
