from typing import Literal, TypeAlias

ButtonTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
