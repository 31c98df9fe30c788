from typing import Literal, TypeAlias

ButtonAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
