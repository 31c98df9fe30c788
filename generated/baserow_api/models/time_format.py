from typing import Literal, TypeAlias

TimeFormatEnum: TypeAlias = Literal["24", "12"]
