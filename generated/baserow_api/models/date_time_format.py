from typing import Literal, TypeAlias

DateTimeFormatEnum: TypeAlias = Literal["24", "12"]
