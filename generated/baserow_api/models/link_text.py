from typing import Literal, TypeAlias

LinkTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
