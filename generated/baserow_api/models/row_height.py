from typing import Literal, TypeAlias

RowHeightSizeEnum: TypeAlias = Literal["small", "medium", "large"]
