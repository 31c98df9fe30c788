from typing import Literal, TypeAlias

RowIdentifierTypeEnum: TypeAlias = Literal["id", "count"]
