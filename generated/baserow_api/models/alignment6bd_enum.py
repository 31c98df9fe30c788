from typing import Literal, TypeAlias

Alignment6bdEnum: TypeAlias = Literal["left", "center", "right"]
