from typing import Literal, TypeAlias

ImageAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
