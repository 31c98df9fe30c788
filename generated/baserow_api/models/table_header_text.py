from typing import Literal, TypeAlias

TableHeaderTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
