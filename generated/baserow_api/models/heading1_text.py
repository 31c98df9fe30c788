from typing import Literal, TypeAlias

Heading1TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
