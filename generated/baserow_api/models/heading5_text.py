from typing import Literal, TypeAlias

Heading5TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
