from typing import Literal, TypeAlias

BodyTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
