from typing import Literal, TypeAlias

Heading2TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
