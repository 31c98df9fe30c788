from typing import Literal, TypeAlias

DateFormatEnum: TypeAlias = Literal["EU", "US", "ISO"]
