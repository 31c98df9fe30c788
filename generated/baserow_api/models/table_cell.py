from typing import Literal, TypeAlias

TableCellAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
