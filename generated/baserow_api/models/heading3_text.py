from typing import Literal, TypeAlias

Heading3TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
