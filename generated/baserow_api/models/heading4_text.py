from typing import Literal, TypeAlias

Heading4TextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
