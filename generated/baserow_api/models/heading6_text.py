from typing import Literal, TypeAlias

Heading6TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
